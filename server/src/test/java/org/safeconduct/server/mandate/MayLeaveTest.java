package org.safeconduct.server.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.server.inquiry.Telling.ONE;
import static org.safeconduct.server.inquiry.Telling.OTHER;
import static org.safeconduct.server.mandate.TermsWorld.PROSECUTOR;
import static org.safeconduct.server.mandate.TermsWorld.RAPPORTEUR;
import static org.safeconduct.server.mandate.TermsWorld.TAKING;
import static org.safeconduct.server.mandate.TermsWorld.consent;
import static org.safeconduct.server.mandate.TermsWorld.release;
import static org.safeconduct.server.mandate.TermsWorld.toTheProsecutor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.mandate.MayLeave.Allowed;
import org.safeconduct.server.mandate.MayLeave.Whom;
import org.safeconduct.server.mandate.MayLeave.Why;
import org.safeconduct.server.mandate.MayLeave.Withheld;
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
import org.safeconduct.server.mandate.TermsFact.MinorNoted;
import org.safeconduct.server.mandate.TermsFact.RepresentativeAgreed;
import org.safeconduct.server.mandate.TermsFact.RepresentativeNamed;
import org.safeconduct.server.mandate.TermsFact.VitalInterestAsked;
import org.safeconduct.server.mandate.TermsFact.WithholdingAsked;
import org.safeconduct.server.mandate.TermsFact.WithholdingLifted;
import org.safeconduct.server.search.Row;

class MayLeaveTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  private static MayLeave account(TermsWorld world) {
    return accountAt(world, NOW);
  }

  private static MayLeave accountAt(TermsWorld world, Instant when) {
    return MayLeave.decide(world.terms(), ItemKind.ACCOUNT, PROSECUTOR, Aim.ACCOUNTABILITY, when);
  }

  private static Withheld because(Why why, Whom whom) {
    return new Withheld(why, whom);
  }

  @Test
  void nothingLeavesWithoutABasis() {
    assertThat(account(new TermsWorld())).isEqualTo(because(Why.NO_BASIS, Whom.THE_PERSON));
  }

  @Test
  void consentCarriesExactlyWhatItNames() {
    TermsWorld world = new TermsWorld().and(consent(null));
    assertThat(account(world)).isInstanceOf(Allowed.class);
    assertThat(
            MayLeave.decide(world.terms(), ItemKind.ACCOUNT, RAPPORTEUR, Aim.ACCOUNTABILITY, NOW))
        .isEqualTo(because(Why.OTHER_RECIPIENT, Whom.THE_PERSON));
    assertThat(MayLeave.decide(world.terms(), ItemKind.ACCOUNT, PROSECUTOR, Aim.MEDIA, NOW))
        .isEqualTo(because(Why.OTHER_AIM, Whom.THE_PERSON));
    assertThat(
            MayLeave.decide(world.terms(), ItemKind.EXHIBIT, PROSECUTOR, Aim.ACCOUNTABILITY, NOW))
        .isEqualTo(because(Why.OTHER_KIND, Whom.THE_PERSON));
  }

  @Test
  void aYesUnderPressureProtectsAndIsAskedAgainForAnythingElse() {
    Taking pressed =
        new Taking(
            "2",
            new Language("ru"),
            "",
            List.of(),
            ShownBy.SPOKEN,
            List.of(Pressure.JUST_RELEASED));
    TermsWorld world =
        new TermsWorld()
            .and(new ConsentGiven(toTheProsecutor(), pressed, null))
            .and(
                new ConsentGiven(
                    release(Aim.PROTECTION, PROSECUTOR, ItemKind.ACCOUNT), pressed, null));
    assertThat(account(world)).isEqualTo(because(Why.ASKED_UNDER_PRESSURE, Whom.THE_PERSON));
    assertThat(MayLeave.decide(world.terms(), ItemKind.ACCOUNT, PROSECUTOR, Aim.PROTECTION, NOW))
        .isInstanceOf(Allowed.class);
    assertThat(account(world.and(consent(null)))).isInstanceOf(Allowed.class);
  }

  @Test
  void nothingThatIsAnsweredCountsBeforeTheLimitsWereReadAloud() {
    TermsWorld world =
        new TermsWorld()
            .and(new ConsentAsked(List.of(new Question(null, toTheProsecutor())), TAKING, null));
    long asked = world.terms().askings().getFirst().seq();
    world.and(new ConsentAnswered(asked, 0, Question.Answer.YES));
    assertThat(account(world)).isEqualTo(because(Why.NO_BASIS, Whom.THE_PERSON));
    world
        .and(new LimitsReadAloud(asked))
        .and(new ConsentAnswered(asked, 0, Question.Answer.NOT_NOW))
        .and(new ConsentAnswered(asked, 0, Question.Answer.YES));
    assertThat(account(world)).isInstanceOf(Allowed.class);
  }

  @Test
  void aNoToOneQuestionEndsWhatWasSaidToTheSameAndNothingElse() {
    Question same = new Question(null, toTheProsecutor());
    TermsWorld world =
        new TermsWorld()
            .and(consent(null))
            .and(
                new ConsentGiven(
                    release(Aim.PROTECTION, PROSECUTOR, ItemKind.ACCOUNT), TAKING, null))
            .and(new ConsentAsked(List.of(same), TAKING, null));
    long asked = world.terms().askings().getFirst().seq();
    world.and(new LimitsReadAloud(asked)).and(new ConsentAnswered(asked, 0, Question.Answer.NO));
    assertThat(account(world)).isEqualTo(because(Why.WITHDRAWN, Whom.THE_PERSON));
    assertThat(MayLeave.decide(world.terms(), ItemKind.ACCOUNT, PROSECUTOR, Aim.PROTECTION, NOW))
        .isInstanceOf(Allowed.class);
  }

  @Test
  void knowsARecipientHoweverItsNameWasTyped() {
    Recipient typed =
        new Recipient(
            Recipient.Kind.COURT, " office of the prosecutor,  International Criminal Court");
    assertThat(
            MayLeave.decide(
                new TermsWorld().and(consent(null)).terms(),
                ItemKind.ACCOUNT,
                typed,
                Aim.ACCOUNTABILITY,
                NOW))
        .isInstanceOf(Allowed.class);
  }

  @Test
  void consentHoldsThroughItsLastDayAndNotAnInstantLonger() {
    TermsWorld world = new TermsWorld().and(consent(LocalDate.of(2026, 12, 31)));
    assertThat(accountAt(world, Instant.parse("2026-12-31T23:59:59Z"))).isInstanceOf(Allowed.class);
    assertThat(accountAt(world, Instant.parse("2027-01-01T00:00:00Z")))
        .isEqualTo(because(Why.EXPIRED, Whom.THE_PERSON));
  }

  @Test
  void withdrawalWorksAtOnceAndANewConsentIsANewConsent() {
    TermsWorld world =
        new TermsWorld().and(consent(null)).and(new ConsentWithdrawn(null, "a letter"));
    assertThat(account(world)).isEqualTo(because(Why.WITHDRAWN, Whom.THE_PERSON));
    assertThat(account(world.and(consent(null)))).isInstanceOf(Allowed.class);
  }

  @Test
  void withdrawalFromOneRecipientLeavesTheOthers() {
    TermsWorld world =
        new TermsWorld()
            .and(consent(null))
            .and(new ConsentWithdrawn(RAPPORTEUR, "the person, by telephone"));
    assertThat(account(world)).isInstanceOf(Allowed.class);
  }

  @Test
  void withholdingBeatsConsentUntilThePersonLiftsIt() {
    WithholdingAsked asked =
        new WithholdingAsked(PROSECUTOR, List.of(ItemKind.ACCOUNT), Withholding.Why.FEAR_OF_HARM);
    TermsWorld world = new TermsWorld().and(consent(null)).and(asked);
    assertThat(account(world)).isEqualTo(because(Why.WITHHELD, Whom.THE_PERSON));
    assertThat(account(world.and(new WithholdingLifted(3, TAKING)))).isInstanceOf(Allowed.class);
  }

  @Test
  void anInstructionWaitsForItsConditionConfirmedByASecondMember() {
    TermsWorld world =
        new TermsWorld()
            .and(new InstructionGiven(Condition.TAKEN, toTheProsecutor(), TAKING, null));
    assertThat(account(world))
        .isEqualTo(because(Why.CONDITION_NOT_CONFIRMED, Whom.A_SECOND_MEMBER));
    world.by(ONE, new ConditionReported(Condition.TAKEN, "no answer, seen by a neighbour"));
    world.by(ONE, new ConditionConfirmed(Condition.TAKEN, "myself again"));
    assertThat(account(world))
        .isEqualTo(because(Why.CONDITION_NOT_CONFIRMED, Whom.A_SECOND_MEMBER));
    world.by(OTHER, new ConditionConfirmed(Condition.TAKEN, "counsel saw the order"));
    assertThat(account(world)).isInstanceOf(Allowed.class);
    world.by(OTHER, new ConditionLifted(Condition.TAKEN, "released"));
    assertThat(account(world))
        .isEqualTo(because(Why.CONDITION_NOT_CONFIRMED, Whom.A_SECOND_MEMBER));
  }

  @Test
  void consentRestsWhileThePersonIsReportedTaken() {
    TermsWorld world =
        new TermsWorld()
            .and(consent(null))
            .and(new ConditionReported(Condition.TAKEN, "not seen since Tuesday"));
    assertThat(account(world))
        .isEqualTo(because(Why.PERSON_CANNOT_BE_ASKED, Whom.A_REPRESENTATIVE));
  }

  @Test
  void aRelativeWhomThePersonDidNotNameIsNoRepresentative() {
    TermsWorld world =
        new TermsWorld().and(new RepresentativeAgreed("brother", toTheProsecutor(), TAKING, null));
    assertThat(account(world)).isEqualTo(because(Why.NOT_NAMED_BY_THE_PERSON, Whom.THE_PERSON));
    assertThat(account(world.and(new RepresentativeNamed("brother", TAKING))))
        .isInstanceOf(Allowed.class);
  }

  @Test
  void vitalInterestTakesTwoMembersAndEndsAfterFourteenDays() {
    TermsWorld world =
        new TermsWorld()
            .by(
                ONE,
                new VitalInterestAsked(
                    toTheProsecutor(), "a convoy leaves tonight", LocalDate.of(2030, 1, 1)))
            .by(ONE, new InterestAgreed(2));
    assertThat(account(world)).isEqualTo(because(Why.SECOND_MEMBER_MISSING, Whom.A_SECOND_MEMBER));
    world.by(OTHER, new InterestAgreed(2));
    assertThat(account(world)).isInstanceOf(Allowed.class);
    assertThat(world.terms().toTell()).hasSize(1);
    assertThat(accountAt(world, Instant.parse("2026-12-08T00:00:00Z")))
        .isEqualTo(because(Why.EXPIRED, Whom.THE_PERSON));
  }

  @Test
  void aChildsInterestTakesTwoMembers() {
    TermsWorld world =
        new TermsWorld()
            .by(ONE, new ChildsInterestAsked(toTheProsecutor(), "guardian is the danger", null));
    assertThat(account(world)).isEqualTo(because(Why.SECOND_MEMBER_MISSING, Whom.A_SECOND_MEMBER));
    assertThat(account(world.by(OTHER, new InterestAgreed(2)))).isInstanceOf(Allowed.class);
  }

  @Test
  void onlyTheLawOutlastsAWithdrawalAndAWithholding() {
    TermsWorld world =
        new TermsWorld()
            .and(new LawCompelled(toTheProsecutor(), "order 12/2026", null))
            .and(new WithholdingAsked(null, List.of(ItemKind.ACCOUNT), Withholding.Why.OTHER))
            .and(new ConsentWithdrawn(null, "the person"));
    assertThat(account(world)).isInstanceOf(Allowed.class);
  }

  @Test
  void listsWhatDoesNotFitAndCountsItForNothing() {
    Terms terms =
        new TermsWorld().and(new InterestAgreed(44)).and(new WithholdingLifted(9, TAKING)).terms();
    assertThat(terms.oddities()).containsExactly(2L, 3L);
  }

  private static MinorNoted minor(String eighteen, Minor.Guardian is) {
    return new MinorNoted(LocalDate.parse(eighteen), "the mother", is);
  }

  private static RepresentativeAgreed guardian() {
    return new RepresentativeAgreed("the mother", toTheProsecutor(), TAKING, null);
  }

  @Test
  void aMinorsYesCarriesWithTheGuardiansAndNeitherAlone() {
    TermsWorld world =
        new TermsWorld().and(minor("2027-06-30", Minor.Guardian.SAFE)).and(guardian());
    assertThat(account(world)).isEqualTo(because(Why.ASSENT_MISSING, Whom.THE_PERSON));
    assertThat(account(world.and(consent(null)))).isInstanceOf(Allowed.class);
    TermsWorld alone =
        new TermsWorld().and(minor("2027-06-30", Minor.Guardian.SAFE)).and(consent(null));
    assertThat(account(alone))
        .isEqualTo(because(Why.ASSENT_ALONE, Whom.THE_GUARDIAN_OR_TWO_MEMBERS));
  }

  @Test
  void aGuardianWhoIsTheDangerIsNotHeard() {
    TermsWorld world =
        new TermsWorld()
            .and(minor("2027-06-30", Minor.Guardian.SAFE))
            .and(consent(null))
            .and(guardian())
            .and(minor("2027-06-30", Minor.Guardian.THE_DANGER));
    assertThat(account(world)).isEqualTo(because(Why.GUARDIAN_NOT_SAFE, Whom.A_SECOND_MEMBER));
  }

  @Test
  void onTheEighteenthBirthdayTheGuardiansYesEndsAndTheRestIsProvisional() {
    Instant before = Instant.parse("2027-06-29T23:59:59Z");
    Instant birthday = Instant.parse("2027-06-30T00:00:00Z");
    TermsWorld guarded =
        new TermsWorld()
            .and(minor("2027-06-30", Minor.Guardian.SAFE))
            .and(consent(null))
            .and(guardian());
    assertThat(accountAt(guarded, before)).isInstanceOf(Allowed.class);
    assertThat(accountAt(guarded, birthday)).isEqualTo(because(Why.GROWN_UP, Whom.THE_PERSON));
    TermsWorld alone =
        new TermsWorld().and(minor("2027-06-30", Minor.Guardian.SAFE)).and(consent(null));
    assertThat(accountAt(alone, birthday))
        .isEqualTo(because(Why.ASKED_AS_A_MINOR, Whom.THE_PERSON));
  }

  @Test
  void todayAsksAgainWhoHasComeOfAgeUntilTheyAnswered() {
    TermsWorld world = new TermsWorld().and(minor("2026-11-20", Minor.Guardian.SAFE));
    assertThat(due(world)).contains("mandate.due.ask-at-eighteen");
    assertThat(due(world.and(consent(null)))).doesNotContain("mandate.due.ask-at-eighteen");
    assertThat(account(world)).isInstanceOf(Allowed.class);
  }

  private static String due(TermsWorld world) {
    return new TermsListing().rows(world.chronicle()).map(Row::shown).toList().toString();
  }

  @Test
  void aFindingThatIsWithdrawnIsShownNoMore() {
    TermsWorld world =
        new TermsWorld()
            .and(
                new FindingCopied(
                    "a forensic doctor",
                    PartialDate.parse("2026-11"),
                    List.of("Burned with wires."),
                    List.of("Paired scars on the fingers."),
                    Consistency.TYPICAL));
    long seq = world.terms().findings().getFirst().seq();
    assertThat(world.and(new FindingWithdrawn(seq, "the witness")).terms().findings()).isEmpty();
  }
}
