package org.safeconduct.server.journal;

import java.util.List;
import org.safeconduct.ledger.Checkpoint;

/// What a check of one log showed.
///
/// @param tree where the log stands
/// @param erased bodies that are gone, each by a leaf that says so
/// @param opened payloads that were opened and are what their leaves commit to
/// @param broken what is wrong, in the order of the log; empty if nothing is
/// @param unproved what no check without an outside anchor can show, in sentences
public record LogReport(
    Checkpoint tree, long erased, long opened, List<Broken> broken, List<String> unproved) {
  public LogReport {
    broken = List.copyOf(broken);
    unproved = List.copyOf(unproved);
  }

  public boolean isSound() {
    return broken.isEmpty();
  }
}
