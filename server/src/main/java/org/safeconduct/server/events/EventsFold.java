package org.safeconduct.server.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.events.EventsFact.ActRecorded;
import org.safeconduct.server.events.EventsFact.BearingFound;
import org.safeconduct.server.events.EventsFact.CommandFound;
import org.safeconduct.server.events.EventsFact.EventLinked;
import org.safeconduct.server.events.EventsFact.EventRecorded;
import org.safeconduct.server.events.EventsFact.InformationFound;
import org.safeconduct.server.events.EventsFact.InterventionRecorded;
import org.safeconduct.server.events.EventsFact.InvolvementFound;
import org.safeconduct.server.events.EventsFact.PerpetratorRecorded;
import org.safeconduct.server.events.EventsFact.PlaceRecorded;
import org.safeconduct.server.events.EventsFact.SamePersonFound;
import org.safeconduct.server.events.EventsFact.SamePersonUndone;
import org.safeconduct.server.events.EventsFact.VictimRecorded;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;

/// Folds facts one after the other. What is said of something that nobody recorded counts for
/// nothing; the first record of a subject stands.
final class EventsFold {
  private final Map<SubjectId, Event> events = new LinkedHashMap<>();
  private final Map<SubjectId, Act> acts = new LinkedHashMap<>();
  private final Map<SubjectId, Victim> victims = new LinkedHashMap<>();
  private final Map<SubjectId, AllegedPerpetrator> perpetrators = new LinkedHashMap<>();
  private final Map<SubjectId, Place> places = new LinkedHashMap<>();
  private Joins joins = Joins.NONE;

  void take(Told<EventsFact> told) {
    SubjectId id = told.subject();
    switch (told.fact()) {
      case EventRecorded f -> events.putIfAbsent(id, Event.of(id, f));
      case EventLinked f -> events.computeIfPresent(id, (_, e) -> e.with(f));
      case InformationFound f -> events.computeIfPresent(id, (_, e) -> e.with(f));
      case InterventionRecorded f -> events.computeIfPresent(id, (_, e) -> e.with(f));
      case VictimRecorded f -> victims.putIfAbsent(id, new Victim(id, f));
      case PerpetratorRecorded f ->
          perpetrators.putIfAbsent(id, new AllegedPerpetrator(id, f, List.of()));
      case CommandFound f -> perpetrators.computeIfPresent(id, (_, p) -> p.under(f));
      case PlaceRecorded f -> places.putIfAbsent(id, new Place(id, f.locality()));
      case ActRecorded f -> acts.putIfAbsent(id, Act.of(id, told.ref().seq(), f));
      case BearingFound f -> acts.computeIfPresent(id, (_, a) -> a.with(f));
      case InvolvementFound f -> acts.computeIfPresent(id, (_, a) -> a.with(f));
      case SamePersonFound f -> joins = joins.with(Joins.Pair.of(id, f.other()));
      case SamePersonUndone f -> joins = joins.without(Joins.Pair.of(id, f.other()));
    }
  }

  Events state() {
    return new Events(events, acts, victims, perpetrators, places, joins);
  }
}
