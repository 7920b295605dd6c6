package org.safeconduct.server.events;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.SubjectId;

/// All that an inquiry found out about acts. Total and pure: what points to something that is not
/// here, or was taken back, points to nothing.
public record Events(
    Map<SubjectId, Event> events,
    Map<SubjectId, Act> acts,
    Map<SubjectId, Victim> victims,
    Map<SubjectId, AllegedPerpetrator> perpetrators,
    Map<SubjectId, Place> places,
    Joins joins) {
  private static final Comparator<Act> BY_TIME =
      Comparator.comparing(act -> act.recorded().during().earliest());

  public Events {
    events = ordered(events);
    acts = ordered(acts);
    victims = ordered(victims);
    perpetrators = ordered(perpetrators);
    places = ordered(places);
  }

  public static Events of(Chronicle inquiry) {
    EventsFold fold = new EventsFold();
    inquiry.live(EventsFact.class).forEach(fold::take);
    return fold.state();
  }

  public List<Act> byTime() {
    return acts.values().stream().sorted(BY_TIME).toList();
  }

  public List<Act> of(Event event) {
    return byTime().stream().filter(a -> a.recorded().event().equals(event.id())).toList();
  }

  public Optional<Place> placeOf(Act act) {
    @Nullable SubjectId place = act.recorded().place();
    return place == null ? Optional.empty() : Optional.ofNullable(places.get(place));
  }

  /// Those harmed by an act, each person once.
  public List<Victim> victimsOf(Act act) {
    return once(act.recorded().victims(), victims);
  }

  /// Those said to have had a part in an act, each person once.
  public List<AllegedPerpetrator> perpetratorsOf(Act act) {
    return once(act.involved().stream().map(i -> i.perpetrator()).toList(), perpetrators);
  }

  /// Every act in which a person, by any of their records, was harmed or had a part.
  public List<Act> with(SubjectId person) {
    Set<SubjectId> all = joins.all(person);
    return byTime().stream()
        .filter(act ->
            act.recorded().victims().stream().anyMatch(all::contains)
                || act.involved().stream().anyMatch(i -> all.contains(i.perpetrator())))
        .toList();
  }

  /// Those who were harmed, each person once.
  public List<Victim> people() {
    return once(victims.keySet(), victims);
  }

  public List<AllegedPerpetrator> alleged() {
    return once(perpetrators.keySet(), perpetrators);
  }

  private <T> List<T> once(Collection<SubjectId> ids, Map<SubjectId, T> here) {
    return ids.stream()
        .map(id -> here.containsKey(joins.first(id)) ? joins.first(id) : id)
        .distinct()
        .flatMap(id -> Optional.ofNullable(here.get(id)).stream())
        .toList();
  }

  private static <T> Map<SubjectId, T> ordered(Map<SubjectId, T> all) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(all));
  }

  @Override
  public String toString() {
    return "Events[" + acts.size() + " acts]";
  }
}
