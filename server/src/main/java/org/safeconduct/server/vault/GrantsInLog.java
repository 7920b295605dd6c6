package org.safeconduct.server.vault;

import org.safeconduct.server.kernel.BodyId;

/// The log's word on a grant: asked by the vault of who keeps the log. A row of the box alone may
/// have been put there by somebody with the disk and `shred.key`.
@FunctionalInterface
public interface GrantsInLog {
  /// Whether this fact of the log is in this scope and says exactly this.
  ///
  /// @param keys the scope's, to open the fact
  boolean says(ScopeKeys keys, BodyId fact, SignedGrant grant);
}
