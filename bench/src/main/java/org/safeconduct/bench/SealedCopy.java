package org.safeconduct.bench;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.seal.BodySeal;
import org.safeconduct.seal.KeyWrap;
import org.safeconduct.seal.Padding;
import org.safeconduct.seal.SealedBody;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.journal.payload.FactTypes;
import org.safeconduct.server.journal.payload.Payload;
import org.safeconduct.server.journal.payload.PayloadCodec;
import org.safeconduct.server.journal.writing.Sealing;

/// The payloads of a chronicle, sealed once more and kept in memory: what opening them costs
/// without a store, a chain or a leaf.
final class SealedCopy implements AutoCloseable {
  private static final int KEY = 32;

  private final PayloadCodec codec = new PayloadCodec(FactTypes.withMechanism(House.BOOKS));
  private final Secret scopeKey;
  private final KeyWrap wrap;
  private final List<Body> bodies = new ArrayList<>();

  private static final class Body {
    final byte[] wrapped;
    final byte[] context;
    final byte[] sealed;

    Body(byte[] wrapped, byte[] context, byte[] sealed) {
      this.wrapped = wrapped;
      this.context = context;
      this.sealed = sealed;
    }
  }

  private SealedCopy(House house) {
    this.scopeKey = Secret.random(house.random, KEY);
    this.wrap = KeyWrap.under(scopeKey);
  }

  static SealedCopy of(House house, Chronicle chronicle) {
    SealedCopy copy = new SealedCopy(house);
    for (Entry entry : chronicle.entries()) {
      if (!(entry instanceof Entry.Open(var told))) throw new IllegalStateException("not open");
      byte[] context = Sealing.context(chronicle.scope(), told.subject());
      byte[] payload =
          Padding.pad(copy.codec.encode(new Payload(told.by(), told.at(), told.fact())));
      try (SealedBody body = BodySeal.seal(house.random, context, payload)) {
        copy.bodies.add(new Body(copy.wrap.wrap(body.key()), context, body.bytes()));
      }
    }
    return copy;
  }

  void open() {
    for (Body body : bodies) {
      try (Secret key = wrap.unwrap(body.wrapped)) {
        codec.decode(BodySeal.open(key, body.context, body.sealed));
      }
    }
  }

  @Override
  public void close() {
    wrap.close();
    scopeKey.close();
  }
}
