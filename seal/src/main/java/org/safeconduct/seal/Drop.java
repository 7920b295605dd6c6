package org.safeconduct.seal;

import java.nio.ByteBuffer;
import org.bouncycastle.crypto.hpke.HPKEContext;

/// What sender and receiver of drops agree on.
final class Drop {
  static final int COUNTER = 8;

  private static final byte[] EXPORT = Octets.utf8("safeconduct/drop-key/v1");

  private Drop() {}

  static byte[] info(byte[] place) {
    return Hkdf.info("drop", place);
  }

  static Secret sessionKey(HPKEContext context) {
    return Secret.takeOver(context.export(EXPORT, AesGcm.KEY));
  }

  static byte[] nonce(long counter) {
    return ByteBuffer.allocate(AesGcm.NONCE).putInt(0).putLong(counter).array();
  }
}
