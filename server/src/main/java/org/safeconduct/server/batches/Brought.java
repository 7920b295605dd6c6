package org.safeconduct.server.batches;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.kernel.SubjectId;

/// A fact that a batch may have brought: its module says so by implementing this.
public interface Brought {
  /// Absent where somebody typed it.
  @Nullable ImportedRow row();

  /// The batch a fact came in, if it did.
  static Optional<SubjectId> batch(Fact fact) {
    return fact instanceof Brought brought
        ? Optional.ofNullable(brought.row()).map(ImportedRow::batch)
        : Optional.empty();
  }
}
