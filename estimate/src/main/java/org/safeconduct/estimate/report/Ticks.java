package org.safeconduct.estimate.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Round numbers along an axis, and how a number is written.
final class Ticks {
  private Ticks() {}

  /// About `count` round values from `low` to `high`.
  static List<Double> between(double low, double high, int count) {
    double raw = (high - low) / count;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double step = power;
    for (double factor : new double[] {2, 5, 10}) {
      if (step < raw * 0.75) step = factor * power;
    }
    List<Double> ticks = new ArrayList<>();
    long first = (long) Math.ceil(low / step - 1e-9);
    for (long i = first; i * step <= high + step * 1e-9; i++) ticks.add(i * step);
    return ticks;
  }

  /// Four digits that count, whole numbers whole, thousands parted by a comma.
  static String said(double value) {
    if (!Double.isFinite(value)) return "–";
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return String.format(Locale.ROOT, "%,d", (long) value);
    }
    if (Math.abs(value) >= 1000) return String.format(Locale.ROOT, "%,.0f", value);
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros();
    return Math.abs(value) < 1e-4 ? rounded.toString() : rounded.toPlainString();
  }
}
