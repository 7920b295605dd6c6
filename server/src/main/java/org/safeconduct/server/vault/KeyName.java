package org.safeconduct.server.vault;

import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.NoteSigner;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.seal.SigningKey;
import org.safeconduct.seal.VerifyKey;

/// Names of keys: `northlight.example/k-7f2a91c3`, eight digits of the public key's digest. The key
/// is random, so is its name.
final class KeyName {
  private KeyName() {}

  static VerifierKey of(String domain, VerifyKey key) {
    byte[] encoded = key.encoded();
    String name = domain + "/k-" + Digest.sha256(encoded).hex().substring(0, 8);
    return VerifierKey.ed25519(name, encoded);
  }

  /// The key belongs to the caller and is used by the signer.
  static NoteSigner signer(String domain, SigningKey key) {
    return NoteSigner.ed25519(of(domain, key.verifyKey()), key::sign);
  }
}
