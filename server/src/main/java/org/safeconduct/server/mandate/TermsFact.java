package org.safeconduct.server.mandate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeId;

/// What is said about leaving, in the terms of one witness. Six families of facts can become a
/// [Basis]; everything else here narrows or ends one.
public sealed interface TermsFact extends MandateFact {

  @FactType("terms-opened/1")
  record TermsOpened(WitnessNumber number, ScopeId inquiry) implements TermsFact {}

  /// The person says yes, now, to exactly this.
  @FactType("consent-given/1")
  record ConsentGiven(Release release, Taking taking, @Nullable LocalDate until)
      implements TermsFact {}

  /// The person says what shall be done when they can no longer be asked.
  @FactType("instruction-given/1")
  record InstructionGiven(
      Condition condition, Release release, Taking taking, @Nullable LocalDate until)
      implements TermsFact {}

  /// The person is about to be asked these, one by one. It covers nothing by itself.
  @FactType("consent-asked/1")
  record ConsentAsked(List<Question> questions, Taking taking, @Nullable LocalDate until)
      implements TermsFact {
    public ConsentAsked {
      questions = List.copyOf(questions);
    }
  }

  /// What cannot be called back was read aloud to the person, in their language.
  ///
  /// @param asked seq of what was begun
  @FactType("limits-read-aloud/1")
  record LimitsReadAloud(long asked) implements TermsFact {}

  /// One answer to one question. A yes is a basis; a no ends what the person, or who speaks for
  /// them, said to the same before; not now is neither.
  ///
  /// @param question its place, from 0
  @FactType("consent-answered/1")
  record ConsentAnswered(long asked, int question, Question.Answer answer) implements TermsFact {}

  /// What the person understood, in their own words.
  @FactType("meaning-said-back/1")
  record MeaningSaidBack(long asked, List<String> words) implements TermsFact {
    public MeaningSaidBack {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "MeaningSaidBack";
    }
  }

  @FactType("condition-reported/1")
  record ConditionReported(Condition condition, String how) implements TermsFact {}

  /// By another member than the one who reported it.
  @FactType("condition-confirmed/1")
  record ConditionConfirmed(Condition condition, String how) implements TermsFact {}

  @FactType("condition-lifted/1")
  record ConditionLifted(Condition condition, String how) implements TermsFact {}

  /// The person names who may speak for them. Kinship alone names nobody.
  @FactType("representative-named/1")
  record RepresentativeNamed(String representative, Taking taking) implements TermsFact {}

  /// Somebody whom the person named says yes for them.
  @FactType("representative-agreed/1")
  record RepresentativeAgreed(
      String representative, Release release, Taking taking, @Nullable LocalDate until)
      implements TermsFact {}

  /// Life or limb of somebody: asked for by one member, with a reason and a short end.
  @FactType("vital-interest-asked/1")
  record VitalInterestAsked(Release release, String reason, LocalDate until) implements TermsFact {}

  /// The best interests of a child, asked for by one member.
  @FactType("childs-interest-asked/1")
  record ChildsInterestAsked(Release release, String reason, @Nullable LocalDate until)
      implements TermsFact {}

  /// A second member agrees to what was asked at `seq`.
  @FactType("interest-agreed/1")
  record InterestAgreed(long seq) implements TermsFact {}

  /// An order that the organisation has to obey; the person is told where that is lawful.
  @FactType("law-compelled/1")
  record LawCompelled(Release release, String order, @Nullable LocalDate until)
      implements TermsFact {}

  /// "Not to them": from one recipient, or from everybody.
  @FactType("withholding-asked/1")
  record WithholdingAsked(@Nullable Recipient from, List<ItemKind> kinds, Withholding.Why why)
      implements TermsFact {
    public WithholdingAsked {
      kinds = kinds.stream().distinct().sorted().toList();
    }
  }

  @FactType("withholding-lifted/1")
  record WithholdingLifted(long seq, Taking taking) implements TermsFact {}

  /// "No more": at once, from one recipient or from everybody, without a reason.
  ///
  /// @param through who brought the word, by relation or office: the person, a colleague, a letter
  @FactType("consent-withdrawn/1")
  record ConsentWithdrawn(@Nullable Recipient from, String through) implements TermsFact {}

  /// The person's mailbox shows that they agreed to this, under a name that tells nothing; who
  /// takes it back there takes back all that was agreed for this recipient.
  ///
  /// @param name what the mailbox calls it
  @FactType("consent-offered/1")
  record ConsentOffered(String name, Recipient recipient) implements TermsFact {}

  /// The person is a minor. The last word on it counts.
  ///
  /// @param eighteen the day on which they are grown up, as far as it is known
  /// @param guardian by relation; empty where there is none
  @FactType("minor-noted/1")
  record MinorNoted(LocalDate eighteen, String guardian, Minor.Guardian is) implements TermsFact {
    @Override
    public String toString() {
      return "MinorNoted[" + is + "]";
    }
  }

  /// A doctor's finding, copied here from where it is kept so that the inquiry can weigh it. It
  /// says nothing of the casefile it came from.
  ///
  /// @param examiner by office, never by name
  /// @param told what the person told of it, which the finding is held against
  /// @param words what was found
  @FactType("finding-copied/1")
  record FindingCopied(
      String examiner,
      PartialDate on,
      List<String> told,
      List<String> words,
      Consistency consistency)
      implements TermsFact {
    public FindingCopied {
      told = List.copyOf(told);
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "FindingCopied[" + consistency + "]";
    }
  }

  /// A copied finding is shown no more, at once and without a reason.
  ///
  /// @param through who brought the word, by relation or office
  @FactType("finding-withdrawn/1")
  record FindingWithdrawn(long seq, String through) implements TermsFact {}

  /// The person was told what was sent without asking them, or what cannot be called back.
  @FactType("person-told/1")
  record PersonTold(long seq, String how) implements TermsFact {}
}
