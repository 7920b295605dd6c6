package org.safeconduct.seal;

import java.security.SecureRandom;

/// A scope's key wrapped for a team under its epoch key: 60 bytes, [Envelope] with the purpose
/// `grant` and the grant's text as context, so that a changed right, expiry or recipient does not
/// open. Fast (one AES-GCM call), where [Hpke] is needed only for somebody else's key.
public final class GrantWrap implements AutoCloseable {
  /// Length in bytes of a wrapped key: nonce, key, tag.
  public static final int LENGTH = Envelope.OVERHEAD + 32;

  private final Envelope envelope;

  private GrantWrap(Envelope envelope) {
    this.envelope = envelope;
  }

  /// For as many grants of one team epoch as one likes; the epoch key stays the caller's.
  public static GrantWrap under(Secret epochKey) {
    return new GrantWrap(Envelope.under(epochKey, "grant"));
  }

  /// Wraps a key of 32 bytes.
  public byte[] wrap(SecureRandom random, byte[] grantText, Secret scopeKey) {
    if (scopeKey.length() != 32) {
      throw new IllegalArgumentException("A scope key has 32 bytes");
    }
    return envelope.sealSecret(random, grantText, scopeKey);
  }

  /// Unwraps a key.
  ///
  /// @throws EnvelopeTampered if the wrap is not of this epoch and this grant's text
  public Secret unwrap(byte[] grantText, byte[] wrapped) {
    if (wrapped.length != LENGTH) {
      throw new EnvelopeTampered("A wrapped grant has 60 bytes, this one " + wrapped.length);
    }
    return envelope.openSecret(grantText, wrapped);
  }

  @Override
  public void close() {
    envelope.close();
  }
}
