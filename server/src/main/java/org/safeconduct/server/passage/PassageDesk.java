package org.safeconduct.server.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.casework.Guarded;
import org.safeconduct.server.casework.Heeding;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.passage.PassageFact.AppealLodged;
import org.safeconduct.server.passage.PassageFact.ApplicationLodged;
import org.safeconduct.server.passage.PassageFact.ApplicationPlanned;
import org.safeconduct.server.passage.PassageFact.ApplicationWithdrawn;
import org.safeconduct.server.passage.PassageFact.AuthorityStatusSeen;
import org.safeconduct.server.passage.PassageFact.BiometricsGiven;
import org.safeconduct.server.passage.PassageFact.DocumentsAsked;
import org.safeconduct.server.passage.PassageFact.DocumentsHandedIn;
import org.safeconduct.server.passage.PassageFact.InformalWordCorrected;
import org.safeconduct.server.passage.PassageFact.InformalWordGiven;
import org.safeconduct.server.passage.PassageFact.RemedySet;
import org.safeconduct.server.passage.PassageFact.VisaGranted;
import org.safeconduct.server.passage.PassageFact.VisaInterviewHeld;
import org.safeconduct.server.passage.PassageFact.VisaInterviewSet;
import org.safeconduct.server.passage.PassageFact.VisaRefused;
import org.safeconduct.server.route.Embargo;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door of a person's ways out. Each method is one thing that happened to an application;
/// where its state does not allow it, [Refused] says why and what is possible.
@Service
public class PassageDesk {
  private final CaseworkDesk casework;
  private final Heeding heeding;
  private final Journal journal;
  private final Embargo embargo;

  PassageDesk(CaseworkDesk casework, Heeding heeding, Journal journal, Embargo embargo) {
    this.casework = casework;
    this.heeding = heeding;
    this.journal = journal;
    this.embargo = embargo;
  }

  /// The casefile and one application of it, as read now.
  public record Look(Chronicle chronicle, Casework casework, Passage passage) {
    public Application application(SubjectId id) {
      return passage.application(id).orElseThrow(Absent::new);
    }
  }

