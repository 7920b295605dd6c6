package org.safeconduct.server.team;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;

/// A team's duties as folded from the organisation's facts.
///
/// @param duties by when they begin
/// @param note the newest hand-over note
public record Roster(List<Duty> duties, Optional<Note> note) {
  private static final Duration LOOKS_WITHIN = Duration.ofDays(1);
  static final Roster EMPTY = new Roster(List.of(), Optional.empty());

  public Roster {
    duties = List.copyOf(duties);
  }

  /// @param who whose phones ring, the first at first
  /// @param until not included
  public record Duty(SubjectId id, List<MemberId> who, Instant from, Instant until) {
    public Duty {
      who = List.copyOf(who);
    }

    boolean isAt(Instant moment) {
      return !from.isAfter(moment) && until.isAfter(moment);
    }
  }

  public record Note(List<String> words, MemberId by, Instant at) {
    public Note {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "Note[" + at + "]";
    }
  }

  /// The roster of every team that has one.
  static Map<TeamId, Roster> of(Chronicle organisation) {
    Map<TeamId, Folding> teams = new LinkedHashMap<>();
    for (Told<DutyFact> told : organisation.live(DutyFact.class)) {
      switch (told.fact()) {
        case DutyFact.DutyAgreed fact ->
            teams.computeIfAbsent(fact.team(), t -> new Folding()).agreed(fact);
        case DutyFact.DutyTakenBack fact ->
            teams.values().forEach(folding -> folding.takenBack(fact.duty()));
        case DutyFact.HandedOver fact ->
            teams.computeIfAbsent(fact.team(), t -> new Folding()).handedOver(told, fact);
      }
    }
    Map<TeamId, Roster> rosters = new LinkedHashMap<>();
    teams.forEach((team, folding) -> rosters.put(team, folding.state()));
    return Map.copyOf(rosters);
  }

  /// Who is on duty at a moment: of two that overlap, the one that began later.
  public Optional<Duty> at(Instant moment) {
    return duties.stream().filter(duty -> duty.isAt(moment)).reduce((a, b) -> b);
  }

  /// What is on and what comes.
  public List<Duty> from(Instant moment) {
    return duties.stream().filter(duty -> duty.until().isAfter(moment)).toList();
  }

  /// By when somebody on duty looks: whoever is on it, within a day and before they go; else
  /// whoever comes next, when they come. Empty where nobody does.
  public Optional<Instant> looksBy(Instant moment) {
    Instant within = moment.plus(LOOKS_WITHIN);
    return at(moment)
        .map(on -> on.until().isBefore(within) ? on.until() : within)
        .or(() -> from(moment).stream().map(Duty::from).min(Comparator.naturalOrder()));
  }

  private static final class Folding {
    private final List<Duty> duties = new ArrayList<>();
    private @Nullable Note note;

    void agreed(DutyFact.DutyAgreed fact) {
      duties.add(new Duty(fact.duty(), fact.who(), fact.from(), fact.until()));
    }

    void takenBack(SubjectId id) {
      duties.removeIf(duty -> duty.id().equals(id));
    }

    void handedOver(Told<DutyFact> told, DutyFact.HandedOver fact) {
      note = new Note(fact.note(), told.by(), told.at());
    }

    Roster state() {
      return new Roster(
          duties.stream().sorted(Comparator.comparing(Duty::from)).toList(),
          Optional.ofNullable(note));
    }
  }
}
