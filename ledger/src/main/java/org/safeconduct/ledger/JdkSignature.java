package org.safeconduct.ledger;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/// Verifies with the JDK's provider from a raw public key, by putting the algorithm's fixed
/// SubjectPublicKeyInfo header before it.
final class JdkSignature implements SignatureCheck {

  private final String algorithm;
  private final byte[] header;

  JdkSignature(String algorithm, String headerHex) {
    this.algorithm = algorithm;
    this.header = HexFormat.of().parseHex(headerHex);
  }

  @Override
  public boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance(algorithm);
      verifier.initVerify(key(publicKey));
      verifier.update(message);
      return verifier.verify(signature);
    } catch (GeneralSecurityException notAKeyOrNotASignature) {
      return false;
    }
  }

  private PublicKey key(byte[] raw) throws GeneralSecurityException {
    byte[] info = ByteBuffer.allocate(header.length + raw.length).put(header).put(raw).array();
    return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(info));
  }
}
