package org.safeconduct.ledger;

import java.util.Arrays;

/// The 32 secret bytes that open a commitment: who holds them and the payload can prove every part,
/// who holds neither learns nothing. Wiped when closed.
public final class Opening implements AutoCloseable {

  public static final int BYTES = 32;

  private final byte[] bytes;

  private Opening(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Copies 32 bytes; the caller wipes its own.
  public static Opening of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new Malformed("opening", BYTES + " bytes", bytes.length + " bytes");
    }
    return new Opening(bytes.clone());
  }

  /// The bytes, for a disclosure of the whole payload: from then on every part of it can be proved.
  public byte[] revealForWholeDisclosure() {
    return bytes.clone();
  }

  Hmac hmac() {
    return new Hmac(bytes);
  }

  @Override
  public void close() {
    Arrays.fill(bytes, (byte) 0);
  }

  @Override
  public String toString() {
    return "Opening";
  }
}
