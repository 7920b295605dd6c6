package org.safeconduct.server.events;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.batches.Batch;
import org.safeconduct.server.batches.ImportedRow;
import org.safeconduct.server.batches.Kept;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.SubjectId;
import org.springframework.stereotype.Component;

/// Of the people, places and the event that a batch brought, those stay that an act from elsewhere
/// names.
@Component
public class ActsKept implements Kept {
  @Override
  public Set<SubjectId> without(Chronicle inquiry, Batch batch) {
    Set<SubjectId> named = new HashSet<>();
    for (Act act : Events.of(inquiry).acts().values()) {
      if (isOf(batch, act.recorded().row())) continue;
      named.add(act.recorded().event());
      named.addAll(act.recorded().victims());
      if (act.recorded().place() != null) named.add(act.recorded().place());
      act.involved().forEach(i -> named.add(i.perpetrator()));
    }
    return named;
  }

  private static boolean isOf(Batch batch, @Nullable ImportedRow row) {
    return row != null && row.batch().equals(batch.id());
  }
}
