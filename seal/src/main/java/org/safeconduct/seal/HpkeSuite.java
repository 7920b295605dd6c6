package org.safeconduct.seal;

import java.nio.ByteBuffer;
import org.bouncycastle.crypto.hpke.HPKE;

/// The three numbers of an HPKE suite (RFC 9180, section 7), 6 bytes in front of everything sealed.
///
/// @param kem key encapsulation
/// @param kdf key derivation
/// @param aead cipher
record HpkeSuite(short kem, short kdf, short aead) {
  /// X-Wing (ML-KEM-768 with X25519), HKDF-SHA-256, ChaCha20-Poly1305: what the program uses.
  static final HpkeSuite X_WING =
      new HpkeSuite(HPKE.kem_X_WING, HPKE.kdf_HKDF_SHA256, HPKE.aead_CHACHA20_POLY1305);

  static final int LENGTH = 6;

  byte[] encoded() {
    return ByteBuffer.allocate(LENGTH).putShort(kem).putShort(kdf).putShort(aead).array();
  }

  HPKE start() {
    return new HPKE(HPKE.mode_base, kem, kdf, aead);
  }
}
