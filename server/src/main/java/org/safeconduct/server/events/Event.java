package org.safeconduct.server.events;

import java.util.List;
import org.safeconduct.server.events.EventsFact.EventLinked;
import org.safeconduct.server.events.EventsFact.EventRecorded;
import org.safeconduct.server.events.EventsFact.InformationFound;
import org.safeconduct.server.events.EventsFact.InterventionRecorded;
import org.safeconduct.server.kernel.SubjectId;

/// An event as it stands; its acts point to it.
public record Event(
    SubjectId id,
    EventRecorded recorded,
    List<EventLinked> links,
    List<InformationFound> information,
    List<InterventionRecorded> interventions) {
  public Event {
    links = List.copyOf(links);
    information = List.copyOf(information);
    interventions = List.copyOf(interventions);
  }

  static Event of(SubjectId id, EventRecorded recorded) {
    return new Event(id, recorded, List.of(), List.of(), List.of());
  }

  Event with(EventLinked link) {
    return new Event(id, recorded, Lists.and(links, link), information, interventions);
  }

  Event with(InformationFound found) {
    return new Event(id, recorded, links, Lists.and(information, found), interventions);
  }

  Event with(InterventionRecorded intervention) {
    return new Event(id, recorded, links, information, Lists.and(interventions, intervention));
  }

  public String title() {
    return recorded.title();
  }

  @Override
  public String toString() {
    return "Event[" + id + "]";
  }
}
