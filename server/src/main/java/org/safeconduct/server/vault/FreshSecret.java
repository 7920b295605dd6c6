package org.safeconduct.server.vault;

import java.security.SecureRandom;
import java.util.Map;
import org.safeconduct.seal.Hkdf;
import org.safeconduct.seal.Secret;

/// A scope's key that was just drawn, and what is granted of it: itself, or two halves of which it
/// follows.
record FreshSecret(Secret key, Map<Half, Secret> given) implements AutoCloseable {
  static FreshSecret whole(SecureRandom random) {
    Secret key = Secret.random(random, 32);
    return new FreshSecret(key, Map.of(Half.WHOLE, key));
  }

  static FreshSecret ofTwo(SecureRandom random) {
    Secret readers = Secret.random(random, 32);
    Secret custodians = Secret.random(random, 32);
    return new FreshSecret(
        of(readers, custodians), Map.of(Half.READERS, readers, Half.CUSTODIANS, custodians));
  }

  /// The key of a two-person scope.
  static Secret of(Secret readers, Secret custodians) {
    try (Secret both = Secret.join(readers, custodians)) {
      return Hkdf.derive(both, Purposes.TWO_PERSON);
    }
  }

  Secret half(Half half) {
    Secret secret = given.get(half);
    if (secret == null) {
      throw new IllegalArgumentException("this key has no half for " + half);
    }
    return secret;
  }

  /// Wipes the halves; the key lives on in the scope's keys.
  @Override
  public void close() {
    if (!given.containsKey(Half.WHOLE)) {
      given.values().forEach(Secret::close);
    }
  }

  @Override
  public String toString() {
    return "FreshSecret";
  }
}
