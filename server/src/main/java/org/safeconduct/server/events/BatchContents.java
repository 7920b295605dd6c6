package org.safeconduct.server.events;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;

/// What a batch brought and what nothing else stands on: its acts, and of the people, places and
/// the event those that no other act names.
final class BatchContents {
  private BatchContents() {}

  static List<SubjectId> of(Chronicle inquiry, ActBatch batch) {
    Events here = Events.of(inquiry);
    Set<SubjectId> named = new HashSet<>();
    for (Act act : here.acts().values()) {
      if (isOf(batch, Optional.ofNullable(act.recorded().row()))) continue;
      named.add(act.recorded().event());
      named.addAll(act.recorded().victims());
      if (act.recorded().place() != null) named.add(act.recorded().place());
      act.involved().forEach(i -> named.add(i.perpetrator()));
    }
    Set<SubjectId> brought = new LinkedHashSet<>();
    for (Told<EventsFact> told : inquiry.live(EventsFact.class)) {
      boolean its = told.subject().equals(batch.imported().event());
      if (its || isOf(batch, row(told.fact()))) brought.add(told.subject());
    }
    brought.removeAll(named);
    return List.copyOf(brought);
  }

  private static boolean isOf(ActBatch batch, Optional<ImportedAct> row) {
    return row.filter(r -> r.batch().equals(batch.id())).isPresent();
  }

  private static Optional<ImportedAct> row(EventsFact fact) {
    return switch (fact) {
      case EventsFact.ActRecorded f -> Optional.ofNullable(f.row());
      case EventsFact.VictimRecorded f -> Optional.ofNullable(f.row());
      case EventsFact.PerpetratorRecorded f -> Optional.ofNullable(f.row());
      case EventsFact.PlaceRecorded f -> Optional.ofNullable(f.row());
      case EventsFact.EventRecorded _,
          EventsFact.EventLinked _,
          EventsFact.InformationFound _,
          EventsFact.InterventionRecorded _,
          EventsFact.CommandFound _,
          EventsFact.InvolvementFound _,
          EventsFact.SamePersonFound _,
          EventsFact.SamePersonUndone _,
          EventsFact.ActsImported _,
          EventsFact.ActsTakenBack _ ->
          Optional.empty();
    };
  }
}
