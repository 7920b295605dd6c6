package org.safeconduct.server.team;

import org.safeconduct.server.vault.Unlocked;

/// The passphrase as if it had just been asked again, for desk tests without sign-in.
public final class Again {
  private Again() {}

  public static Reasked by(Unlocked unlocked) {
    return new Reasked(unlocked.member());
  }
}
