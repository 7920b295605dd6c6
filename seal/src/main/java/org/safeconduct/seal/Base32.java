package org.safeconduct.seal;

import java.util.Locale;

/// Crockford's base 32: no I, L, O, U; what looks like 1 or 0 is read as 1 or 0. Whole groups of
/// five bytes and eight letters only.
final class Base32 {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private Base32() {}

  static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < bytes.length * 8; bit += 5) {
      int number = 0;
      for (int i = bit; i < bit + 5; i++) {
        number = (number << 1) | ((bytes[i / 8] >> (7 - i % 8)) & 1);
      }
      text.append(ALPHABET.charAt(number));
    }
    return text.toString();
  }

  static byte[] decode(String text) {
    String letters = normal(text);
    byte[] bytes = new byte[letters.length() * 5 / 8];
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      int number = ALPHABET.indexOf(letters.charAt(bit / 5));
      if (((number >> (4 - bit % 5)) & 1) == 1) {
        bytes[bit / 8] |= (byte) (0x80 >> (bit % 8));
      }
    }
    return bytes;
  }

  static boolean isText(String text) {
    return normal(text).chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
  }

  static String normal(String text) {
    return text.toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
  }
}
