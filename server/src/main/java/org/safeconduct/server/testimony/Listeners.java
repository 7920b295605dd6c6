package org.safeconduct.server.testimony;

import org.safeconduct.server.vault.Unlocked;

/// Who of this organisation was trained to listen to what is hardest to tell.
public interface Listeners {
  /// Whether this member was.
  boolean isTrained(Unlocked unlocked);
}
