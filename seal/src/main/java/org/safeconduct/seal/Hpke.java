package org.safeconduct.seal;

import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKEContext;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;

/// Sealing to a public key: HPKE (RFC 9180), base mode, X-Wing, HKDF-SHA-256, ChaCha20-Poly1305.
///
/// One byte string: `suite (6) ‖ encapsulation (1,120) ‖ ciphertext and tag`. The suite stands in
/// front because X-Wing is still a draft: what is sealed must say how, to be sealed anew one day.
/// Nothing tells who sealed it; whoever must know signs the sealed bytes.
public final class Hpke {
  /// By how many bytes the sealed form is longer than the plaintext.
  public static final int OVERHEAD = HpkeSuite.LENGTH + 1120 + 16;

  private Hpke() {}

  /// Seals to a public key.
  ///
  /// @param info what kind of thing this is and where it belongs, fixed for the kind
  /// @param aad the text that must hold for this one, such as a grant's
  public static byte[] seal(HpkePublicKey to, byte[] info, byte[] aad, byte[] plaintext) {
    HPKEContextWithEncapsulation context = to.suite().start().setupBaseS(to.parameter(), info);
    try {
      return Octets.join(
          to.suite().encoded(), context.getEncapsulation(), context.seal(aad, plaintext));
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException("HPKE refused to seal", e);
    }
  }

  /// Seals a secret, without a copy of it left behind.
  public static byte[] sealSecret(HpkePublicKey to, byte[] info, byte[] aad, Secret secret) {
    return secret.use(bytes -> seal(to, info, aad, bytes));
  }

  /// Opens what was sealed to this pair.
  ///
  /// @throws EnvelopeTampered if it was sealed to another, for another use, or changed
  public static byte[] open(HpkeKeyPair pair, byte[] info, byte[] aad, byte[] sealed) {
    int body = bodyAt(pair, sealed);
    try {
      return receive(pair, info, encapsulation(sealed, body))
          .open(aad, sealed, body, sealed.length - body);
    } catch (InvalidCipherTextException e) {
      throw new EnvelopeTampered("The sealed letter does not open");
    }
  }

  /// Opens a secret.
  ///
  /// @throws EnvelopeTampered as [#open(HpkeKeyPair, byte[], byte[], byte[])]
  public static Secret openSecret(HpkeKeyPair pair, byte[] info, byte[] aad, byte[] sealed) {
    return Secret.takeOver(open(pair, info, aad, sealed));
  }

  /// Where the encapsulation ends, once suite and length are what the pair can open.
  static int bodyAt(HpkeKeyPair pair, byte[] sealed) {
    HpkeSuite suite = pair.publicKey().suite();
    if (!Octets.startsWith(sealed, suite.encoded())) {
      throw new EnvelopeTampered("The sealed letter is of another suite than its key");
    }
    int body = HpkeSuite.LENGTH + suite.start().getEncSize();
    if (sealed.length < body + 16) {
      throw new EnvelopeTampered("The sealed letter is too short");
    }
    return body;
  }

  static byte[] encapsulation(byte[] sealed, int end) {
    return Octets.slice(sealed, HpkeSuite.LENGTH, end);
  }

  static HPKEContext receive(HpkeKeyPair pair, byte[] info, byte[] encapsulation) {
    try {
      return pair.publicKey().suite().start().setupBaseR(encapsulation, pair.pair(), info);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new EnvelopeTampered("The sealed letter's encapsulation is not valid");
    }
  }
}
