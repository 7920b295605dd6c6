package org.safeconduct.server.route.web;

import java.util.List;
import java.util.stream.Collectors;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.route.Precondition;
import org.safeconduct.server.route.RouteCard;

/// A route as it was typed. [RouteReading] makes a card of it.
///
/// @param id of a new route; one that is known brings none
/// @param asks the questions without numbers, by their words
/// @param countries nationalities by their two letters
/// @param bodies who may refer, one a line
public record RouteForm(
    String id,
    String seen,
    String team,
    String country,
    String name,
    String basis,
    String referral,
    List<String> asks,
    String months,
    String years,
    String countries,
    String bodies,
    List<String> papers,
    String documents,
    String time,
    String remedies,
    String contact,
    List<String> shows,
    List<String> fixes,
    String words,
    String sources) {
  public RouteForm {
    asks = List.copyOf(asks);
    papers = List.copyOf(papers);
    shows = List.copyOf(shows);
    fixes = List.copyOf(fixes);
  }

  static RouteForm fresh(String id, String team) {
    return new RouteForm(
        id, "", team, "", "", "", "", List.of(), "", "", "", "", List.of(), "", "", "", "",
        List.of(), List.of(), "", "");
  }

  static RouteForm of(RouteCard card, String seen) {
    String months = "";
    String years = "";
    String countries = "";
    String bodies = "";
    for (Precondition asked : card.preconditions()) {
      switch (asked) {
        case Precondition.PassportValid p -> months = Integer.toString(p.months());
        case Precondition.AtLeast a -> years = Integer.toString(a.years());
        case Precondition.NationalOf n ->
            countries = n.countries().stream().map(Country::code).collect(Collectors.joining(", "));
        case Precondition.ReferredBy r -> bodies = String.join("\n", r.bodies());
        case Precondition.OutsideHome _, Precondition.RecognisedRefugee _ -> {}
        case Precondition.MayLeave _, Precondition.ReachesMission _, Precondition.Has _ -> {}
      }
    }
    return new RouteForm(
        "",
        seen,
        "",
        card.to().code(),
        card.name(),
        card.basis(),
        card.referral(),
        Plain.words(card.preconditions()),
        months,
        years,
        countries,
        bodies,
        papers(card),
        String.join("\n", card.documents()),
        card.time(),
        card.remedies(),
        card.contact(),
        card.shows().stream().map(Term::name).toList(),
        card.fixes().stream().map(Term::name).toList(),
        Paragraphs.text(card.words()),
        String.join("\n", card.sources()));
  }

  private static List<String> papers(RouteCard card) {
    return card.preconditions().stream()
        .filter(Precondition.Has.class::isInstance)
        .map(has -> ((Precondition.Has) has).paper().name())
        .toList();
  }

  @Override
  public String toString() {
    return "RouteForm";
  }
}
