package org.safeconduct.mail.box;

import java.security.SecureRandom;
import java.util.List;
import org.safeconduct.ledger.Certificate;
import org.safeconduct.ledger.IndexRange;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.NoteSigner;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.mail.key.IntakeKey;
import org.safeconduct.mail.key.Week;
import org.safeconduct.seal.HpkePublicKey;
import org.safeconduct.seal.SigningKey;

/// A fictional organisation's chain: a root, a registrar, a member.
record Chain(SigningKey root, SigningKey registrar, SigningKey member) {
  static final String ORIGIN = "northlight.example/record";

  static Chain draw(SecureRandom random) {
    return new Chain(
        SigningKey.generate(random), SigningKey.generate(random), SigningKey.generate(random));
  }

  VerifierKey rootKey() {
    return key("northlight.example/root", root);
  }

  List<SignedNote> certificates(IndexRange member) {
    return List.of(
        certificate(KeyRole.REGISTRAR, "northlight.example/r", registrar, IndexRange.from(0))
            .sign(signer("northlight.example/root", root)),
        certificate(KeyRole.AUTHOR, "northlight.example/m", this.member, member)
            .sign(signer("northlight.example/r", registrar)));
  }

  SignedNote key(Week week, HpkePublicKey key) {
    return new IntakeKey(ORIGIN, "3q2+7w==", week, key)
        .sign(signer("northlight.example/m", member));
  }

  private static Certificate certificate(
      KeyRole role, String name, SigningKey key, IndexRange range) {
    return new Certificate(ORIGIN, role, key(name, key), range);
  }

  private static VerifierKey key(String name, SigningKey key) {
    return VerifierKey.ed25519(name, key.verifyKey().encoded());
  }

  private static NoteSigner signer(String name, SigningKey key) {
    return NoteSigner.ed25519(key(name, key), key::sign);
  }
}
