package org.safeconduct.estimate.protect;

import java.util.random.RandomGenerator;

/// Whole numbers k with probability proportional to exp(−ε·|k|), drawn exactly: by whole-number
/// arithmetic alone, so that no rounding of a logarithm tells the true count (Mironov 2012). The
/// algorithm is the second of Canonne, Kamath and Steinke, “The Discrete Gaussian for Differential
/// Privacy” (2020), with scale 1/ε = t/s.
final class DiscreteLaplace {
  private static final int T = 1_000;

  private final int s;
  private final RandomGenerator random;

  DiscreteLaplace(Epsilon epsilon, RandomGenerator random) {
    this.s = epsilon.thousandths();
    this.random = random;
  }

  long draw() {
    while (true) {
      int u = random.nextInt(T);
      if (!happensByExp(u, T)) continue;
      long v = 0;
      while (happensByExp(1, 1)) v++;
      long size = (u + T * v) / s;
      boolean negative = random.nextBoolean();
      if (negative && size == 0) continue;
      return negative ? -size : size;
    }
  }

  /// True with probability exp(−a/b), for 0 ≤ a ≤ b.
  private boolean happensByExp(int a, int b) {
    int k = 1;
    while (random.nextLong((long) b * k) < a) k++;
    return k % 2 == 1;
  }

  /// The standard deviation of one draw: √(2e^−ε) / (1 − e^−ε).
  static double deviation(Epsilon epsilon) {
    double q = Math.exp(-epsilon.value().doubleValue());
    return Math.sqrt(2 * q) / (1 - q);
  }
}
