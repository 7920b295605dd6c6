package org.safeconduct.server.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.mandate.Basis.VitalInterest;
import org.safeconduct.server.mandate.TermsFact.ChildsInterestAsked;
import org.safeconduct.server.mandate.TermsFact.ConditionConfirmed;
import org.safeconduct.server.mandate.TermsFact.ConditionLifted;
import org.safeconduct.server.mandate.TermsFact.ConditionReported;
import org.safeconduct.server.mandate.TermsFact.ConsentAnswered;
import org.safeconduct.server.mandate.TermsFact.ConsentAsked;
import org.safeconduct.server.mandate.TermsFact.ConsentGiven;
import org.safeconduct.server.mandate.TermsFact.ConsentWithdrawn;
import org.safeconduct.server.mandate.TermsFact.FindingCopied;
import org.safeconduct.server.mandate.TermsFact.FindingWithdrawn;
import org.safeconduct.server.mandate.TermsFact.InstructionGiven;
import org.safeconduct.server.mandate.TermsFact.InterestAgreed;
import org.safeconduct.server.mandate.TermsFact.LawCompelled;
import org.safeconduct.server.mandate.TermsFact.LimitsReadAloud;
import org.safeconduct.server.mandate.TermsFact.MeaningSaidBack;
import org.safeconduct.server.mandate.TermsFact.MinorNoted;
import org.safeconduct.server.mandate.TermsFact.RepresentativeAgreed;
import org.safeconduct.server.mandate.TermsFact.RepresentativeNamed;
import org.safeconduct.server.mandate.TermsFact.VitalInterestAsked;
import org.safeconduct.server.mandate.TermsFact.WithholdingAsked;

/// One member about to write down one thing about leaving: the rules, each of which gives the fact
/// or says why not. A withdrawal has no rule: it always goes through.
public record Saying(Terms terms, MemberId by, Instant now) {
  /// Nobody can be asked more at one sitting.
  static final int MOST_QUESTIONS = 24;

  public ConsentGiven consent(Release release, Taking taking, @Nullable LocalDate until) {
    if (!terms.standing().reported().isEmpty()) throw no("mandate.refuse.cannot-be-asked");
    return new ConsentGiven(release, taking, notPast(until));
  }

  public InstructionGiven instruct(
      Condition condition, Release release, Taking taking, @Nullable LocalDate until) {
    if (!terms.standing().reported().isEmpty()) throw no("mandate.refuse.cannot-be-asked");
    return new InstructionGiven(condition, release, taking, notPast(until));
  }

  /// Begins to ask, one question at a time.
  public ConsentAsked ask(List<Question> questions, Taking taking, @Nullable LocalDate until) {
    if (!terms.standing().reported().isEmpty()) throw no("mandate.refuse.cannot-be-asked");
    if (questions.isEmpty()) throw no("mandate.refuse.no-kinds");
    if (questions.size() > MOST_QUESTIONS) throw no("mandate.refuse.too-many", MOST_QUESTIONS);
    return new ConsentAsked(questions, taking, notPast(until));
  }

  public LimitsReadAloud readAloud(long asked) {
    return new LimitsReadAloud(asking(asked).seq());
  }

  /// A question that was come to already may be answered anew.
  public ConsentAnswered answer(long asked, int question, Question.Answer answer) {
    Asking asking = asking(asked);
    if (!terms.standing().reported().isEmpty()) throw no("mandate.refuse.cannot-be-asked");
    if (!asking.readAloud()) throw no("mandate.refuse.not-read-aloud");
    boolean come =
        asking.answers().containsKey(question)
            || (asking.next() instanceof Asking.Next.Ask next && next.at() == question);
    if (!come) throw no("mandate.refuse.nothing-asked");
    return new ConsentAnswered(asked, question, answer);
  }

  public MeaningSaidBack sayBack(long asked, List<String> words) {
    Asking asking = asking(asked);
    if (words.isEmpty()) throw no("mandate.refuse.no-own-words");
    return new MeaningSaidBack(asking.seq(), words);
  }

  private Asking asking(long asked) {
    return terms.asking(asked).orElseThrow(() -> no("mandate.refuse.nothing-asked"));
  }

  public RepresentativeNamed name(String representative, Taking taking) {
    if (representative.isBlank()) throw no("mandate.refuse.no-representative");
    return new RepresentativeNamed(representative.strip(), taking);
  }

