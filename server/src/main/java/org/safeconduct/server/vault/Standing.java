package org.safeconduct.server.vault;

import java.util.List;
import org.safeconduct.server.vault.box.GrantRow;

/// How a member stands in a scope.
///
/// @param mustRoll whether nothing may be written before the next generation
/// @param readers grants of the newest generation of which the log was asked; empty if it was not
record Standing(Right right, boolean mustRoll, List<GrantRow> readers) {
  Standing {
    readers = List.copyOf(readers);
  }

  static Standing reading(Right right, boolean mustRoll) {
    return new Standing(right, mustRoll, List.of());
  }
}
