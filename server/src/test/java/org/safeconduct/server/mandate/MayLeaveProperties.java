package org.safeconduct.server.mandate;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.safeconduct.server.mandate.TermsWorld.PROSECUTOR;
import static org.safeconduct.server.mandate.TermsWorld.RAPPORTEUR;
import static org.safeconduct.server.mandate.TermsWorld.TAKING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.mandate.MayLeave.Allowed;
import org.safeconduct.server.mandate.MayLeave.Withheld;

/// For random bases, withdrawals, withholdings, conditions, expiries and times: nothing leaves that
/// a plain reading forbids, nothing is kept that it allows, and no *no* is without a reason and
/// somebody to ask.
class MayLeaveProperties {
  private static final List<Recipient> RECIPIENTS = List.of(PROSECUTOR, RAPPORTEUR);
  private static final long FIRST = 1;
  private static final Taking PRESSED =
      new Taking(
          "2", new Language("ru"), "", List.of(), ShownBy.SPOKEN, List.of(Pressure.NOT_ALONE));
  private static final Gen<Integer> STEP = integers().between(0, 1_000_000_000);
  private static final Gen<List<Integer>> STEPS = lists().of(STEP).ofSizeBetween(0, 14);

  @Test
  void agreesWithAPlainReading() {
    qt().withExamples(20_000)
        .forAll(STEPS, STEP, integers().between(0, 40))
        .check((steps, question, days) -> {
          Chronicle chronicle = chronicle(steps);
          ItemKind kind = pick(ItemKind.values(), question);
          Recipient to = RECIPIENTS.get(question / 3 % 2);
          Aim aim = pick(Aim.values(), question / 6 % 2);
          Instant now = Telling.START.plus(Duration.ofHours(days * 24L + question % 24));
          MayLeave answer = MayLeave.decide(Terms.of(chronicle), kind, to, aim, now);
          boolean plainly =
              new PlainReading(chronicle.live(TermsFact.class), kind, to, aim, now).allows();
          return switch (answer) {
            case Allowed _ -> plainly;
            case Withheld(var why, var whom) -> !plainly && why != null && whom != null;
          };
        });
  }

  @Test
  void anyPartOfAChronicleGivesTerms() {
    qt().withExamples(5_000)
        .forAll(STEPS, STEP)
        .check((steps, mask) -> {
          Chronicle whole = chronicle(steps);
          List<Entry> some = new ArrayList<>();
          for (int i = 0; i < whole.entries().size(); i++) {
            if ((mask >> (i % 30) & 1) == 1) some.add(whole.entries().get(i));
          }
          Terms.of(new Chronicle(whole.scope(), whole.kind(), whole.root(), some));
          return true;
        });
  }

  private static Chronicle chronicle(List<Integer> steps) {
    Telling telling = new Telling(ScopeKind.TERMS);
    if (!steps.isEmpty() && steps.getFirst() % 3 > 0) {
      telling.tell(Telling.ONE, Telling.subject(0), asked(steps.getFirst() / 3));
      if (steps.getFirst() % 3 > 1) {
        telling.tell(Telling.ONE, Telling.subject(0), new TermsFact.LimitsReadAloud(FIRST));
      }
    }
    for (int step : steps) {
      telling.tell(step % 2 == 0 ? Telling.ONE : Telling.OTHER, Telling.subject(0), fact(step / 2));
    }
    return telling.chronicle();
  }

  private static TermsFact asked(int n) {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      @Nullable Condition condition = i % 2 == 0 ? null : pick(Condition.values(), n % 3);
      questions.add(new Question(condition, release(n / 3 + i * 37)));
    }
    return new TermsFact.ConsentAsked(questions, n % 5 == 0 ? PRESSED : TAKING, null);
  }

  private static Release release(int n) {
    return new Release(
        pick(Aim.values(), n % 2),
        RECIPIENTS.get(n / 2 % 2),
        List.of(pick(ItemKind.values(), n / 4 % 3), pick(ItemKind.values(), n / 12 % 3)));
  }

  private static TermsFact fact(int n) {
    Condition condition = pick(Condition.values(), n / 16 % 3);
    Release release = release(n / 48);
    Taking taking = n / 3456 % 4 == 0 ? PRESSED : TAKING;
    LocalDate until = LocalDate.of(2026, 11, 23).plusDays(n / 1728 % 40);
    @Nullable LocalDate maybe = n / 69_120 % 2 == 0 ? null : until;
    @Nullable Recipient from = n / 138_240 % 2 == 0 ? null : release.recipient();
    long seq = n / 276_480 % 14;
    if (n % 19 == 0) return minor(n / 19);
    return switch (n % 16) {
      case 0 -> new TermsFact.ConsentGiven(release, taking, maybe);
      case 1, 2 ->
          new TermsFact.ConsentAnswered(
              FIRST, n / 16 % 6, pick(Question.Answer.values(), n / 96 % 3));
      case 3, 4 -> new TermsFact.InstructionGiven(condition, release, taking, maybe);
      case 5 -> new TermsFact.ConditionReported(condition, "");
      case 6 -> new TermsFact.ConditionConfirmed(condition, "");
      case 7 -> new TermsFact.ConditionLifted(condition, "");
      case 8 -> new TermsFact.RepresentativeNamed("counsel", TAKING);
      case 9 -> new TermsFact.RepresentativeAgreed("counsel", release, TAKING, maybe);
      case 10 -> new TermsFact.VitalInterestAsked(release, "", until);
      case 11 -> new TermsFact.ChildsInterestAsked(release, "", maybe);
      case 12 -> new TermsFact.InterestAgreed(seq);
      case 13 -> new TermsFact.LawCompelled(release, "", maybe);
      case 14 ->
          n / 4 % 2 == 0
              ? new TermsFact.WithholdingAsked(from, release.kinds(), Withholding.Why.OTHER)
              : new TermsFact.WithholdingLifted(seq, TAKING);
      default -> new TermsFact.ConsentWithdrawn(from, "");
    };
  }

  /// Days around those on which things are said and looked at; a guardian who may also be named.
  private static TermsFact minor(int n) {
    return new TermsFact.MinorNoted(
        LocalDate.of(2026, 11, 22).plusDays(n % 30),
        n / 30 % 2 == 0 ? "counsel" : "the mother",
        pick(Minor.Guardian.values(), n / 60 % 3));
  }

  private static <E> E pick(E[] all, int n) {
    return List.of(all).get(n % all.length);
  }
}
