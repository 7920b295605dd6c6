package org.safeconduct.packet;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import org.safeconduct.ledger.NoteSigner;
import org.safeconduct.ledger.VerifierKey;

/// Fresh keys of the JDK, for tests.
record TestKey(NoteSigner signer) {

  static final Instant NOW = Instant.parse("2026-11-22T17:03:11Z");

  static TestKey ed25519(String name) {
    KeyPair pair = pair("Ed25519");
    VerifierKey key = VerifierKey.ed25519(name, raw(pair, 32));
    return new TestKey(NoteSigner.ed25519(key, text -> sign("Ed25519", pair.getPrivate(), text)));
  }

  static TestKey mlDsa44(String name) {
    KeyPair pair = pair("ML-DSA-44");
    VerifierKey key = VerifierKey.mlDsa44(name, raw(pair, 1_312));
    return new TestKey(
        NoteSigner.cosigner(
            key, InstantSource.fixed(NOW), text -> sign("ML-DSA-44", pair.getPrivate(), text)));
  }

  VerifierKey key() {
    return signer.key();
  }

  private static KeyPair pair(String algorithm) {
    try {
      return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] raw(KeyPair pair, int bytes) {
    byte[] info = pair.getPublic().getEncoded();
    return Arrays.copyOfRange(info, info.length - bytes, info.length);
  }

  private static byte[] sign(String algorithm, PrivateKey key, byte[] message) {
    try {
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
