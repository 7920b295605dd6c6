package org.safeconduct.server.journal;

import org.safeconduct.ledger.Checkpoint;

/// A backup that was just made, and where each log stood in it.
///
/// @param exhibits how many sealed files belong to it; `exhibits.txt` names them
public record BackedUp(Checkpoint record, Checkpoint trail, int exhibits) {
  /// What whoever makes a backup is told with it.
  public static final String ABOUT_KEYS =
      "This backup opens nothing by itself: the keys stay in keys.db and shred.key. A copy of"
          + " keys.db is good until the next erasure, which makes every older copy void.";
}
