package org.safeconduct.mail.receipt;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A receipt in digits: 39 for the number, one by Luhn's rule that finds a wrong digit, in ten
/// groups of four.
final class DigitGroups {
  static final int DIGITS = 40;
  private static final int GROUP = 4;

  private DigitGroups() {}

  static List<String> write(BigInteger number) {
    String plain = number.toString();
    String padded = "0".repeat(DIGITS - 1 - plain.length()) + plain;
    String whole = padded + check(padded);
    return IntStream.iterate(0, at -> at < DIGITS, at -> at + GROUP)
        .mapToObj(at -> whole.substring(at, at + GROUP))
        .toList();
  }

  /// Empty where a digit is wrong.
  static Optional<BigInteger> read(String digits) {
    String number = digits.substring(0, DIGITS - 1);
    return digits.charAt(DIGITS - 1) == check(number)
        ? Optional.of(new BigInteger(number))
        : Optional.empty();
  }

  private static char check(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? 2 * digit : digit;
      sum += weighed / 10 + weighed % 10;
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }
}
