package org.safeconduct.server.events;

import java.util.List;
import org.safeconduct.server.events.EventsFact.ActRecorded;
import org.safeconduct.server.events.EventsFact.BearingFound;
import org.safeconduct.server.events.EventsFact.InvolvementFound;
import org.safeconduct.server.kernel.SubjectId;

/// One act as it stands: what was done, to whom, where, and who is said to have had a part in it.
///
/// @param seq of the fact that recorded it
/// @param bearings what sources say of it, the last word of each
public record Act(
    SubjectId id,
    long seq,
    ActRecorded recorded,
    List<InvolvementFound> involved,
    List<BearingFound> bearings) {
  public Act {
    involved = List.copyOf(involved);
    bearings = List.copyOf(bearings);
  }

  static Act of(SubjectId id, long seq, ActRecorded recorded) {
    return new Act(id, seq, recorded, List.of(), List.of());
  }

  /// The last word on somebody's part replaces the one before.
  Act with(InvolvementFound found) {
    List<InvolvementFound> others =
        involved.stream().filter(i -> !i.perpetrator().equals(found.perpetrator())).toList();
    return new Act(id, seq, recorded, Lists.and(others, found), bearings);
  }

  /// The last word on what a source says of it replaces the one before.
  Act with(BearingFound found) {
    List<BearingFound> others =
        bearings.stream().filter(b -> !b.source().equals(found.source())).toList();
    return new Act(id, seq, recorded, involved, Lists.and(others, found));
  }

  @Override
  public String toString() {
    return "Act[" + id + "]";
  }
}
