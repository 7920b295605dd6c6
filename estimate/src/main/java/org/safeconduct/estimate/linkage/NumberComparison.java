package org.safeconduct.estimate.linkage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers: one digit apart, or by one more or less, or by a tenth.
final class NumberComparison implements Comparison<BigDecimal> {
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,30}(\\.\\d{1,30})?");

  @Override
  public Optional<BigDecimal> read(String text) {
    if (!NUMBER.matcher(text).matches()) return Optional.empty();
    return Optional.of(new BigDecimal(text).stripTrailingZeros());
  }

  @Override
  public String canonical(BigDecimal value) {
    return value.toPlainString();
  }

  @Override
  public Grade compare(BigDecimal one, BigDecimal other) {
    if (Letters.distance(canonical(one), canonical(other), 1) <= 1) return Grade.CLOSE;
    double apart = Math.abs(one.doubleValue() - other.doubleValue());
    if (apart <= 1) return Grade.CLOSE;
    double size = Math.max(Math.abs(one.doubleValue()), Math.abs(other.doubleValue()));
    return apart <= size * 0.1 ? Grade.NEAR : Grade.DIFFERENT;
  }

  @Override
  public List<List<String>> keys(BigDecimal value) {
    return List.of(List.of(canonical(value)));
  }

  @Override
  public List<KeyName> keyNames() {
    return List.of(new KeyName("value", 0));
  }
}
