package org.safeconduct.server.mandate;

import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;

/// The team that keeps the mandates of this organisation.
public interface Custodians {
  TeamId team(Unlocked unlocked);
}
