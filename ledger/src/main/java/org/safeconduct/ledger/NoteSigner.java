package org.safeconduct.ledger;

import java.time.InstantSource;
import java.util.function.UnaryOperator;

/// A private key as a note sees it: its name, its id, and the bytes that it puts after the id.
public interface NoteSigner {

  /// The public half, under which the signature will be looked for.
  VerifierKey key();

  /// Signs a note's text.
  ///
  /// @param text the note's text, final newline included
  /// @return what follows the key id in the signature line
  byte[] sign(byte[] text);

  /// Signs note texts as they are.
  ///
  /// @param sign the raw Ed25519 signature of a message, 64 bytes
  static NoteSigner ed25519(VerifierKey key, UnaryOperator<byte[]> sign) {
    return new Ed25519Signer(key, sign);
  }

  /// Cosigns checkpoints, and nothing else, with ML-DSA-44 and the time it was done.
  ///
  /// @param sign the raw ML-DSA-44 signature of a message (empty context), 2,420 bytes
  static NoteSigner cosigner(VerifierKey key, InstantSource clock, UnaryOperator<byte[]> sign) {
    return new Cosigner(key, clock, sign);
  }
}