  public RepresentativeAgreed represented(
      String representative, Release release, Taking taking, @Nullable LocalDate until) {
    if (!mayRepresent(representative)) {
      throw no("mandate.refuse.not-named");
    }
    return new RepresentativeAgreed(representative, release, taking, notPast(until));
  }

  private boolean mayRepresent(String representative) {
    Minor minor = terms.minor();
    boolean guardian =
        minor != null
            && minor.isYoungAt(now)
            && minor.is() == Minor.Guardian.SAFE
            && minor.isGuardedBy(representative);
    return guardian || terms.standing().representatives().contains(representative);
  }

  /// The last word counts, so that a guardian who turns out to be the danger is heard no more.
  public MinorNoted minor(LocalDate eighteen, String guardian, Minor.Guardian is) {
    return new MinorNoted(eighteen, guardian.strip(), is);
  }

  public FindingCopied copy(FindingCopied finding) {
    if (finding.words().isEmpty()) throw no("mandate.refuse.no-finding");
    if (finding.examiner().isBlank()) throw no("mandate.refuse.no-examiner");
    return finding;
  }

  public FindingWithdrawn withdrawFinding(long seq, String through) {
    if (terms.findings().stream().noneMatch(f -> f.seq() == seq)) {
      throw no("mandate.refuse.nothing-asked");
    }
    return new FindingWithdrawn(seq, through);
  }

  /// At most [VitalInterest#LONGEST_DAYS] days, and never without an end.
  public VitalInterestAsked vital(Release release, String reason, @Nullable LocalDate until) {
    if (reason.isBlank()) throw no("mandate.refuse.no-reason");
    LocalDate longest = today().plusDays(VitalInterest.LONGEST_DAYS);
    if (until == null || until.isAfter(longest)) {
      throw no("mandate.refuse.too-long", VitalInterest.LONGEST_DAYS);
    }
    notPast(until);
    return new VitalInterestAsked(release, reason, until);
  }

  public ChildsInterestAsked child(Release release, String reason, @Nullable LocalDate until) {
    if (reason.isBlank()) throw no("mandate.refuse.no-reason");
    return new ChildsInterestAsked(release, reason, notPast(until));
  }

  /// A second member, never the one who asked.
  public InterestAgreed agree(long seq) {
    for (Basis basis : terms.bases()) {
      if (basis.grounded().seq() != seq) continue;
      boolean takesTwo =
          switch (basis) {
            case Basis.VitalInterest _, Basis.ChildsInterest _ -> true;
            case Basis.Consented _,
                Basis.InstructedBefore _,
                Basis.Represented _,
                Basis.LawCompels _ ->
                false;
          };
      if (!takesTwo) break;
      if (basis.grounded().by().equals(by)) throw no("mandate.refuse.not-alone");
      return new InterestAgreed(seq);
    }
    throw no("mandate.refuse.nothing-asked");
  }

  public LawCompelled compelled(Release release, String order, @Nullable LocalDate until) {
    if (order.isBlank()) throw no("mandate.refuse.no-order");
    return new LawCompelled(release, order, notPast(until));
  }

  public WithholdingAsked withhold(WithholdingAsked asked) {
    if (asked.kinds().isEmpty()) throw no("mandate.refuse.no-kinds");
    return asked;
  }

  public ConsentWithdrawn withdraw(@Nullable Recipient from, String through) {
    return new ConsentWithdrawn(from, through);
  }

  public ConditionReported report(Condition condition, String how) {
    if (terms.standing().reported().contains(condition)) throw no("mandate.refuse.reported");
    if (how.isBlank()) throw no("mandate.refuse.no-reason");
    return new ConditionReported(condition, how);
  }

  /// By another member than the one who reported it.
  public ConditionConfirmed confirm(Condition condition, String how) {
    if (!terms.standing().reported().contains(condition)) throw no("mandate.refuse.not-reported");
    if (by.equals(terms.reporters().get(condition))) throw no("mandate.refuse.not-alone");
    return new ConditionConfirmed(condition, how);
  }

  public ConditionLifted lift(Condition condition, String how) {
    if (!terms.standing().reported().contains(condition)) throw no("mandate.refuse.not-reported");
    return new ConditionLifted(condition, how);
  }

  private LocalDate today() {
    return now.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private @Nullable LocalDate notPast(@Nullable LocalDate until) {
    if (until != null && until.isBefore(today())) throw no("mandate.refuse.past");
    return until;
  }

  private static Refused no(String key, Object... arguments) {
    return Refused.because(key, arguments);
  }
}
