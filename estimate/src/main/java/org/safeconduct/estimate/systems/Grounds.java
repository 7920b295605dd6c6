package org.safeconduct.estimate.systems;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The grounds on which no model is asked at all: lists that hold nothing from which the unseen
/// could be known.
final class Grounds {
  private Grounds() {}

  /// The first reason against any estimate from these lists.
  static Optional<String> against(CaseLists lists) {
    return tooFew(lists).or(() -> empty(lists)).or(() -> apart(lists)).or(() -> inside(lists));
  }

  private static Optional<String> tooFew(CaseLists lists) {
    if (lists.size() >= 3) return Optional.empty();
    return Optional.of(
        String.format(
            Locale.ROOT,
            "With %s it cannot be told whether people are on both because the lists find many or because they share a source: three independent lists are the least.",
            lists.size() == 1 ? "one list" : lists.size() + " lists"));
  }

  private static Optional<String> empty(CaseLists lists) {
    return range(lists)
        .filter(list -> lists.on(list) == 0)
        .mapToObj(list -> "Nobody is on " + lists.names().get(list) + ": leave that list out.")
        .findFirst();
  }

  /// Lists hang together when one can go from each to each over people that two lists share.
  private static Optional<String> apart(CaseLists lists) {
    int reached = 1;
    for (int turn = 0; turn < lists.size(); turn++) {
      for (CaptureHistory history : lists.counts().keySet()) {
        if ((history.lists() & reached) != 0) reached |= history.lists();
      }
    }
    int together = reached;
    if (lists.counts().keySet().stream().allMatch(history -> history.times() == 1)) {
      return Optional.of(
          "No person is on two lists: without overlap nothing is known about those on none.");
    }
    return range(lists)
        .filter(list -> (together >>> list & 1) == 0)
        .mapToObj(list ->
            String.format(
                Locale.ROOT,
                "The lists fall apart: nobody joins %s to %s over shared people. Estimate the parts that hang together, or leave a list out.",
                lists.names().get(list),
                lists.names().getFirst()))
        .findFirst();
  }

  private static Optional<String> inside(CaseLists lists) {
    return range(lists)
        .boxed()
        .flatMap(inner ->
            range(lists)
                .filter(outer -> outer != inner && lists.shared(inner, outer) == lists.on(inner))
                .mapToObj(outer ->
                    String.format(
                        Locale.ROOT,
                        "Everybody on %s is also on %s: one list inside another tells nothing new. Leave one of them out or make them one list.",
                        lists.names().get(inner),
                        lists.names().get(outer))))
        .findFirst();
  }

  private static IntStream range(CaseLists lists) {
    return IntStream.range(0, lists.size());
  }
}
