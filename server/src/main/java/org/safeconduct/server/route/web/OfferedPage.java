package org.safeconduct.server.route.web;

import java.util.List;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Phrase;
import org.safeconduct.server.route.Offered;
import org.safeconduct.server.route.Precondition;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// The routes that ship with the program and that a team has not taken in.
///
/// @param teams to choose from, where the reader has several
public record OfferedPage(
    String team, List<Choice> teams, List<Card> cards, List<FieldError> errors) implements Page {
  public OfferedPage {
    teams = List.copyOf(teams);
    cards = List.copyOf(cards);
    errors = List.copyOf(errors);
  }

  public record Card(
      String word,
      String country,
      String name,
      String basis,
      List<Phrase> asks,
      List<String> words,
      List<String> sources) {
    public Card {
      asks = List.copyOf(asks);
      words = List.copyOf(words);
      sources = List.copyOf(sources);
    }

    static Card of(Here here, Offered offered) {
      return new Card(
          offered.word(),
          country(here, offered.card().to()),
          offered.card().name(),
          offered.card().basis(),
          offered.card().preconditions().stream().map(Precondition::phrase).toList(),
          offered.card().words(),
          offered.card().sources());
    }

    private static String country(Here here, Country country) {
      return country.name(here.words().locale());
    }
  }

  @Override
  public String template() {
    return "route/offered";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
