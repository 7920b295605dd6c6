package org.safeconduct.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Byte strings put together and taken apart.
final class Octets {
  private Octets() {}

  static byte[] join(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length = Math.addExact(length, part.length);
    }
    byte[] whole = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, whole, at, part.length);
      at += part.length;
    }
    return whole;
  }

  static byte[] slice(byte[] whole, int from, int to) {
    return Arrays.copyOfRange(whole, from, to);
  }

  static byte[] from(byte[] whole, int from) {
    return Arrays.copyOfRange(whole, from, whole.length);
  }

  static boolean startsWith(byte[] whole, byte[] prefix) {
    return whole.length >= prefix.length
        && Arrays.equals(whole, 0, prefix.length, prefix, 0, prefix.length);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static boolean isZero(byte[] whole, int from, int to) {
    int seen = 0;
    for (int i = from; i < to; i++) {
      seen |= whole[i];
    }
    return seen == 0;
  }
}
