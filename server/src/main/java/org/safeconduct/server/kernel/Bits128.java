package org.safeconduct.server.kernel;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.SecureRandom;

/// 128 random bits, the inside of every id. Random and not ordered by time: an id must not tell
/// when a person asked for help. Text form: 25 digits of base 36, always lower case, one form only.
public record Bits128(long high, long low) {
  private static final int DIGITS = 25;

  public static Bits128 random(SecureRandom random) {
    return new Bits128(random.nextLong(), random.nextLong());
  }

  public static Bits128 of(byte[] sixteen) {
    if (sixteen.length != 16) throw new IllegalArgumentException("16 bytes, not " + sixteen.length);
    ByteBuffer buffer = ByteBuffer.wrap(sixteen);
    return new Bits128(buffer.getLong(), buffer.getLong());
  }

  /// @throws IllegalArgumentException if the text is not the one form that [#toString] gives
  public static Bits128 parse(String text) {
    if (text.length() != DIGITS) throw new IllegalArgumentException("not an id");
    byte[] bytes;
    try {
      bytes = new BigInteger(text, 36).toByteArray();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not an id");
    }
    byte[] sixteen = new byte[16];
    int from = Math.max(0, bytes.length - 16);
    System.arraycopy(bytes, from, sixteen, 16 - (bytes.length - from), bytes.length - from);
    Bits128 bits = of(sixteen);
    if (!bits.toString().equals(text)) throw new IllegalArgumentException("not an id");
    return bits;
  }

  public byte[] toBytes() {
    return ByteBuffer.allocate(16).putLong(high).putLong(low).array();
  }

  @Override
  public String toString() {
    String digits = new BigInteger(1, toBytes()).toString(36);
    return "0".repeat(DIGITS - digits.length()) + digits;
  }
}
