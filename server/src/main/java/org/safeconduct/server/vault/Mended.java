package org.safeconduct.server.vault;

import java.util.List;
import org.safeconduct.server.kernel.BodyId;

/// What a start found half done.
///
/// @param kept bodies whose rows had not been said to stand, and are in the log
/// @param deleted bodies whose rows no fact names
/// @param rollFinished whether a roll of the shred key was brought to its end
public record Mended(List<BodyId> kept, List<BodyId> deleted, boolean rollFinished) {
  public Mended {
    kept = List.copyOf(kept);
    deleted = List.copyOf(deleted);
  }

  public boolean isNothing() {
    return deleted.isEmpty() && !rollFinished;
  }
}
