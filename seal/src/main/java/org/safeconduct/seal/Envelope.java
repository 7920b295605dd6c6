package org.safeconduct.seal;

import java.security.SecureRandom;

/// A box under one key and one purpose: `nonce (12 random bytes) ‖ AES-256-GCM(HKDF(key, purpose),
/// nonce, aad, plaintext)`.
///
/// For rows wrapped under `shred.key`, for the key of the generation before, for drafts. One key
/// and purpose seal at most 2³² times, which random nonces of 96 bits bear. The context in `aad`
/// must name the row, or rows can be exchanged. May be used by several threads.
public final class Envelope implements AutoCloseable {
  /// By how many bytes the sealed form is longer.
  public static final int OVERHEAD = AesGcm.NONCE + AesGcm.TAG;

  private final String purpose;
  private final Secret derived;

  private Envelope(String purpose, Secret derived) {
    this.purpose = purpose;
    this.derived = derived;
  }

  /// Derives the key of one purpose; `key` stays the caller's.
  public static Envelope under(Secret key, String purpose) {
    return new Envelope(purpose, Hkdf.derive(key, purpose));
  }

  /// Seals bytes.
  public byte[] seal(SecureRandom random, byte[] aad, byte[] plaintext) {
    byte[] nonce = new byte[AesGcm.NONCE];
    random.nextBytes(nonce);
    return Octets.join(nonce, derived.use(k -> AesGcm.seal(k, nonce, aad, plaintext)));
  }

  /// Seals a secret, without a copy of it left behind.
  public byte[] sealSecret(SecureRandom random, byte[] aad, Secret secret) {
    return secret.use(bytes -> seal(random, aad, bytes));
  }

  /// Opens bytes.
  ///
  /// @throws EnvelopeTampered if they are not from this key, purpose and context
  public byte[] open(byte[] aad, byte[] sealed) {
    String what = "The envelope (" + purpose + ")";
    if (sealed.length < OVERHEAD) {
      throw new EnvelopeTampered(what + " is too short");
    }
    byte[] nonce = Octets.slice(sealed, 0, AesGcm.NONCE);
    return derived.use(k -> AesGcm.open(k, nonce, aad, sealed, AesGcm.NONCE, what));
  }

  /// Opens a secret.
  ///
  /// @throws EnvelopeTampered as [#open(byte[], byte[])]
  public Secret openSecret(byte[] aad, byte[] sealed) {
    return Secret.takeOver(open(aad, sealed));
  }

  @Override
  public void close() {
    derived.close();
  }
}
