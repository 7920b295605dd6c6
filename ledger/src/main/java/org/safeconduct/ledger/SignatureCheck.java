package org.safeconduct.ledger;

/// One signature algorithm's verification, handed in by who verifies. No exception: what cannot be
/// a signature or a key is simply not verified.
@FunctionalInterface
public interface SignatureCheck {

  /// Whether the signature is by that key over that message.
  ///
  /// @param publicKey the raw public key (32 bytes Ed25519, 1,312 bytes ML-DSA-44)
  boolean verifies(byte[] publicKey, byte[] message, byte[] signature);
}
