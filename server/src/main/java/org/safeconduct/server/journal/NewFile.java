package org.safeconduct.server.journal;

import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;

/// A sealed file that a write brings along: its key is wrapped with those of the write's bodies,
/// and its place in the table `exhibit` comes with the same commit. Until then the file counts for
/// nobody.
///
/// @param bytes length of the sealed file on the disk
/// @param key the key it was sealed under; stays the caller's
public record NewFile(BodyId id, ScopeId scope, long bytes, Secret key) {
  @Override
  public String toString() {
    return "NewFile[" + id + ", " + scope + "]";
  }
}
