package org.safeconduct.ledger;

import java.util.Arrays;
import java.util.Base64;

/// Sixteen random bytes that name a scope, a subject or a body, with value equality.
public final class Id16 implements Comparable<Id16> {

  public static final int BYTES = 16;

  private final byte[] bytes;

  private Id16(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Copies 16 bytes.
  ///
  /// @throws Malformed unless there are exactly 16 bytes
  public static Id16 of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new Malformed("id", BYTES + " bytes", bytes.length + " bytes");
    }
    return new Id16(bytes.clone());
  }

  /// Reads canonical padded base64, 24 characters.
  public static Id16 fromBase64(String text) {
    return fromBase64("id", text);
  }

  static Id16 fromBase64(String what, String text) {
    return new Id16(Canonical.base64(what, text, BYTES));
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /// Canonical padded base64, 24 characters.
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public int compareTo(Id16 other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Id16 that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return base64();
  }
}
