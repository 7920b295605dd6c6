package org.safeconduct.server.casework;

import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.vault.Unlocked;

/// Who told others what a casefile says, because they cannot read it: asked after everything that
/// was written there, so that nobody goes by what holds no longer. A module of the band, as a bean.
///
/// It comes after the write that it follows. Where it cannot tell, because this member may not, the
/// page of who can read both says that what was told is old.
public interface Retelling {
  void changed(Unlocked unlocked, ScopeId casefile);
}
