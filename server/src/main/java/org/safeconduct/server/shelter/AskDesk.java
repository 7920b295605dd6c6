package org.safeconduct.server.shelter;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.CaseworkFact.KeptFromFigures;
import org.safeconduct.server.casework.Verification;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Claim;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.MechanismFact.ScopeOpened;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.shelter.AskFact.AsksOpened;
import org.safeconduct.server.shelter.AskFact.AssuranceTold;
import org.safeconduct.server.shelter.AskFact.OutOfFiguresAsked;
import org.safeconduct.server.shelter.AskFact.OutOfFiguresSeen;
import org.safeconduct.server.shelter.AskFact.ShelterAsked;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The caseworkers' side: asking for a bed where they may not look. What is asked lies in a scope
/// of its own that both sides read; it is opened with the first asking.
@Service
public class AskDesk {
  private final Journal journal;
  private final CaseworkDesk casework;
  private final Housing housing;
  private final Rows rows;
  private final CasefileWord word;
  private final SecureRandom random;

  AskDesk(
      Journal journal,
      CaseworkDesk casework,
      Housing housing,
      Rows rows,
      CasefileWord word,
      SecureRandom random) {
    this.journal = journal;
    this.casework = casework;
    this.word = word;
    this.housing = housing;
    this.rows = rows;
    this.random = random;
  }

  /// What was asked for one person, as read now.
  public record Look(Chronicle chronicle, Asks asks) {
    public ScopeId scope() {
      return chronicle.scope();
    }

    public Ask ask(SubjectId id) {
      return asks.ask(id).orElseThrow(Absent::new);
    }
  }

  /// What a caseworker asks, and of whom.
  public record Asking(ScopeId casefile, TeamId keeper, ShelterAsked asked) {
    @Override
    public String toString() {
      return "Asking[" + casefile + "]";
    }
  }

  public Look look(Unlocked unlocked, ScopeId scope) {
    Chronicle chronicle =
        journal
            .open(unlocked, scope, Purpose.WORK)
            .filter(c -> c.kind() == ScopeKind.SHELTER)
            .orElseThrow(Absent::new);
    return new Look(chronicle, Asks.of(chronicle).orElseThrow(Absent::new));
  }

  /// Where something was asked for this casefile, of any team that keeps places.
  public List<Look> of(Unlocked unlocked, ScopeId casefile) {
    return rows.all(unlocked, Query.list(AskListing.KIND).pointingTo(casefile)).stream()
        .map(hit -> look(unlocked, hit.scope()))
        .toList();
  }

  /// Asks for a bed.
  ///
  /// @param fresh names the asking; the same form sent twice is written once
  /// @throws Refused if nobody keeps places there, or the casefile is closed
  public Outcome ask(Unlocked unlocked, SubjectId fresh, Asking asking) {
    Chronicle chronicle = casework.look(unlocked, asking.casefile());
    Casework work = Casework.of(chronicle);
    work.casefile().workable();
    if (housing.keepers(unlocked).stream().noneMatch(k -> k.team().equals(asking.keeper()))) {
      throw Refused.because("shelter.refuse.no-keeper");
    }
    Optional<Look> open =
        of(unlocked, asking.casefile()).stream()
            .filter(look -> look.asks().opened().shelter().equals(asking.keeper()))
            .findFirst();
    return open.isPresent()
        ? again(unlocked, chronicle, open.get(), fresh, asking)
        : first(unlocked, chronicle, fresh, asking);
  }

  private Outcome again(
      Unlocked unlocked, Chronicle casefile, Look look, SubjectId fresh, Asking asking) {
    SubjectId root = look.chronicle().root();
    return write(
        unlocked,
        List.of(),
        List.of(
            Draft.of(look.scope(), fresh, Seen.NOTHING, asking.asked()),
            Draft.of(look.scope(), root, look.chronicle().seen(root), word.of(casefile))));
  }

