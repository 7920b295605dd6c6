package org.safeconduct.seal;

import java.nio.ByteBuffer;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;

/// One HPKE session to one scope's drop key; everything after the first encapsulation is symmetric.
/// Each dropped secret carries the session's encapsulation, so it opens on its own.
final class DropSession implements AutoCloseable {
  private final byte[] head;
  private final Secret key;
  private long counter;

  DropSession(HpkePublicKey to, byte[] place) {
    HPKEContextWithEncapsulation context =
        to.suite().start().setupBaseS(to.parameter(), Drop.info(place));
    this.head = Octets.join(to.suite().encoded(), context.getEncapsulation());
    this.key = Drop.sessionKey(context);
  }

  /// The counter is the nonce: a session lives in memory only and a new one has a new key, so no
  /// pair of key and nonce returns.
  synchronized byte[] drop(byte[] aad, Secret secret) {
    long number = counter++;
    byte[] sealed =
        key.use(k -> secret.use(bytes -> AesGcm.seal(k, Drop.nonce(number), aad, bytes)));
    return Octets.join(head, ByteBuffer.allocate(Drop.COUNTER).putLong(number).array(), sealed);
  }

  @Override
  public void close() {
    key.close();
  }
}
