package org.safeconduct.server.casework;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.safeconduct.server.casework.CaseworkFact.CasefileEnded;
import org.safeconduct.server.casework.CaseworkFact.CasefileOpened;
import org.safeconduct.server.casework.CaseworkFact.CasefileReopened;
import org.safeconduct.server.casework.CaseworkFact.GroundsRecorded;
import org.safeconduct.server.casework.CaseworkFact.KeptFromFigures;
import org.safeconduct.server.casework.CaseworkFact.NoteWritten;
import org.safeconduct.server.casework.CaseworkFact.TaskDone;
import org.safeconduct.server.casework.CaseworkFact.TaskMoved;
import org.safeconduct.server.casework.CaseworkFact.TaskSet;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Claim;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Leaving;
import org.safeconduct.server.journal.MechanismFact.Corrected;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// What a caseworker does with a casefile. Every method throws [Refused] where a rule says no, and
/// [Absent] where there is nothing that this member may open.
@Service
public class CaseworkDesk {
  private static final int DRAWS = 24;
  private static final String CODENAME = "codename";

  private final Journal journal;
  private final Colleagues colleagues;
  private final List<Compartment> compartments;
  private final List<Retelling> retellings;
  private final InstantSource clock;
  private final SecureRandom random;

  public CaseworkDesk(
      Journal journal,
      Colleagues colleagues,
      List<Compartment> compartments,
      List<Retelling> retellings,
      InstantSource clock,
      SecureRandom random) {
    this.journal = journal;
    this.colleagues = colleagues;
    this.compartments = List.copyOf(compartments);
    this.retellings = List.copyOf(retellings);
    this.clock = clock;
    this.random = random;
  }

  /// A new casefile.
  public record Opened(ScopeId casefile, String codename) {}

  /// Opens a casefile and its compartments in one write: all of it stands, or nothing.
  ///
  /// @param identity who may open the person's identity
  /// @throws Refused also when the journal refuses the write
  public Opened open(Unlocked unlocked, TeamId home, List<Audience> identity, List<String> need) {
    return open(unlocked, new Opening(home, identity, need), Along.NOTHING);
  }

  /// The same, with what is known of the person already, in the same write.
  public Opened open(Unlocked unlocked, Opening opening, Along along) {
    for (int i = 0; i < DRAWS; i++) {
      ScopeId casefile = ScopeId.random(random);
      String codename = Codename.draw(random);
      switch (write(unlocked, casefile, codename, opening, along)) {
        case Outcome.Written _ -> {
          return new Opened(casefile, codename);
        }
        case Outcome.Refused no when no.refusal().key().equals("journal.refuse.claimed") -> {}
        case Outcome.Refused no -> throw new Refused(no.refusal());
        case Outcome.Conflict _ -> throw Refused.because("journal.refuse.busy");
      }
    }
    throw Refused.because("casework.refuse.codenames-used-up");
  }

  private Outcome write(
      Unlocked unlocked, ScopeId casefile, String codename, Opening opening, Along along) {
    TeamId home = opening.home();
    SubjectId root = SubjectId.random(random);
    List<NewScope> scopes = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    scopes.add(
        new NewScope(casefile, root, ScopeKind.CASE, home, List.of(new Audience.OfTeam(home))));
    CaseworkFact assigned = new CaseworkFact.CasefileAssigned(unlocked.member());
    drafts.add(
        Draft.of(
            casefile, root, Seen.NOTHING, new CasefileOpened(codename, opening.need()), assigned));
    List<Compartment.Opening> beside = new ArrayList<>();
    for (Compartment compartment : compartments) {
      beside.addAll(compartment.open(unlocked, casefile, home, opening.identity()));
    }
    beside.forEach(one -> {
      scopes.add(one.scope());
      drafts.add(one.first());
    });
    drafts.addAll(along.drafts(casefile, root, beside));
    drafts.add(
        Draft.of(colleagues.organisation(), SubjectId.random(random), Seen.NOTHING)
            .claiming(new Claim(CODENAME, codename)));
    return journal.write(unlocked, scopes, drafts);
  }

