package org.safeconduct.server.batches;

import java.util.Set;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.SubjectId;

/// A module's word on what must stay when a batch is taken back, because something else of the
/// inquiry stands on it: a place that another act names.
@FunctionalInterface
public interface Kept {
  /// Subjects that the batch brought and that stay.
  Set<SubjectId> without(Chronicle inquiry, Batch batch);
}
