package org.safeconduct.parser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.bc.BcPGPPublicKeyRing;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;

/// One OpenPGP key with its subkeys, armoured, and detached signatures by it.
record PgpKeys(PGPPublicKeyRing ring) {

  static PgpKeys read(byte[] armoured) throws IOException, PGPException {
    return new PgpKeys(
        new BcPGPPublicKeyRing(PGPUtil.getDecoderStream(new ByteArrayInputStream(armoured))));
  }

  String fingerprint() {
    return HexFormat.of().formatHex(ring.getPublicKey().getFingerprint()).toUpperCase(Locale.ROOT);
  }

  /// False also for what is no signature, or one by another key.
  boolean verifies(byte[] signature, byte[] content) {
    try {
      var in = PGPUtil.getDecoderStream(new ByteArrayInputStream(signature));
      if (!(new BcPGPObjectFactory(in).nextObject() instanceof PGPSignatureList all)) return false;
      PGPSignature one = all.get(0);
      PGPPublicKey key = ring.getPublicKey(one.getKeyID());
      if (key == null) return false;
      one.init(new BcPGPContentVerifierBuilderProvider(), key);
      one.update(content);
      return one.verify();
    } catch (IOException | PGPException | RuntimeException e) {
      return false;
    }
  }

  static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
