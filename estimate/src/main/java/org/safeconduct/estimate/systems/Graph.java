package org.safeconduct.estimate.systems;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// An undirected graph whose points are lists: two lists that are not joined are independent given
/// the others.
///
/// @param lists how many points
/// @param joined for each point its neighbours as a mask
record Graph(int lists, List<Integer> joined) {

  Graph {
    joined = List.copyOf(joined);
  }

  /// Every decomposable graph over `lists` lists but the complete one, whose empty cell is free of
  /// all others, so that the data say nothing about it (Madigan & York 1997). 7, 60, 821, 18,153
  /// for three to six lists.
  static List<Graph> decomposable(int lists) {
    int pairs = lists * (lists - 1) / 2;
    return IntStream.range(0, (1 << pairs) - 1)
        .mapToObj(edges -> of(lists, edges))
        .filter(graph -> graph.terms().isPresent())
        .toList();
  }

  /// @param edges bit by bit over the pairs (0,1), (0,2), (1,2), (0,3) …
  static Graph of(int lists, int edges) {
    int[] joined = new int[lists];
    int pair = 0;
    for (int one = 1; one < lists; one++) {
      for (int other = 0; other < one; other++, pair++) {
        if ((edges >>> pair & 1) == 0) continue;
        joined[one] |= 1 << other;
        joined[other] |= 1 << one;
      }
    }
    return new Graph(lists, IntStream.of(joined).boxed().toList());
  }

  /// How the probability of a whole table falls into probabilities of smaller ones: each set of
  /// lists (as a mask) with the number of times its table multiplies (+) or divides (-). Cliques
  /// come out as +1 and separators as minus their multiplicity (Dawid & Lauritzen 1993); here by
  /// taking away, again and again, a point whose neighbours are all joined. Empty where that comes
  /// to an end before the points do: then the graph is not decomposable.
  Optional<Map<Integer, Integer>> terms() {
    Map<Integer, Integer> terms = new TreeMap<>();
    int left = (1 << lists) - 1;
    while (left != 0) {
      int rest = left;
      int point =
          IntStream.range(0, lists).filter(p -> isSimplicial(p, rest)).findFirst().orElse(-1);
      if (point < 0) return Optional.empty();
      int neighbours = joined.get(point) & left;
      terms.merge(neighbours | 1 << point, 1, Integer::sum);
      terms.merge(neighbours, -1, Integer::sum);
      left &= ~(1 << point);
    }
    terms.remove(0);
    terms.values().removeIf(times -> times == 0);
    return Optional.of(terms);
  }

  private boolean isSimplicial(int point, int left) {
    if ((left >>> point & 1) == 0) return false;
    int neighbours = joined.get(point) & left;
    return IntStream.range(0, lists)
        .filter(p -> (neighbours >>> p & 1) == 1)
        .allMatch(p -> (neighbours & ~(joined.get(p) | 1 << p)) == 0);
  }

  /// The joined pairs in words, `A–B, C–D`; or that there are none.
  String words(List<String> names) {
    List<String> pairs =
        IntStream.range(0, lists)
            .boxed()
            .flatMap(one ->
                IntStream.range(one + 1, lists)
                    .filter(other -> (joined.get(one) >>> other & 1) == 1)
                    .mapToObj(other -> names.get(one) + "–" + names.get(other)))
            .toList();
    return pairs.isEmpty() ? "all independent" : String.join(", ", pairs);
  }
}