  /// The casefile's chronicle, for its pages. Writes the visit.
  public Chronicle look(Unlocked unlocked, ScopeId casefile) {
    return look(unlocked, casefile, Purpose.WORK);
  }

  /// The same for another purpose than work on it.
  public Chronicle look(Unlocked unlocked, ScopeId casefile, Purpose purpose) {
    return journal
        .open(unlocked, casefile, purpose)
        .filter(c -> c.kind() == ScopeKind.CASE)
        .orElseThrow(Absent::new);
  }

  public Outcome assign(Unlocked unlocked, At at, MemberId to) {
    return decide(unlocked, at, casework -> casework.casefile().workable().assign(to));
  }

  public Outcome assess(Unlocked unlocked, At at, Judgement judgement) {
    return decide(
        unlocked,
        at,
        casework -> casework.casefile().workable().assess(judgement, clock.instant()));
  }

  public Outcome record(Unlocked unlocked, At at, GroundsRecorded grounds) {
    return decide(unlocked, at, casework -> open(casework, grounds));
  }

  public Outcome keepFromFigures(Unlocked unlocked, At at) {
    return decide(unlocked, at, _ -> new KeptFromFigures());
  }

  /// A new note, under a subject that the form brought along: sent twice it is written once.
  public Outcome note(Unlocked unlocked, At at, List<String> words) {
    return decide(unlocked, at, casework -> open(casework, new NoteWritten(words)));
  }

  /// Says a note better; the first wording stays in the timeline.
  public Outcome correct(Unlocked unlocked, At at, List<String> words, String reason) {
    Casework casework = casework(unlocked, at.casefile());
    Work.Note note = casework.note(at.subject()).orElseThrow(Absent::new);
    Corrected corrected = new Corrected(note.told().ref().seq(), reason);
    return write(unlocked, at.draft(corrected, open(casework, new NoteWritten(words))));
  }

  public Outcome set(Unlocked unlocked, At at, TaskSet task) {
    return decide(unlocked, at, casework -> casework.casefile().workable().set(task));
  }

  public Outcome move(Unlocked unlocked, At at, Due due, List<String> why) {
    return decide(
        unlocked, at, casework -> undone(casework, at.subject(), new TaskMoved(due, why)));
  }

  public Outcome finish(Unlocked unlocked, At at, List<String> words) {
    return decide(unlocked, at, casework -> undone(casework, at.subject(), new TaskDone(words)));
  }

  /// The last day until which a casefile that ends now may cool.
  public LocalDate coolsAtMost(Unlocked unlocked) {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
        .plusDays(colleagues.coolingDays(unlocked));
  }

  /// The way ended. When the casefile has cooled, the keys of everybody but the coordinators end by
  /// themselves.
  public Outcome end(Unlocked unlocked, At at, Ending ending, List<String> words, Due cools) {
    CasefileEnded ended =
        switch (casework(unlocked, at.casefile()).casefile()) {
          case Casefile.Open open ->
              open.end(ending, words, cools, coolsAtMost(unlocked), clock.instant());
          case Casefile.Ended _ -> throw Refused.because("casework.refuse.ended");
        };
    return leave(unlocked, toKeepers(unlocked, at, cools), at.draft(ended));
  }

  /// Closes what has cooled; from then on at the latest only the coordinators can open it.
  public Outcome close(Unlocked unlocked, At at) {
    return switch (casework(unlocked, at.casefile()).casefile()) {
      case Casefile.Cooling cooling ->
          leave(
              unlocked,
              toKeepers(unlocked, at, cooling.how().cools()),
              at.draft(cooling.close(clock.instant())));
      case Casefile.Open _ -> throw Refused.because("casework.refuse.close.open");
      case Casefile.Closed _ -> throw Refused.because("casework.refuse.closed");
    };
  }

