package org.safeconduct.server.vault.box;

import java.security.SecureRandom;
import org.safeconduct.seal.Envelope;
import org.safeconduct.seal.Secret;

/// The outer layer: seals and opens columns under one shred key.
final class Shred implements AutoCloseable {
  private final Envelope envelope;
  private final SecureRandom random;

  /// The key stays the caller's.
  Shred(Secret key, SecureRandom random) {
    this.envelope = Envelope.under(key, "shred");
    this.random = random;
  }

  byte[] seal(Column column, byte[] bytes, Object... row) {
    return envelope.seal(random, column.place(row), bytes);
  }

  byte[] open(Column column, byte[] sealed, Object... row) {
    return envelope.open(column.place(row), sealed);
  }

  byte[] sealSecret(Column column, Secret secret, Object... row) {
    return envelope.sealSecret(random, column.place(row), secret);
  }

  Secret openSecret(Column column, byte[] sealed, Object... row) {
    return envelope.openSecret(column.place(row), sealed);
  }

  @Override
  public void close() {
    envelope.close();
  }
}
