package org.safeconduct.estimate.report;

/// From numbers to pixels along one axis.
record Scale(double low, double high, double from, double to) {
  /// Takes in every value; a single value gets room on both sides.
  static Scale over(Range range, double from, double to) {
    double low = range.low();
    double high = range.high();
    if (low > high) return new Scale(0, 1, from, to);
    if (low == high) return new Scale(low - 0.5, high + 0.5, from, to);
    return new Scale(low, high, from, to);
  }

  double at(double value) {
    return from + (value - low) / (high - low) * (to - from);
  }

  /// The smallest and greatest of the values seen.
  static final class Range {
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    void take(double value) {
      if (!Double.isFinite(value)) return;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }

    double low() {
      return low;
    }

    double high() {
      return high;
    }
  }
}
