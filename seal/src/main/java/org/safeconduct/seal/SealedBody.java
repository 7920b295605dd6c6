package org.safeconduct.seal;

/// A payload as it was just sealed, with the key that was drawn for it and for nothing else.
public final class SealedBody implements AutoCloseable {
  private final Secret key;
  private final byte[] bytes;

  SealedBody(Secret key, byte[] bytes) {
    this.key = key;
    this.bytes = bytes;
  }

  /// The body's own key, to be wrapped under its scope's key. Closed together with this.
  public Secret key() {
    return key;
  }

  /// What is stored.
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public void close() {
    key.close();
  }

  @Override
  public String toString() {
    return "SealedBody[" + bytes.length + " bytes]";
  }
}
