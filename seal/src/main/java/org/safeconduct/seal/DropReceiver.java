package org.safeconduct.seal;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/// Takes out what the house dropped into a scope. Keeps the keys of the last sessions it met, since
/// hundreds of drops share one: the first costs an HPKE opening, the rest one AES-GCM call each.
public final class DropReceiver implements AutoCloseable {
  private static final int SESSIONS = 64;

  private final HpkeKeyPair pair;
  private final byte[] place;
  private final Map<ByteBuffer, Secret> sessions = new LinkedHashMap<>(16, 0.75f, true);

  /// @param pair the scope's drop key, taken over
  /// @param place the scope, as the sender named it
  public DropReceiver(HpkeKeyPair pair, byte[] place) {
    this.pair = pair;
    this.place = place.clone();
  }

  /// Takes out a secret.
  ///
  /// @throws EnvelopeTampered if it was dropped elsewhere, for something else, or changed
  public synchronized Secret take(byte[] aad, byte[] dropped) {
    int counterAt = Hpke.bodyAt(pair, dropped);
    int sealedAt = counterAt + Drop.COUNTER;
    if (dropped.length < sealedAt + AesGcm.TAG) {
      throw new EnvelopeTampered("The dropped key is too short");
    }
    byte[] nonce = Drop.nonce(ByteBuffer.wrap(dropped).getLong(counterAt));
    Secret session = session(Hpke.encapsulation(dropped, counterAt));
    return Secret.takeOver(
        session.use(k -> AesGcm.open(k, nonce, aad, dropped, sealedAt, "The dropped key")));
  }

  private Secret session(byte[] encapsulation) {
    Secret session =
        sessions.computeIfAbsent(
            ByteBuffer.wrap(encapsulation),
            e -> Drop.sessionKey(Hpke.receive(pair, Drop.info(place), encapsulation)));
    if (sessions.size() > SESSIONS) {
      var eldest = sessions.entrySet().iterator();
      eldest.next().getValue().close();
      eldest.remove();
    }
    return session;
  }

  @Override
  public synchronized void close() {
    sessions.values().forEach(Secret::close);
    sessions.clear();
    pair.close();
  }
}
