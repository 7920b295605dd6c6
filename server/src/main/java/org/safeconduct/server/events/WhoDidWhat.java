package org.safeconduct.server.events;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.events.EventsFact.ActRecorded;
import org.safeconduct.server.events.EventsFact.BearingFound;
import org.safeconduct.server.events.EventsFact.InvolvementFound;
import org.safeconduct.server.kernel.SubjectId;

/// One act told in one go, with everything that was made on the way: written in one commit or not
/// at all.
///
/// @param bearings what it is known from, if anybody says so
/// @param made events, people and places that were not here before, by the subjects they become
public record WhoDidWhat(
    SubjectId act,
    ActRecorded recorded,
    List<InvolvementFound> involved,
    List<BearingFound> bearings,
    Map<SubjectId, EventsFact> made) {
  public WhoDidWhat {
    involved = List.copyOf(involved);
    bearings = List.copyOf(bearings);
    made = Collections.unmodifiableMap(new LinkedHashMap<>(made));
  }

  @Override
  public String toString() {
    return "WhoDidWhat[" + act + "]";
  }
}