  /// Somebody came back: the home team has its key again, and who kept it meanwhile gives it up as
  /// workers do when a casefile cools.
  ///
  /// @param to who is on it from now on; empty: whoever was
  public Outcome reopen(Unlocked unlocked, At at, List<String> why, Optional<MemberId> to) {
    Chronicle chronicle = whole(unlocked, at.casefile());
    CasefileReopened reopened =
        switch (Casework.of(chronicle).casefile()) {
          case Casefile.Ended ended -> ended.reopen(why);
          case Casefile.Open _ -> throw Refused.because("casework.refuse.open");
        };
    Due end = new Due(coolsAtMost(unlocked), ZoneOffset.UTC);
    Leaving home =
        new Leaving(at.casefile(), new Audience.OfTeam(chronicle.home().orElseThrow()), end.end());
    List<CaseworkFact> facts = new ArrayList<>();
    facts.add(reopened);
    to.map(CaseworkFact.CasefileAssigned::new).ifPresent(facts::add);
    return leave(unlocked, home, at.draft(facts.toArray(CaseworkFact[]::new)));
  }

  private Leaving toKeepers(Unlocked unlocked, At at, Due cools) {
    Audience keepers = new Audience.OfTeam(colleagues.keepers(unlocked));
    return new Leaving(at.casefile(), keepers, cools.end());
  }

  private Outcome leave(Unlocked unlocked, Leaving leaving, Draft saying) {
    return done(journal.leave(unlocked, List.of(leaving), List.of(saying)));
  }

  /// Writes a fact of another module of the band into a casefile on which work goes on.
  ///
  /// @param rule decides on the whole chronicle, and throws [Refused] where it says no
  public Outcome enter(Unlocked unlocked, At at, Function<Chronicle, ? extends Fact> rule) {
    Chronicle chronicle = whole(unlocked, at.casefile());
    Casework.of(chronicle).casefile().workable();
    return written(unlocked, at.casefile(), at.draft(rule.apply(chronicle)));
  }

  /// The same for what the mechanism says of a line of a casefile: that it no longer counts.
  Outcome written(Unlocked unlocked, ScopeId casefile, Draft draft) {
    Outcome outcome = write(unlocked, draft);
    if (outcome instanceof Outcome.Written) retell(unlocked, casefile);
    return outcome;
  }

  /// Who told others what this casefile says tells them again, if it says otherwise now.
  void retell(Unlocked unlocked, ScopeId casefile) {
    retellings.forEach(one -> one.changed(unlocked, casefile));
  }

  /// The same also where the casefile is closed: for what a person takes back, and what has to be
  /// done about it.
  public Outcome enterAlways(Unlocked unlocked, At at, Function<Chronicle, ? extends Fact> rule) {
    return write(unlocked, at.draft(rule.apply(whole(unlocked, at.casefile()))));
  }

  private static CaseworkFact open(Casework casework, CaseworkFact fact) {
    casework.casefile().workable();
    return fact;
  }

  private static CaseworkFact undone(Casework casework, SubjectId task, CaseworkFact fact) {
    casework.casefile().workable();
    Work.Task found = casework.task(task).orElseThrow(Absent::new);
    if (found.done().isPresent()) throw Refused.because("casework.refuse.task-done");
    return fact;
  }

  private Outcome decide(Unlocked unlocked, At at, Function<Casework, CaseworkFact> rule) {
    return write(unlocked, at.draft(rule.apply(casework(unlocked, at.casefile()))));
  }

  private Casework casework(Unlocked unlocked, ScopeId casefile) {
    return Casework.of(whole(unlocked, casefile));
  }

  private Chronicle whole(Unlocked unlocked, ScopeId casefile) {
    Chronicle chronicle = look(unlocked, casefile);
    if (!chronicle.isWhole()) throw Refused.because("casework.refuse.not-whole");
    return chronicle;
  }

  private Outcome write(Unlocked unlocked, Draft draft) {
    return done(journal.write(unlocked, List.of(draft)));
  }

  private static Outcome done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome done -> done;
    };
  }
}
