package org.safeconduct.server.vault;

import org.safeconduct.ledger.NoteVerifier;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.seal.MlDsaVerifyKey;
import org.safeconduct.seal.VerifyKey;

/// Verifies notes some ten times faster than the JDK's own provider: for a server that verifies a
/// whole log. A packet's verifier uses the JDK's.
public final class Verifiers {
  private Verifiers() {}

  public static NoteVerifier of(VerifierKey key) {
    return new NoteVerifier(
        key,
        switch (key.type()) {
          case ED25519 -> Verifiers::ed25519;
          case ML_DSA_44_COSIGNATURE -> Verifiers::mlDsa44;
        });
  }

  private static boolean ed25519(byte[] publicKey, byte[] message, byte[] signature) {
    try {
      return VerifyKey.of(publicKey).verify(message, signature);
    } catch (IllegalArgumentException notAKey) {
      return false;
    }
  }

  private static boolean mlDsa44(byte[] publicKey, byte[] message, byte[] signature) {
    try {
      return MlDsaVerifyKey.of(publicKey).verify(message, signature);
    } catch (IllegalArgumentException notAKey) {
      return false;
    }
  }
}
