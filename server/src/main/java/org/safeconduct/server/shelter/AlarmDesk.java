package org.safeconduct.server.shelter;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.shelter.PlaceFact.AlarmNoted;
import org.safeconduct.server.shelter.PlaceFact.AlarmOver;
import org.safeconduct.server.shelter.PlaceFact.AlarmUndone;
import org.safeconduct.server.shelter.PlaceFact.KeysGivenBack;
import org.safeconduct.server.shelter.PlaceFact.KeysPaused;
import org.safeconduct.server.shelter.PlaceFact.PlaceCompromised;
import org.safeconduct.server.shelter.PlaceFact.PlaceDescribed;
import org.safeconduct.server.shelter.PlaceFact.PlaceReopened;
import org.safeconduct.server.vault.Right;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// A place is compromised: one press, then step by step. Everything is written as it is done, so
/// that whoever takes over in the night reads what was done and what was not.
@Service
public class AlarmDesk {
  private static final int KEPT = 3;

  private final Journal journal;
  private final PlaceDesk places;
  private final StayDesk stays;
  private final Housing housing;
  private final Rows rows;
  private final PapersDesk papers;
  private final InstantSource clock;

  AlarmDesk(
      Journal journal,
      PlaceDesk places,
      StayDesk stays,
      Housing housing,
      Rows rows,
      PapersDesk papers,
      InstantSource clock) {
    this.journal = journal;
    this.places = places;
    this.stays = stays;
    this.housing = housing;
    this.rows = rows;
    this.papers = papers;
    this.clock = clock;
  }

  /// An alarm as read now.
  public record Look(ScopeId register, TeamId team, Chronicle chronicle, Alarm alarm) {
    public Seen seen() {
      return chronicle.seen(alarm.id());
    }
  }

  /// One press.
  ///
  /// @param fresh names the alarm; the same form sent twice is one
  /// @param kept whose keys go on working, beside the one who presses
  public record Press(SubjectId fresh, SubjectId place, Compromise what, List<MemberId> kept) {
    public Press {
      kept = List.copyOf(kept);
    }
  }

  public Look look(Unlocked unlocked, SubjectId id) {
    PlaceDesk.Found found = places.find(unlocked, id);
    Alarm alarm = Alarm.of(found.chronicle(), id).orElseThrow(Absent::new);
    return new Look(found.register(), found.team(), found.chronicle(), alarm);
  }

  /// Who is placed there now.
  public List<StayDesk.Look> there(Unlocked unlocked, SubjectId place) {
    return stays(unlocked, place, Placement.State.STANDING.word());
  }

  /// Who was ever told where this is, with the stay in which it stands; the person's stay may be
  /// over, what they know is not.
  public List<StayDesk.Look> everThere(Unlocked unlocked, SubjectId place) {
    return stays(unlocked, place);
  }

  private List<StayDesk.Look> stays(Unlocked unlocked, SubjectId place, String... states) {
    Query query = Query.list(StayListing.PLACEMENT).pointingTo(place).inStates(states);
    return rows.all(unlocked, query).stream()
        .map(Found.Hit::scope)
        .distinct()
        .map(stay -> stays.look(unlocked, stay))
        .toList();
  }

  /// Whose keys would go on working if nobody chose: the one who presses, whoever is on duty, and
  /// others of the team, coordinators first.
  public List<MemberId> keptIfNobodyChose(Unlocked unlocked, TeamId team) {
    Set<MemberId> kept = new LinkedHashSet<>();
    kept.add(unlocked.member());
    kept.addAll(housing.onDuty(unlocked, team));
    int most = Math.max(KEPT, kept.size());
    kept.addAll(housing.members(unlocked, team));
    return kept.stream().limit(most).toList();
  }

  /// The press: the clock begins and the place closes in one write, then keys rest, then papers are
  /// prepared. What was cut off on the way can be pressed again from the alarm's page.
  public Outcome press(Unlocked unlocked, Press press) {
    PlaceDesk.Look look = places.look(unlocked, press.place());
    List<Draft> drafts = new ArrayList<>();
    drafts.add(
        Draft.of(
            look.register(),
            press.fresh(),
            Seen.NOTHING,
            new PlaceCompromised(press.place(), look.place().known().name(), press.what())));
    if (look.place() instanceof Place.Open open) {
      drafts.add(Draft.of(look.register(), press.place(), look.seen(), open.close(List.of())));
    }
    Outcome outcome = write(unlocked, drafts);
    if (!(outcome instanceof Outcome.Written)) return outcome;
    pause(unlocked, press.fresh(), press.kept());
    if (press.what().mayNeedPapers()) preparePapers(unlocked, press.fresh());
    return outcome;
  }

