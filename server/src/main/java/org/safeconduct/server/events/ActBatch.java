package org.safeconduct.server.events;

import java.time.Instant;
import org.safeconduct.server.events.EventsFact.ActsImported;
import org.safeconduct.server.kernel.SubjectId;

/// One import of acts, and whether it was taken back whole.
public record ActBatch(SubjectId id, Instant at, ActsImported imported, boolean takenBack) {
  ActBatch back() {
    return new ActBatch(id, at, imported, true);
  }
}
