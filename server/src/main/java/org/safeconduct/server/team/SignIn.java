package org.safeconduct.server.team;

import java.time.Duration;

/// What became of an attempt to sign in.
public sealed interface SignIn {
  /// @param secret the new session's, for the cookie alone
  record Welcome(String secret) implements SignIn {
    @Override
    public String toString() {
      return "Welcome";
    }
  }

  /// Handle or passphrase is not right; which of them is not said, nor whether the handle exists.
  record No() implements SignIn {}

  /// Too many attempts for this handle, real or not.
  record Later(Duration pause) implements SignIn {}
}
