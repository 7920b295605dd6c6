package org.safeconduct.server.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.thesauri.Lexicon;
import org.safeconduct.server.thesauri.TermCode;

/// Which acts a list, a timeline or a map shows. What is empty does not filter.
///
/// @param type and everything narrower
/// @param place as it is shown: what a floor makes one place is one place here
/// @param by an alleged perpetrator, by any of the records joined
/// @param year acts that may have happened in it: partial dates overlap
public record ActFilter(
    Optional<TermCode> type,
    Optional<SubjectId> place,
    Optional<SubjectId> by,
    Optional<Integer> year) {
  public static final ActFilter NONE =
      new ActFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// The acts that pass, by time.
  public List<Act> of(Events events, Lexicon lexicon) {
    Set<TermCode> types = type.map(lexicon::within).orElse(Set.of());
    Optional<Place> at = place.map(id -> events.places().get(id));
    return events.byTime().stream()
        .filter(act -> type.isEmpty() || types.contains(act.recorded().type()))
        .filter(act -> place.isEmpty() || at.filter(p -> isAt(events, act, p)).isPresent())
        .filter(act -> by.isEmpty() || did(events, act, by.get()))
        .filter(act -> year.isEmpty() || mayBeIn(act.recorded().during(), year.get()))
        .toList();
  }

  /// A place as an act's floor lets it be shown; empty where it says nothing.
  public static Optional<Locality> shown(Events events, Act act) {
    return events.placeOf(act).map(p -> p.locality().atMost(act.recorded().floor()));
  }

  private static boolean isAt(Events events, Act act, Place place) {
    String wanted = place.locality().atMost(act.recorded().floor()).names();
    return shown(events, act).filter(at -> at.names().equals(wanted)).isPresent();
  }

  private static boolean did(Events events, Act act, SubjectId person) {
    return act.involved().stream().anyMatch(i -> events.joins().areOne(i.perpetrator(), person));
  }

  private static boolean mayBeIn(PartialDate during, int year) {
    return !during.earliest().isAfter(LocalDate.of(year, 12, 31))
        && !during.latest().isBefore(LocalDate.of(year, 1, 1));
  }
}
