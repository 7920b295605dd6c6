package org.safeconduct.seal;

import java.util.Arrays;

/// Lengths that say little. A payload grows to the next step of 512, 640, 800, 1000, 1250, 1562, …
/// (each step a quarter larger, rounded down); a file by Padmé, at most an eighth.
public final class Padding {
  private static final int FIRST = 512;

  private Padding() {}

  /// The smallest step that holds `length` bytes.
  public static int step(int length) {
    long step = FIRST;
    while (step < length) {
      step += step / 4;
    }
    return Math.toIntExact(step);
  }

  /// JSON with trailing spaces up to the next step: still the same JSON.
  public static byte[] pad(byte[] json) {
    byte[] padded = Arrays.copyOf(json, step(json.length));
    Arrays.fill(padded, json.length, padded.length, (byte) ' ');
    return padded;
  }

  /// JSON without its trailing spaces.
  public static byte[] strip(byte[] padded) {
    int end = padded.length;
    while (end > 0 && padded[end - 1] == ' ') {
      end--;
    }
    return Arrays.copyOf(padded, end);
  }

  /// The length to which a file of `length` bytes grows: Padmé (Nikitin et al., "Reducing Metadata
  /// Leakage from Encrypted Files and Communication with PURBs", 2019, algorithm 1), 512 at least.
  public static long padme(long length) {
    if (length <= FIRST) {
      return FIRST;
    }
    int exponent = 63 - Long.numberOfLeadingZeros(length);
    int significant = 32 - Integer.numberOfLeadingZeros(exponent);
    long mask = (1L << (exponent - significant)) - 1;
    return Math.addExact(length, mask) & ~mask;
  }
}
