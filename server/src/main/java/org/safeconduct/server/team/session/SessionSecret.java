package org.safeconduct.server.team.session;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.safeconduct.seal.Hkdf;
import org.safeconduct.seal.Secret;

/// What a session's cookie holds: 32 random bytes that wrap the member's key, and from which the
/// session's name is derived.
final class SessionSecret implements AutoCloseable {
  private static final int BYTES = 32;

  private final Secret secret;

  private SessionSecret(Secret secret) {
    this.secret = secret;
  }

  static SessionSecret draw(SecureRandom random) {
    return new SessionSecret(Secret.random(random, BYTES));
  }

  /// The secret of a cookie; empty if that is none of ours.
  static Optional<SessionSecret> read(String cookie) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cookie);
      if (bytes.length != BYTES) return Optional.empty();
      return Optional.of(new SessionSecret(Secret.takeOver(bytes)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// What goes into the cookie.
  String exposeCookie() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret.exposeSecretBytes());
  }

  byte[] id() {
    try (Secret id = Hkdf.derive(secret, "session-id")) {
      return id.exposeSecretBytes();
    }
  }

  String name() {
    return HexFormat.of().formatHex(id());
  }

  /// What wraps the member's key in memory; closed with this.
  Secret key() {
    return secret;
  }

  @Override
  public void close() {
    secret.close();
  }
}
