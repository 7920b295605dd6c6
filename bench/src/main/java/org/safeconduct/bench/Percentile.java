package org.safeconduct.bench;

import java.util.Arrays;
import java.util.List;

/// Milliseconds that so many in a hundred of some questions take at most.
final class Percentile {
  private Percentile() {}

  /// Answers what was typed.
  @FunctionalInterface
  interface Answering {
    void answer(String typed) throws Exception;
  }

  static double of(int percent, List<String> typed, Answering to) throws Exception {
    double[] millis = new double[typed.size()];
    for (int i = 0; i < millis.length; i++) {
      String one = typed.get(i);
      millis[i] = Rounds.millis(() -> to.answer(one));
    }
    Arrays.sort(millis);
    return millis[Math.min(millis.length - 1, millis.length * percent / 100)];
  }
}
