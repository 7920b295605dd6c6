package org.safeconduct.estimate.systems;

import java.util.Arrays;
import java.util.Optional;
import org.ojalgo.matrix.decomposition.Cholesky;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;

/// The maximum of a Poisson likelihood with logarithmic link, by iteratively reweighted least
/// squares (McCullagh & Nelder 1989, section 2.5; with this link it is Newton's method).
///
/// The likelihood is concave. A point at which Newton's step has become nothing while the
/// information is of full rank is therefore *the* maximum, finite and identified, and no linear
/// programme is needed to know that it exists. Where there is none, a fitted count falls by a
/// factor e in each step for ever, and the steps do not become nothing: [#of] then gives none.
final class PoissonFit {
  private static final int STEPS = 40;
  private static final double STILL = 1e-9;

  private final Design design;
  private final double[] effects;
  private final double[] fitted;
  private final double deviationOfIntercept;

  private PoissonFit(Design design, double[] effects, double[] fitted, double deviation) {
    this.design = design;
    this.effects = effects;
    this.fitted = fitted;
    this.deviationOfIntercept = deviation;
  }

  /// Empty where no finite, identified maximum was reached.
  static Optional<PoissonFit> of(Design design, double[] counts) {
    int[][] bearing = design.bearing();
    int size = design.effects().size();
    double[] effects = new double[size];
    double[] logs = Arrays.stream(counts).map(count -> Math.log(count + 0.1)).toArray();
    for (int step = 0; step < STEPS; step++) {
      Optional<Step> next = solved(bearing, counts, logs, size);
      if (next.isEmpty()) return Optional.empty();
      effects = next.get().effects;
      double moved = 0;
      for (int cell = 0; cell < logs.length; cell++) {
        double log = 0;
        for (int effect : bearing[cell]) log += effects[effect];
        moved = Math.max(moved, Math.abs(log - logs[cell]));
        logs[cell] = log;
      }
      if (moved < STILL) {
        double[] fitted = Arrays.stream(logs).map(Math::exp).toArray();
        return Optional.of(new PoissonFit(design, effects, fitted, next.get().deviation));
      }
    }
    return Optional.empty();
  }

  private static final class Step {
    final double[] effects;
    final double deviation;

    Step(double[] effects, double deviation) {
      this.effects = effects;
      this.deviation = deviation;
    }
  }

  /// Solves XᵀWX β = XᵀWz with W = μ and z = log μ + (y - μ) / μ.
  private static Optional<Step> solved(int[][] bearing, double[] counts, double[] logs, int size) {
    R064Store information = R064Store.FACTORY.make(size, size);
    R064Store right = R064Store.FACTORY.make(size, 1);
    for (int cell = 0; cell < counts.length; cell++) {
      double mean = Math.exp(logs[cell]);
      double working = mean * logs[cell] + counts[cell] - mean;
      for (int one : bearing[cell]) {
        right.add(one, 0, working);
        for (int other : bearing[cell]) information.add(one, other, mean);
      }
    }
    Cholesky<Double> cholesky = Cholesky.R064.make(size, size);
    if (!cholesky.decompose(information) || !cholesky.isSolvable()) return Optional.empty();
    MatrixStore<Double> effects = cholesky.getSolution(right);
    double[] solution = effects.toRawCopy1D();
    if (Arrays.stream(solution)
        .anyMatch(effect -> !Double.isFinite(effect) || Math.abs(effect) > 500)) {
      return Optional.empty();
    }
    right.fillAll(0.0);
    right.set(0, 0, 1);
    return Optional.of(
        new Step(solution, Math.sqrt(cholesky.getSolution(right).doubleValue(0, 0))));
  }

  Design design() {
    return design;
  }

  /// The expected number of people on no list: the intercept's exponential.
  double unseen() {
    return Math.exp(effects[0]);
  }

  /// The standard error of the logarithm of [#unseen], the model being given.
  double deviationOfLogUnseen() {
    return deviationOfIntercept;
  }

  /// How many people the model expects on every list of `mask`.
  double expectedOnAllOf(int mask) {
    double sum = 0;
    for (int cell = 0; cell < fitted.length; cell++) {
      if ((design.cells().get(cell) & mask) == mask) sum += fitted[cell];
    }
    return sum;
  }

  /// The expected count of each cell of the design.
  double[] fitted() {
    return fitted.clone();
  }
}
