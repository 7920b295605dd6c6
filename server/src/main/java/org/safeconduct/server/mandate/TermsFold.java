package org.safeconduct.server.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.mandate.Basis.ChildsInterest;
import org.safeconduct.server.mandate.Basis.Consented;
import org.safeconduct.server.mandate.Basis.Grounded;
import org.safeconduct.server.mandate.Basis.InstructedBefore;
import org.safeconduct.server.mandate.Basis.LawCompels;
import org.safeconduct.server.mandate.Basis.Represented;
import org.safeconduct.server.mandate.Basis.VitalInterest;
import org.safeconduct.server.mandate.TermsFact.ChildsInterestAsked;
import org.safeconduct.server.mandate.TermsFact.ConditionConfirmed;
import org.safeconduct.server.mandate.TermsFact.ConditionLifted;
import org.safeconduct.server.mandate.TermsFact.ConditionReported;
import org.safeconduct.server.mandate.TermsFact.ConsentAnswered;
import org.safeconduct.server.mandate.TermsFact.ConsentAsked;
import org.safeconduct.server.mandate.TermsFact.ConsentGiven;
import org.safeconduct.server.mandate.TermsFact.ConsentOffered;
import org.safeconduct.server.mandate.TermsFact.ConsentWithdrawn;
import org.safeconduct.server.mandate.TermsFact.FindingCopied;
import org.safeconduct.server.mandate.TermsFact.FindingWithdrawn;
import org.safeconduct.server.mandate.TermsFact.InstructionGiven;
import org.safeconduct.server.mandate.TermsFact.InterestAgreed;
import org.safeconduct.server.mandate.TermsFact.LawCompelled;
import org.safeconduct.server.mandate.TermsFact.LimitsReadAloud;
import org.safeconduct.server.mandate.TermsFact.MeaningSaidBack;
import org.safeconduct.server.mandate.TermsFact.MinorNoted;
import org.safeconduct.server.mandate.TermsFact.PersonTold;
import org.safeconduct.server.mandate.TermsFact.RepresentativeAgreed;
import org.safeconduct.server.mandate.TermsFact.RepresentativeNamed;
import org.safeconduct.server.mandate.TermsFact.TermsOpened;
import org.safeconduct.server.mandate.TermsFact.VitalInterestAsked;
import org.safeconduct.server.mandate.TermsFact.WithholdingAsked;
import org.safeconduct.server.mandate.TermsFact.WithholdingLifted;

/// Goes through the facts of a terms scope once, in order.
final class TermsFold {
  private Optional<WitnessNumber> number = Optional.empty();
  private Optional<ScopeId> inquiry = Optional.empty();
  private final List<Basis> bases = new ArrayList<>();
  private final List<Withholding> withholdings = new ArrayList<>();
  private final List<Terms.Withdrawal> withdrawals = new ArrayList<>();
  private final List<Terms.Declined> declined = new ArrayList<>();
  private final Map<Long, Asking> askings = new LinkedHashMap<>();
  private final Map<Condition, MemberId> reported = new EnumMap<>(Condition.class);
  private final Set<Condition> confirmed = new HashSet<>();
  private final Set<String> representatives = new HashSet<>();
  private final Set<Long> toldOf = new HashSet<>();
  private final Map<String, Recipient> offered = new LinkedHashMap<>();
  private final Map<Long, Terms.Finding> findings = new LinkedHashMap<>();
  private @Nullable Minor minor;
  private Instant lastAsked = Instant.MIN;
  private final List<Long> oddities = new ArrayList<>();

  private TermsFold() {}

  static Terms fold(List<Told<TermsFact>> facts) {
    TermsFold fold = new TermsFold();
    facts.forEach(fold::take);
    return new Terms(
        fold.number,
        fold.inquiry,
        fold.bases,
        fold.withholdings,
        fold.withdrawals,
        fold.declined,
        List.copyOf(fold.askings.values()),
        new Basis.Standing(fold.reported.keySet(), fold.confirmed, fold.representatives),
        fold.reported,
        fold.toldOf,
        fold.offered,
        fold.minor,
        fold.lastAsked,
        List.copyOf(fold.findings.values()),
        fold.oddities);
  }

