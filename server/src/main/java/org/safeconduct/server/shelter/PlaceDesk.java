package org.safeconduct.server.shelter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.shelter.PlaceFact.PlaceDescribed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door of the register of places. Whoever does not hold its key meets [Absent], the same
/// as where no place is.
@Service
public class PlaceDesk {
  private static final String STANDING = Placement.State.STANDING.word();
  private static final String OPEN = Place.State.OPEN.word();

  private final Journal journal;
  private final Housing housing;
  private final Rows rows;

  PlaceDesk(Journal journal, Housing housing, Rows rows) {
    this.journal = journal;
    this.housing = housing;
    this.rows = rows;
  }

  /// A subject of a register, as read now.
  record Found(ScopeId register, TeamId team, Chronicle chronicle) {}

  /// A place, where it is kept and by whom.
  public record Look(ScopeId register, TeamId team, Place place, Seen seen) {}

  /// A place with beds that nobody sleeps in.
  public record Free(SubjectId place, String name, String town, int beds) {
    @Override
    public String toString() {
      return "Free[" + place + "]";
    }
  }

  /// What is known of a place; empty for who may not open it, or not now.
  public Optional<PlaceDescribed> known(Unlocked unlocked, SubjectId place) {
    return peek(unlocked, place)
        .flatMap(found -> Place.of(found.chronicle(), place))
        .map(Place::known);
  }

  /// The register's subject, in one of this member's registers.
  Found find(Unlocked unlocked, SubjectId subject) {
    return peek(unlocked, subject).orElseThrow(Absent::new);
  }

  private Optional<Found> peek(Unlocked unlocked, SubjectId subject) {
    for (Map.Entry<TeamId, ScopeId> kept : housing.registers(unlocked).entrySet()) {
      Optional<Chronicle> chronicle =
          journal.open(unlocked, kept.getValue(), subject, Purpose.WORK);
      if (chronicle.isPresent()) {
        return Optional.of(new Found(kept.getValue(), kept.getKey(), chronicle.get()));
      }
    }
    return Optional.empty();
  }

  public Look look(Unlocked unlocked, SubjectId place) {
    Found found = find(unlocked, place);
    Place known = Place.of(found.chronicle(), place).orElseThrow(Absent::new);
    return new Look(found.register(), found.team(), known, found.chronicle().seen(place));
  }

  /// Enters a place, under a subject that the form brought along. The first one opens the team's
  /// register.
  public Outcome enter(Unlocked unlocked, TeamId team, SubjectId fresh, PlaceDescribed place) {
    ScopeId register = housing.register(unlocked, team);
    return write(unlocked, Draft.of(register, fresh, Seen.NOTHING, place));
  }

  public Outcome describe(Unlocked unlocked, SubjectId place, Seen seen, PlaceDescribed anew) {
    Look look = look(unlocked, place);
    return write(unlocked, Draft.of(look.register(), place, seen, anew));
  }

  /// @throws Refused if it is closed already
  public Outcome close(Unlocked unlocked, SubjectId place, Seen seen, List<String> why) {
    Look look = look(unlocked, place);
    return switch (look.place()) {
      case Place.Open open ->
          write(unlocked, Draft.of(look.register(), place, seen, open.close(why)));
      case Place.Closed _ -> throw Refused.because("shelter.refuse.closed");
    };
  }

  /// @throws Refused if it is open, or nobody says why it is safe
  public Outcome reopen(Unlocked unlocked, SubjectId place, Seen seen, List<String> why) {
    Look look = look(unlocked, place);
    return switch (look.place()) {
      case Place.Closed closed ->
          write(unlocked, Draft.of(look.register(), place, seen, closed.reopen(why)));
      case Place.Open _ -> throw Refused.because("shelter.refuse.open");
    };
  }

  /// Open places with a bed that is free tonight, by their names.
  public List<Free> free(Unlocked unlocked) {
    Map<String, Long> taken =
        rows.all(unlocked, Query.list(StayListing.PLACEMENT).inStates(STANDING)).stream()
            .collect(
                Collectors.groupingBy(
                    hit -> hit.row().shown().getOrDefault("place", ""), Collectors.counting()));
    List<Free> free = new ArrayList<>();
    for (var hit : rows.all(unlocked, Query.list(PlaceListing.PLACE).inStates(OPEN))) {
      Map<String, String> shown = hit.row().shown();
      SubjectId place = hit.row().subject();
      long left =
          Long.parseLong(shown.getOrDefault("beds", "0"))
              - taken.getOrDefault(place.toString(), 0L);
      if (left > 0) {
        free.add(
            new Free(
                place,
                shown.getOrDefault("name", ""),
                shown.getOrDefault("town", ""),
                Math.toIntExact(left)));
      }
    }
    return free;
  }

  private Outcome write(Unlocked unlocked, Draft draft) {
    return switch (journal.write(unlocked, List.of(draft))) {
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome done -> done;
    };
  }
}
