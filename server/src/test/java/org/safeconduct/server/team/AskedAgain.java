package org.safeconduct.server.team;

import org.safeconduct.server.vault.Unlocked;

/// As if the passphrase had been asked again: for tests of desks, which do not ask it.
public final class AskedAgain {
  private AskedAgain() {}

  public static Reasked of(Unlocked unlocked) {
    return new Reasked(unlocked.member());
  }
}