  private void take(Told<TermsFact> told) {
    long seq = told.ref().seq();
    switch (told.fact()) {
      case TermsOpened opened -> {
        number = Optional.of(opened.number());
        inquiry = Optional.of(opened.inquiry());
      }
      case ConsentGiven given -> {
        lastAsked = told.at();
        bases.add(new Consented(at(told, given.release(), given.until()), given.taking()));
      }
      case InstructionGiven given -> {
        lastAsked = told.at();
        bases.add(
            new InstructedBefore(
                at(told, given.release(), given.until()), given.condition(), given.taking()));
      }
      case ConsentAsked asked ->
          askings.put(
              seq,
              new Asking(
                  seq,
                  asked.questions(),
                  asked.taking(),
                  asked.until(),
                  false,
                  Map.of(),
                  List.of()));
      case LimitsReadAloud aloud -> change(told, aloud.asked(), Asking::aloud);
      case ConsentAnswered answered -> answer(told, answered);
      case MeaningSaidBack said -> change(told, said.asked(), a -> a.saidBack(said.words()));
      case RepresentativeNamed named -> representatives.add(named.representative());
      case RepresentativeAgreed agreed ->
          bases.add(
              new Represented(
                  at(told, agreed.release(), agreed.until()),
                  agreed.representative(),
                  agreed.taking()));
      case VitalInterestAsked asked ->
          bases.add(
              new VitalInterest(
                  at(told, asked.release(), shortened(told, asked.until())), asked.reason(), null));
      case ChildsInterestAsked asked ->
          bases.add(
              new ChildsInterest(at(told, asked.release(), asked.until()), asked.reason(), null));
      case InterestAgreed agreed -> agree(told, agreed.seq());
      case LawCompelled compelled ->
          bases.add(
              new LawCompels(at(told, compelled.release(), compelled.until()), compelled.order()));
      case ConditionReported report -> reported.putIfAbsent(report.condition(), told.by());
      case ConditionConfirmed confirmation -> confirm(told, confirmation.condition());
      case ConditionLifted lifted -> {
        reported.remove(lifted.condition());
        confirmed.remove(lifted.condition());
      }
      case WithholdingAsked asked ->
          withholdings.add(new Withholding(seq, asked.from(), asked.kinds(), asked.why()));
      case WithholdingLifted lifted -> {
        if (!withholdings.removeIf(w -> w.seq() == lifted.seq())) oddities.add(seq);
      }
      case ConsentOffered offer -> offered.put(offer.name(), offer.recipient());
      case ConsentWithdrawn withdrawn -> {
        lastAsked = told.at();
        withdrawals.add(new Terms.Withdrawal(seq, withdrawn.from(), withdrawn.through()));
      }
      case MinorNoted noted -> minor = new Minor(noted.eighteen(), noted.guardian(), noted.is());
      case FindingCopied copied -> findings.put(seq, new Terms.Finding(seq, copied));
      case FindingWithdrawn withdrawn -> {
        if (findings.remove(withdrawn.seq()) == null) oddities.add(seq);
      }
      case PersonTold person -> toldOf.add(person.seq());
    }
  }

  private void change(Told<TermsFact> told, long asked, UnaryOperator<Asking> change) {
    if (askings.computeIfPresent(asked, (_, asking) -> change.apply(asking)) == null) {
      oddities.add(told.ref().seq());
    }
  }

  /// Before the limits were read aloud nothing that is answered counts.
  private void answer(Told<TermsFact> told, ConsentAnswered answered) {
    Asking asking = askings.get(answered.asked());
    int at = answered.question();
    if (asking == null || !asking.readAloud() || at < 0 || at >= asking.questions().size()) {
      oddities.add(told.ref().seq());
      return;
    }
    askings.put(asking.seq(), asking.with(at, answered.answer()));
    Question question = asking.questions().get(at);
    if (answered.answer() != Question.Answer.NOT_NOW) lastAsked = told.at();
    switch (answered.answer()) {
      case YES -> bases.add(basis(at(told, question.release(), asking.until()), question, asking));
      case NO -> declined.add(new Terms.Declined(told.ref().seq(), question));
      case NOT_NOW -> {}
    }
  }

  private static Basis basis(Grounded grounded, Question question, Asking asking) {
    return question.condition() == null
        ? new Consented(grounded, asking.taking())
        : new InstructedBefore(grounded, question.condition(), asking.taking());
  }

  /// A second member, on something that was asked before and by somebody else.
  private void agree(Told<TermsFact> told, long seq) {
    for (int i = 0; i < bases.size(); i++) {
      Grounded grounded = bases.get(i).grounded();
      if (grounded.seq() != seq || grounded.by().equals(told.by())) continue;
      switch (bases.get(i)) {
        case VitalInterest asked when asked.second() == null ->
            bases.set(i, new VitalInterest(grounded, asked.reason(), told.by()));
        case ChildsInterest asked when asked.second() == null ->
            bases.set(i, new ChildsInterest(grounded, asked.reason(), told.by()));
        case VitalInterest _, ChildsInterest _ -> {}
        case Consented _, InstructedBefore _, Represented _, LawCompels _ ->
            oddities.add(told.ref().seq());
      }
      return;
    }
    oddities.add(told.ref().seq());
  }

  private void confirm(Told<TermsFact> told, Condition condition) {
    MemberId reporter = reported.get(condition);
    if (reporter == null || reporter.equals(told.by())) oddities.add(told.ref().seq());
    else confirmed.add(condition);
  }

  private static Grounded at(Told<TermsFact> told, Release release, @Nullable LocalDate until) {
    return new Grounded(told.ref().seq(), told.at(), told.by(), release, until);
  }

  /// Vital interest never lasts longer than its rule, whatever was typed.
  private static LocalDate shortened(Told<TermsFact> told, LocalDate until) {
    LocalDate longest =
        told.at().atZone(ZoneOffset.UTC).toLocalDate().plusDays(VitalInterest.LONGEST_DAYS);
    return until.isAfter(longest) ? longest : until;
  }
}