  /// Lets everybody else's keys rest: of the register and of the stays of those who are there. The
  /// one who presses and whoever is on duty are always kept, and with them as many as were chosen,
  /// or as make three.
  public Outcome pause(Unlocked unlocked, SubjectId id, List<MemberId> chosen) {
    Look look = look(unlocked, id);
    look.alarm().running();
    List<MemberId> kept = kept(unlocked, look.team(), chosen);
    List<ScopeId> scopes = new ArrayList<>();
    scopes.add(look.register());
    there(unlocked, look.alarm().place()).forEach(stay -> scopes.add(stay.scope()));
    Outcome outcome =
        write(
            unlocked,
            List.of(Draft.of(look.register(), id, look.seen(), new KeysPaused(kept, scopes))));
    if (!(outcome instanceof Outcome.Written)) return outcome;
    for (ScopeId scope : scopes) {
      kept.forEach(member -> grant(unlocked, scope, new Audience.OfMember(member)));
      refuse(journal.revoke(unlocked, scope, new Audience.OfTeam(look.team()), "alarm"));
    }
    return outcome;
  }

  private List<MemberId> kept(Unlocked unlocked, TeamId team, List<MemberId> chosen) {
    List<MemberId> members = housing.members(unlocked, team);
    Set<MemberId> kept = new LinkedHashSet<>();
    kept.add(unlocked.member());
    kept.addAll(housing.onDuty(unlocked, team));
    chosen.stream().filter(members::contains).forEach(kept::add);
    for (MemberId member : members) {
      if (kept.size() < KEPT) kept.add(member);
    }
    return List.copyOf(kept);
  }

  private void giveBack(Unlocked unlocked, Look look) {
    Optional<KeysPaused> paused = look.alarm().paused();
    if (paused.isEmpty()) return;
    for (ScopeId scope : paused.get().scopes()) {
      grant(unlocked, scope, new Audience.OfTeam(look.team()));
      for (MemberId member : paused.get().kept()) {
        refuse(journal.revoke(unlocked, scope, new Audience.OfMember(member), "alarm over"));
      }
    }
  }

  private void grant(Unlocked unlocked, ScopeId scope, Audience to) {
    refuse(journal.grant(unlocked, scope, to, Right.GRANT, null));
  }

  private static void refuse(Outcome outcome) {
    if (outcome instanceof Outcome.Refused no) throw new Refused(no.refusal());
  }

  public Outcome note(Unlocked unlocked, SubjectId id, List<String> words) {
    Look look = look(unlocked, id);
    look.alarm().running();
    return write(
        unlocked, List.of(Draft.of(look.register(), id, look.seen(), new AlarmNoted(words))));
  }

  /// It was none, within the hour: the place opens again and keys are given back.
  public Outcome undo(Unlocked unlocked, SubjectId id, Seen seen, List<String> why) {
    Look look = look(unlocked, id);
    AlarmUndone undone = look.alarm().undo(why, clock.instant());
    List<Draft> drafts = new ArrayList<>();
    drafts.add(Draft.of(look.register(), id, seen, undone, new KeysGivenBack()));
    PlaceDesk.Look place = places.look(unlocked, look.alarm().place());
    if (place.place() instanceof Place.Closed) {
      drafts.add(
          Draft.of(
              look.register(), place.place().id(), place.seen(), new PlaceReopened(List.of())));
    }
    return ended(unlocked, look, drafts);
  }

  /// It is over: keys are given back; the place stays closed until somebody says that it is safe.
  public Outcome end(Unlocked unlocked, SubjectId id, Seen seen, List<String> words) {
    Look look = look(unlocked, id);
    AlarmOver over = look.alarm().end(words);
    return ended(
        unlocked, look, List.of(Draft.of(look.register(), id, seen, over, new KeysGivenBack())));
  }

  private Outcome ended(Unlocked unlocked, Look look, List<Draft> drafts) {
    Outcome outcome = write(unlocked, drafts);
    if (outcome instanceof Outcome.Written) giveBack(unlocked, look);
    return outcome;
  }

  /// Prepares papers for everybody who is there and has none of this alarm yet.
  public void preparePapers(Unlocked unlocked, SubjectId id) {
    Look look = look(unlocked, id);
    look.alarm().running();
    PlaceDescribed place = places.look(unlocked, look.alarm().place()).place().known();
    List<Audience> readers =
        look.alarm()
            .paused()
            .map(paused -> paused.kept().stream().<Audience>map(Audience.OfMember::new).toList())
            .orElse(List.of(new Audience.OfTeam(look.team())));
    for (StayDesk.Look stay : there(unlocked, look.alarm().place())) {
      boolean has = stay.stay().ordered().stream().anyMatch(o -> o.alarm().equals(id));
      if (!has) {
        papers.prepare(
            unlocked, stay, new PapersDesk.Order(look, place.country(), look.team(), readers));
      }
    }
  }

  private Outcome write(Unlocked unlocked, List<Draft> drafts) {
    return switch (journal.write(unlocked, drafts)) {
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome done -> done;
    };
  }
}
