package org.safeconduct.mail.letter;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The name of a letter: the same for the same content from the same receipt, so that what is sent
/// twice is one letter. Tells nobody else anything.
public final class LetterId {
  public static final int LENGTH = 16;

  private static final String PREFIX = "letter_";

  private final byte[] bytes;

  private LetterId(byte[] bytes) {
    this.bytes = bytes;
  }

  public static LetterId of(byte[] bytes) {
    if (bytes.length != LENGTH) throw new IllegalArgumentException("a letter id has 16 bytes");
    return new LetterId(bytes.clone());
  }

  public static LetterId parse(String text) {
    if (!text.startsWith(PREFIX)) throw new IllegalArgumentException("not a letter id");
    return of(HexFormat.of().parseHex(text.substring(PREFIX.length())));
  }

  public byte[] toBytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LetterId that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return PREFIX + HexFormat.of().formatHex(bytes);
  }
}
