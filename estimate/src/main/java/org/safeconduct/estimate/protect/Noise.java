package org.safeconduct.estimate.protect;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;

/// Noise on counts of persons, and what it costs. Every inner figure gets its own draw, those that
/// are 0 too; totals are sums of the noisy figures, so that the table adds up and totals cost
/// nothing more. If each person is counted in one inner figure, the release is ε-differentially
/// private: having been counted changes the probability of any table by a factor of at most e^ε.
/// Figures may be negative: cutting them off would push every total upwards.
final class Noise {
  private Noise() {}

  /// @param random from [java.security.SecureRandom], but for tests
  static NoisyTable add(CountTable table, Epsilon epsilon, RandomGenerator random) {
    Shape shape = table.shape();
    DiscreteLaplace noise = new DiscreteLaplace(epsilon, random);
    long[] inner = new long[shape.size()];
    for (int place = 0; place < inner.length; place++) {
      if (shape.isInner(place)) inner[place] = table.at(place) + noise.draw();
    }
    return new NoisyTable(shape, CountTable.summed(shape, inner), epsilon);
  }

  /// What all noisy releases about the same people have cost together: losses add up.
  static BigDecimal spent(History history, String about) {
    return history.spendings().stream()
        .filter(spending -> spending.about().equals(about))
        .map(spending -> spending.epsilon().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
