package org.safeconduct.ledger;

import java.util.function.UnaryOperator;

record Ed25519Signer(VerifierKey key, UnaryOperator<byte[]> raw) implements NoteSigner {

  Ed25519Signer {
    if (key.type() != SignatureType.ED25519) {
      throw new Malformed("signer", "an Ed25519 key", key.type().toString());
    }
  }

  @Override
  public byte[] sign(byte[] text) {
    return raw.apply(text);
  }

  @Override
  public String toString() {
    return "Ed25519Signer[" + key.name() + "]";
  }
}
