package org.safeconduct.estimate.protect;

/// A table whose every figure is off by chance, and which adds up.
public final class NoisyTable {
  private final Shape shape;
  private final long[] figures;
  private final Epsilon epsilon;

  NoisyTable(Shape shape, long[] figures, Epsilon epsilon) {
    this.shape = shape;
    this.figures = figures.clone();
    this.epsilon = epsilon;
  }

  public Shape shape() {
    return shape;
  }

  public Epsilon epsilon() {
    return epsilon;
  }

  /// May be negative.
  public long at(int place) {
    return figures[place];
  }

  /// The standard deviation of a figure's noise, which grows with the number of inner figures in
  /// it.
  public double deviation(int place) {
    double parts = 1;
    for (int k = 0; k < shape.rank(); k++) if (shape.isTotal(place, k)) parts *= shape.levels(k);
    return DiscreteLaplace.deviation(epsilon) * Math.sqrt(parts);
  }
}
