package org.safeconduct.ledger;

import java.util.Base64;
import java.util.regex.Pattern;

/// The one encoding of each small thing inside our texts.
final class Canonical {

  /// Printable ASCII without space and plus: safe in a line, in a key name and in a file name list.
  private static final Pattern NAME = Pattern.compile("[!-*,-~]{1,255}");

  private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,18}");

  private Canonical() {}

  /// @param bytes the exact length expected, or -1 for any
  static byte[] base64(String what, String text, int bytes) {
    byte[] decoded;
    try {
      decoded = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException notBase64) {
      throw new Malformed(what, "padded base64", text);
    }
    if (!Base64.getEncoder().encodeToString(decoded).equals(text)) {
      throw new Malformed(what, "canonical padded base64", text);
    }
    if (bytes >= 0 && decoded.length != bytes) {
      throw new Malformed(what, bytes + " bytes in base64", decoded.length + " bytes");
    }
    return decoded;
  }

  /// A decimal from 0 to 2^63-1 without sign or leading zero.
  static long decimal(String what, String text) {
    if (DECIMAL.matcher(text).matches()) {
      try {
        return Long.parseLong(text);
      } catch (NumberFormatException tooLarge) {
        throw new Malformed(what, "a decimal below 2^63", text);
      }
    }
    throw new Malformed(what, "a decimal without sign or leading zero", text);
  }

  /// An origin or key name of ours: 1 to 255 printable ASCII characters, no space, no plus.
  static String name(String what, String text) {
    if (!NAME.matcher(text).matches()) {
      throw new Malformed(what, "1 to 255 printable ASCII characters without space and plus", text);
    }
    return text;
  }
}
