package org.safeconduct.estimate.systems;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The cells and parameters of one log-linear model: an intercept, one effect for each list, one
/// for each pair in the model. Where two lists of the model share nobody, the maximum of the
/// likelihood is at an effect of minus infinity: every cell that holds the pair is then expected to
/// be empty, so these cells leave the table and the parameter leaves the model (Chan, Silverman &
/// Vincent 2021, section 2).
///
/// @param cells the histories that remain, as masks
/// @param effects the parameters, as masks: 0 for the intercept, one bit for a list, two for a pair
/// @param apart the pairs whose effect is minus infinity
record Design(List<Integer> cells, List<Integer> effects, List<Integer> apart) {

  /// @param pairs the pairs in the model, as masks of two bits
  static Design of(CaseLists lists, List<Integer> pairs) {
    List<Integer> effects = new ArrayList<>();
    List<Integer> apart = new ArrayList<>();
    effects.add(0);
    for (int list = 0; list < lists.size(); list++) effects.add(1 << list);
    for (int pair : pairs) (lists.onAllOf(pair) == 0 ? apart : effects).add(pair);
    List<Integer> cells =
        IntStream.range(1, 1 << lists.size())
            .filter(cell -> apart.stream().noneMatch(pair -> (cell & pair) == pair))
            .boxed()
            .toList();
    return new Design(cells, List.copyOf(effects), List.copyOf(apart));
  }

  /// For each cell the parameters that bear on it.
  int[][] bearing() {
    int[][] bearing = new int[cells.size()][];
    for (int at = 0; at < bearing.length; at++) {
      int cell = cells.get(at);
      bearing[at] =
          IntStream.range(0, effects.size())
              .filter(effect -> (cell & effects.get(effect)) == effects.get(effect))
              .toArray();
    }
    return bearing;
  }

  double[] counts(CaseLists lists) {
    return cells.stream().mapToDouble(cell -> lists.count(new CaptureHistory(cell))).toArray();
  }

  /// All pairs of so many lists, as masks.
  static List<Integer> pairs(int lists) {
    return IntStream.range(0, 1 << lists)
        .filter(mask -> Integer.bitCount(mask) == 2)
        .boxed()
        .toList();
  }
}