  /// Read by the casefile's own team and the one that is asked. Two who ask first at once do not
  /// open two: the claim is taken in the casefile, and no fact of it says so.
  private Outcome first(Unlocked unlocked, Chronicle casefile, SubjectId fresh, Asking asking) {
    String codename = Casework.of(casefile).codename();
    ScopeId scope = ScopeId.random(random);
    SubjectId root = SubjectId.random(random);
    Set<Audience> readers = new LinkedHashSet<>();
    casefile
        .live(ScopeOpened.class)
        .forEach(o -> readers.add(new Audience.OfTeam(o.fact().home())));
    readers.add(new Audience.OfTeam(asking.keeper()));
    NewScope opened =
        new NewScope(
            scope,
            root,
            ScopeKind.SHELTER,
            asking.keeper(),
            List.copyOf(readers),
            NewScope.Reading.READERS_ALONE);
    return write(
        unlocked,
        List.of(opened),
        List.of(
            Draft.of(
                scope,
                root,
                Seen.NOTHING,
                new AsksOpened(asking.casefile(), codename, asking.keeper()),
                word.of(casefile)),
            Draft.of(scope, fresh, Seen.NOTHING, asking.asked()),
            Draft.of(asking.casefile(), SubjectId.random(random), Seen.NOTHING)
                .claiming(new Claim("shelter-asks", asking.keeper().toString()))));
  }

  /// @throws Refused if it was answered
  public Outcome withdraw(
      Unlocked unlocked, ScopeId scope, SubjectId ask, Seen seen, List<String> words) {
    return write(
        unlocked, scope, ask, seen, undecided(look(unlocked, scope).ask(ask)).withdraw(words));
  }

  /// @throws Refused if it was answered, or nobody says why
  public Outcome decline(
      Unlocked unlocked, ScopeId scope, SubjectId ask, Seen seen, List<String> words) {
    return write(
        unlocked, scope, ask, seen, undecided(look(unlocked, scope).ask(ask)).decline(words));
  }

  private static Ask.Undecided undecided(Ask ask) {
    return switch (ask) {
      case Ask.Undecided undecided -> undecided;
      case Ask.Met _, Ask.Declined _, Ask.Withdrawn _ ->
          throw Refused.because("shelter.refuse.answered");
    };
  }

  /// Tells the shelter what the casefile says now.
  public Outcome sayAgain(Unlocked unlocked, ScopeId scope) {
    Look look = look(unlocked, scope);
    Chronicle casefile = casework.look(unlocked, look.asks().opened().casefile());
    return word.say(unlocked, look.chronicle(), word.of(casefile));
  }

  /// Whose hands it is in, as somebody at the door sees it.
  ///
  /// @throws Refused if who reads the casefile says that it was checked while the casefile doubts
  ///   it
  public Outcome assure(Unlocked unlocked, ScopeId scope, Seen seen, Assured assured) {
    Look look = look(unlocked, scope);
    journal
        .open(unlocked, look.asks().opened().casefile(), Purpose.WORK)
        .ifPresent(casefile -> inTheirOwnHands(casefile, assured));
    return write(unlocked, scope, look.chronicle().root(), seen, new AssuranceTold(assured));
  }

  private static void inTheirOwnHands(Chronicle casefile, Assured assured) {
    if (assured == Assured.CHECKED && !Verification.of(casefile).isInOwnHands()) {
      throw Refused.because("shelter.refuse.perhaps-not-theirs");
    }
  }

  /// The shelter demands that no figure counts this person.
  public Outcome demandOutOfFigures(Unlocked unlocked, ScopeId scope) {
    Look look = look(unlocked, scope);
    SubjectId root = look.chronicle().root();
    return write(unlocked, scope, root, look.chronicle().seen(root), new OutOfFiguresAsked());
  }

  /// The caseworkers leave the person out of figures: the casefile says so, without the reason.
  public Outcome leaveOutOfFigures(Unlocked unlocked, ScopeId scope) {
    Look look = look(unlocked, scope);
    ScopeId casefile = look.asks().opened().casefile();
    Chronicle chronicle = casework.look(unlocked, casefile);
    Casework work = Casework.of(chronicle);
    SubjectId root = look.chronicle().root();
    List<Draft> drafts = new ArrayList<>();
    drafts.add(Draft.of(scope, root, look.chronicle().seen(root), new OutOfFiguresSeen()));
    if (!work.keptFromFigures()) {
      drafts.add(
          Draft.of(
              casefile, chronicle.root(), chronicle.seen(chronicle.root()), new KeptFromFigures()));
    }
    return write(unlocked, List.of(), drafts);
  }

  private Outcome write(
      Unlocked unlocked, ScopeId scope, SubjectId subject, Seen seen, AskFact fact) {
    return write(unlocked, List.of(), List.of(Draft.of(scope, subject, seen, fact)));
  }

  private Outcome write(Unlocked unlocked, List<NewScope> scopes, List<Draft> drafts) {
    return switch (journal.write(unlocked, scopes, drafts)) {
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome done -> done;
    };
  }
}
