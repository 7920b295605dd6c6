package org.safeconduct.ledger;

import java.time.InstantSource;
import java.util.function.UnaryOperator;

record Cosigner(VerifierKey key, InstantSource clock, UnaryOperator<byte[]> raw)
    implements NoteSigner {

  Cosigner {
    if (key.type() != SignatureType.ML_DSA_44_COSIGNATURE) {
      throw new Malformed("cosigner", "an ML-DSA-44 key", key.type().toString());
    }
  }

  @Override
  public byte[] sign(byte[] text) {
    Checkpoint checkpoint = Checkpoint.parse(Lines.utf8("checkpoint", text));
    long now = clock.instant().getEpochSecond();
    byte[] message = Cosignature.message(key.name(), now, checkpoint);
    return new Cosignature(now, Bytes.of(raw.apply(message))).bytes();
  }

  @Override
  public String toString() {
    return "Cosigner[" + key.name() + "]";
  }
}
