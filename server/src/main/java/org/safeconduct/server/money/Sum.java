package org.safeconduct.server.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/// An amount of money.
///
/// @param hundredths of the currency's unit; never negative
/// @param currency three letters: `EUR`
public record Sum(long hundredths, String currency) {
  private static final long MOST = 100_000_000_00L;

  public Sum {
    if (hundredths < 0) throw new IllegalArgumentException("a negative sum");
  }

  /// What was typed: `1200`, `1 200.50`, `1200,50`. Empty for what is no amount between nothing and
  /// a hundred million.
  public static Optional<Sum> parse(String amount, String currency) {
    String code = currency.strip().toUpperCase(Locale.ROOT);
    if (!code.matches("[A-Z]{3}")) return Optional.empty();
    String digits = amount.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
    if (!digits.matches("[0-9]{1,9}(\\.[0-9]{1,2})?")) return Optional.empty();
    long hundredths =
        new BigDecimal(digits).movePointRight(2).setScale(0, RoundingMode.UNNECESSARY).longValue();
    return hundredths > 0 && hundredths <= MOST
        ? Optional.of(new Sum(hundredths, code))
        : Optional.empty();
  }

  /// `1200.50 EUR`; whole amounts without their hundredths.
  public String text() {
    BigDecimal amount = BigDecimal.valueOf(hundredths, 2);
    return (hundredths % 100 == 0 ? amount.setScale(0, RoundingMode.UNNECESSARY) : amount)
            .toPlainString()
        + " "
        + currency;
  }

  @Override
  public String toString() {
    return "Sum";
  }
}
