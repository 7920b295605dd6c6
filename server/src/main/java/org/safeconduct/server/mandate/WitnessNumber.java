package org.safeconduct.server.mandate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// By which an inquiry knows a person: `P-0001` upwards, in the order in which they were numbered.
/// It never leaves the house: a filing makes its own.
public record WitnessNumber(int number) implements Comparable<WitnessNumber> {
  private static final int MOST = 9999;

  public WitnessNumber {
    if (number < 1 || number > MOST) throw new IllegalArgumentException("P-0001 to P-9999");
  }

  /// @throws IllegalArgumentException if the text is not exactly `P-` and four digits
  @JsonCreator
  public static WitnessNumber parse(String text) {
    if (!text.matches("P-[0-9]{4}")) throw new IllegalArgumentException("P-0001 to P-9999");
    return new WitnessNumber(Integer.parseInt(text.substring(2)));
  }

  @Override
  public int compareTo(WitnessNumber other) {
    return Integer.compare(number, other.number);
  }

  @JsonValue
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "P-%04d", number);
  }
}
