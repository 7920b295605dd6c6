package org.safeconduct.estimate.protect;

import java.math.BigDecimal;

/// The privacy loss ε of a release, exact: a fraction of two whole numbers, as the sampler needs
/// it.
///
/// @param value from 0.001 to 20 with at most three decimals
public record Epsilon(BigDecimal value) {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  public Epsilon {
    value = value.stripTrailingZeros();
    if (value.signum() <= 0 || value.scale() > 3 || value.compareTo(BigDecimal.valueOf(20)) > 0) {
      throw new IllegalArgumentException("ε lies from 0.001 to 20, with at most three decimals");
    }
  }

  public static Epsilon of(String text) {
    return new Epsilon(new BigDecimal(text));
  }

  /// ε in thousandths.
  int thousandths() {
    return value.multiply(THOUSAND).intValueExact();
  }
}