  public Look look(Unlocked unlocked, ScopeId casefile) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    return new Look(chronicle, Casework.of(chronicle), Passage.of(chronicle));
  }

  /// A new way, under a subject that the form brought along: sent twice it is written once.
  public Outcome plan(Unlocked unlocked, At at, ApplicationPlanned plan) {
    workable(unlocked, at);
    return write(unlocked, together(unlocked, at, plan));
  }

  public Outcome replan(Unlocked unlocked, At at, ApplicationPlanned plan) {
    Chronicle chronicle = workable(unlocked, at);
    Application state = Passage.of(chronicle).application(at.subject()).orElseThrow(Absent::new);
    if (changedSince(chronicle, at)) return write(unlocked, at, List.of());
    in(Application.NotLodged.class, state, Step.PLAN);
    return write(unlocked, together(unlocked, at, plan));
  }

  /// The plan, and in the same write what a route's embargo asks of the casefile.
  private List<Draft> together(Unlocked unlocked, At at, ApplicationPlanned plan) {
    List<Draft> drafts = new ArrayList<>();
    drafts.add(at.draft(plan));
    if (plan.via() != null) {
      drafts.addAll(embargo.together(unlocked, plan.via(), at.casefile()));
    }
    return drafts;
  }

  public Outcome hear(Unlocked unlocked, At at, InformalWordGiven word) {
    return step(unlocked, at, _ -> word);
  }

  /// @throws Refused if there is no such word to be corrected
  public Outcome correct(Unlocked unlocked, At at, InformalWordCorrected word) {
    return step(
        unlocked,
        at,
        state -> {
          if (state.course().words().stream().noneMatch(w -> w.seq() == word.word())) {
            throw Step.no("no-such-word");
          }
          return word;
        });
  }

  /// @throws Refused if it was lodged, perhaps others hold their phone, or something stands against
  ///   dealing with authorities
  public Outcome lodge(Unlocked unlocked, At at, ApplicationLodged lodged) {
    heeding.allow(
        workable(unlocked, at), Guarded.WHEREABOUTS, Set.of(Concern.DEALING_WITH_AUTHORITIES));
    return step(
        unlocked,
        at,
        state ->
            in(Application.NotLodged.class, state, Step.LODGE)
                .lodge(lodged.on(), lodged.office(), lodged.reference()));
  }

  public Outcome giveBiometrics(Unlocked unlocked, At at, BiometricsGiven given) {
    return pending(unlocked, at, Step.BIOMETRICS, given);
  }

  public Outcome setInterview(Unlocked unlocked, At at, VisaInterviewSet set) {
    return pending(unlocked, at, Step.SET_INTERVIEW, set);
  }

  public Outcome holdInterview(Unlocked unlocked, At at, VisaInterviewHeld held) {
    return pending(unlocked, at, Step.HOLD_INTERVIEW, held);
  }

  public Outcome askDocuments(Unlocked unlocked, At at, DocumentsAsked asked) {
    return pending(unlocked, at, Step.ASK_DOCUMENTS, asked);
  }

  public Outcome handIn(Unlocked unlocked, At at, DocumentsHandedIn handedIn) {
    return pending(unlocked, at, Step.HAND_IN, handedIn);
  }

  public Outcome seeStatus(Unlocked unlocked, At at, AuthorityStatusSeen seen) {
    return step(
        unlocked,
        at,
        state -> {
          if (state instanceof Application.NotLodged) throw Step.SEE_STATUS.impossible(state);
          return seen;
        });
  }

  public Outcome refuse(Unlocked unlocked, At at, VisaRefused refused) {
    return step(
        unlocked,
        at,
        state ->
            in(Application.Pending.class, state, Step.REFUSE)
                .refuse(refused.ground(), refused.notified(), refused.words(), refused.remedies()));
  }

  public Outcome setRemedy(Unlocked unlocked, At at, RemedySet set) {
    return step(
        unlocked,
        at,
        state -> in(Application.Refused.class, state, Step.SET_REMEDY).set(set.remedy()));
  }

  public Outcome appeal(Unlocked unlocked, At at, AppealLodged appeal) {
    return step(
        unlocked,
        at,
        state ->
            in(Application.Refused.class, state, Step.APPEAL)
                .appeal(appeal.remedy(), appeal.on(), appeal.reference()));
  }

  public Outcome grant(Unlocked unlocked, At at, VisaGranted granted) {
    return step(
        unlocked,
        at,
        state ->
            in(Application.Pending.class, state, Step.GRANT)
                .grant(granted.kind(), granted.on(), granted.validUntil(), granted.words()));
  }

  public Outcome withdraw(Unlocked unlocked, At at, ApplicationWithdrawn withdrawn) {
    return step(
        unlocked,
        at,
        state ->
            in(Application.Undecided.class, state, Step.WITHDRAW)
                .withdraw(withdrawn.by(), withdrawn.on(), withdrawn.why()));
  }

  private Outcome pending(Unlocked unlocked, At at, Step step, PassageFact fact) {
    return step(unlocked, at, state -> in(Application.Pending.class, state, step, fact));
  }

  private static <S extends Application> S in(Class<S> allowed, Application state, Step step) {
    return Optional.of(state)
        .filter(allowed::isInstance)
        .map(allowed::cast)
        .orElseThrow(() -> step.impossible(state));
  }

  private static PassageFact in(
      Class<? extends Application> allowed, Application state, Step step, PassageFact fact) {
    in(allowed, state, step);
    return fact;
  }

  private Outcome step(Unlocked unlocked, At at, Function<Application, PassageFact> rule) {
    Chronicle chronicle = workable(unlocked, at);
    Application state = Passage.of(chronicle).application(at.subject()).orElseThrow(Absent::new);
    if (changedSince(chronicle, at)) return write(unlocked, at, List.of());
    return write(unlocked, at, rule.apply(state));
  }

  /// What others wrote since is shown first: their step may be why this one has become impossible.
  private static boolean changedSince(Chronicle chronicle, At at) {
    return chronicle.seen(at.subject()).seq() > at.seen().seq();
  }

  private Chronicle workable(Unlocked unlocked, At at) {
    Chronicle chronicle = casework.look(unlocked, at.casefile());
    if (!chronicle.isWhole()) throw Refused.because("casework.refuse.not-whole");
    Casework.of(chronicle).casefile().workable();
    return chronicle;
  }

  private Outcome write(Unlocked unlocked, At at, PassageFact fact) {
    return write(unlocked, at, List.of(fact));
  }

  private Outcome write(Unlocked unlocked, At at, List<PassageFact> facts) {
    return write(unlocked, List.of(at.draft(facts.toArray(PassageFact[]::new))));
  }

  private Outcome write(Unlocked unlocked, List<Draft> drafts) {
    return switch (journal.write(unlocked, drafts)) {
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome done -> done;
    };
  }
}
