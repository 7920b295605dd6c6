package org.safeconduct.server.route;

import java.util.LinkedHashSet;
import java.util.List;
import org.safeconduct.server.kernel.Country;

/// A route as it is described; what is not known is empty.
///
/// @param basis the law or arrangement it rests on
/// @param referral who may refer, and how that is done
/// @param documents what has to be handed in, in words
/// @param time how long it usually takes, in words
/// @param sources where this is known from
public record RouteCard(
    Country to,
    String name,
    String basis,
    String referral,
    List<Precondition> preconditions,
    List<String> documents,
    String time,
    String remedies,
    String contact,
    List<Shows> shows,
    List<Fixes> fixes,
    List<String> words,
    List<String> sources) {
  public RouteCard {
    if (name.isBlank()) throw new IllegalArgumentException("a route without a name");
    preconditions = List.copyOf(new LinkedHashSet<>(preconditions));
    documents = List.copyOf(documents);
    shows = List.copyOf(shows);
    fixes = List.copyOf(fixes);
    words = List.copyOf(words);
    sources = List.copyOf(sources);
  }

  @Override
  public String toString() {
    return "RouteCard[" + to + "]";
  }
}
