package org.safeconduct.server.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.server.inquiry.Telling.subject;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.dossier.Plan.Reason;
import org.safeconduct.server.dossier.sheets.EventRows.ActRow;
import org.safeconduct.server.dossier.sheets.EventRows.HarmedRow;
import org.safeconduct.server.dossier.sheets.Laying;
import org.safeconduct.server.dossier.sheets.Sheets;
import org.safeconduct.server.dossier.sheets.SpokenRows.StatementRow;
import org.safeconduct.server.events.EventsFact.ActRecorded;
import org.safeconduct.server.events.EventsFact.CommandFound;
import org.safeconduct.server.events.EventsFact.EventRecorded;
import org.safeconduct.server.events.EventsFact.InformationFound;
import org.safeconduct.server.events.EventsFact.InvolvementFound;
import org.safeconduct.server.events.EventsFact.PerpetratorRecorded;
import org.safeconduct.server.events.EventsFact.PlaceRecorded;
import org.safeconduct.server.events.EventsFact.SamePersonFound;
import org.safeconduct.server.events.EventsFact.VictimRecorded;
import org.safeconduct.server.events.TypedPeople;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Point;
import org.safeconduct.server.kernel.Precision;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.MandateFact.WitnessNumbered;
import org.safeconduct.server.mandate.MayLeave;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.mandate.Release;
import org.safeconduct.server.mandate.Taking;
import org.safeconduct.server.mandate.Terms;
import org.safeconduct.server.mandate.TermsFact.ConsentGiven;
import org.safeconduct.server.mandate.WitnessNumber;
import org.safeconduct.server.source.Attribution;
import org.safeconduct.server.source.SourceFact.SourceIntroduced;
import org.safeconduct.server.source.SourceFact.StatementAscribed;
import org.safeconduct.server.source.SourceFact.StatementRecorded;
import org.safeconduct.server.source.SourceKind;
import org.safeconduct.server.source.Stance;
import org.safeconduct.server.testimony.Account;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;
import org.safeconduct.server.thesauri.Lexicon;
import org.safeconduct.server.thesauri.TermCode;

/// A whole inquiry before a court: who agreed, who did not, and what rests on either.
class InquiryPlanTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Recipient COURT = new Recipient(Recipient.Kind.COURT, "The Court");
  private static final PartialDate MAY = PartialDate.parse("about 2017-05");
  private static final TermCode TORTURE = new TermCode("02011111000004");
  private static final TermCode DIRECTLY = new TermCode("01010000000018");
  private static final SubjectId AGREED = subject(1);
  private static final SubjectId SILENT = subject(2);
  private static final SubjectId AGREED_ACCOUNT = subject(3);
  private static final SubjectId SILENT_ACCOUNT = subject(4);
  private static final SubjectId SAID = subject(5);
  private static final SubjectId WHISPERED = subject(6);
  private static final SubjectId UNNAMED = subject(7);
  private static final SubjectId AGENCY = subject(8);
  private static final SubjectId CONFIDANT = subject(9);
  private static final SubjectId RAID = subject(10);
  private static final SubjectId RUMOUR = subject(11);
  private static final SubjectId OF_AGREED = subject(20);
  private static final SubjectId OF_SILENT = subject(21);
  private static final SubjectId OF_OTHERS = subject(22);
  private static final SubjectId OF_RUMOUR = subject(23);
  private static final SubjectId HARMED_AGREED = subject(30);
  private static final SubjectId HARMED_AGAIN = subject(31);
  private static final SubjectId HARMED_SILENT = subject(32);
  private static final SubjectId HARMED_OTHER = subject(33);
  private static final SubjectId OFFICER = subject(40);
  private static final SubjectId COLONEL = subject(41);
  private static final SubjectId BYSTANDER = subject(42);
  private static final SubjectId HANGAR = subject(50);

  private static Shelf shelf() {
    Telling told =
        new Telling(ScopeKind.INQUIRY)
            .tell(AGREED, new WitnessNumbered(new WitnessNumber(1), Telling.scope(1)))
            .tell(SILENT, new WitnessNumbered(new WitnessNumber(2), Telling.scope(2)))
            .tell(AGREED_ACCOUNT, account(AGREED))
            .tell(SILENT_ACCOUNT, account(SILENT))
            .tell(SAID, statement(Attribution.Terms.ON_RECORD))
            .tell(WHISPERED, statement(Attribution.Terms.OFF_RECORD))
            .tell(UNNAMED, statement(Attribution.Terms.DEEP_BACKGROUND))
            .tell(AGENCY, new SourceIntroduced(SourceKind.PUBLICATION, "An agency", List.of()))
            .tell(CONFIDANT, new SourceIntroduced(SourceKind.PERSON, "An official", List.of()))
            .tell(SAID, new StatementAscribed(Set.of(AGENCY)))
            .tell(UNNAMED, new StatementAscribed(Set.of(CONFIDANT)))
            .tell(RAID, new EventRecorded("The raid", null, List.of(), null))
            .tell(RAID, new InformationFound(SAID, null))
            .tell(RUMOUR, new EventRecorded("A rumour", null, List.of(), null))
            .tell(RUMOUR, new InformationFound(WHISPERED, null))
            .tell(HARMED_AGREED, victim("Tamerlan B.", AGREED))
            .tell(HARMED_AGAIN, victim("Tamerlan", null))
            .tell(HARMED_AGREED, new SamePersonFound(HARMED_AGAIN, "one man"))
            .tell(HARMED_SILENT, victim("Said K.", SILENT))
            .tell(HARMED_OTHER, victim("A villager", null))
            .tell(OFFICER, new PerpetratorRecorded("Duty officer", "3rd regiment", null, null))
            .tell(COLONEL, new PerpetratorRecorded("Commander", "3rd regiment", null, null))
            .tell(BYSTANDER, new PerpetratorRecorded("Clerk", "an office", null, null))
            .tell(OFFICER, new CommandFound(COLONEL, null, "an order of the day"))
            .tell(HANGAR, hangar())
            .tell(OF_AGREED, act(RAID, Precision.REGION, HARMED_AGREED, HARMED_AGAIN))
            .tell(OF_AGREED, new InvolvementFound(OFFICER, DIRECTLY, null))
            .tell(OF_SILENT, act(RAID, Precision.SITE, HARMED_SILENT))
            .tell(OF_OTHERS, act(RAID, Precision.TOWN, HARMED_OTHER))
            .tell(OF_RUMOUR, act(RUMOUR, Precision.SITE, HARMED_OTHER));
    return Shelf.of(told.chronicle(), Map.of(AGREED, agreed()));
  }

  private static Terms agreed() {
    Release release = new Release(Aim.ACCOUNTABILITY, COURT, List.of(ItemKind.ACCOUNT));
    Taking taking = Taking.freely("1", new Language("ru"), "", List.of());
    return Terms.of(
        new Telling(ScopeKind.TERMS)
            .tell(subject(0), new ConsentGiven(release, taking, null))
            .chronicle());
  }

  private static AccountTaken account(SubjectId witness) {
    return new AccountTaken(
        witness,
        null,
        Account.Kind.FIRST_ACCOUNT,
        new Language("ru"),
        List.of("One.", "Two."),
        List.of());
  }

  private static StatementRecorded statement(Attribution.Terms terms) {
    return new StatementRecorded(
        MAY,
        "An office",
        "press",
        new Language("ru"),
        new Attribution(terms, Attribution.Form.SPOKEN, null),
        List.of("A claim."),
        Stance.ASSERTS,
        null,
        null,
        List.of(WHISPERED),
        null,
        null);
  }

  private static VictimRecorded victim(String pseudonym, @Nullable SubjectId witness) {
    return new VictimRecorded(pseudonym, witness, TypedPeople.INDIVIDUAL, null, null);
  }

  private static PlaceRecorded hangar() {
    Point point = Point.parse("42.12345, 44.98765", Precision.SITE);
    return new PlaceRecorded(
        new Locality(new Country("GE"), "Hills", "Dolgorny", "The hangar", point), null);
  }

  private static ActRecorded act(SubjectId event, Precision floor, SubjectId... harmed) {
    return new ActRecorded(
        event, TORTURE, MAY, List.of(harmed), HANGAR, floor, List.of(), null, "", List.of(), null);
  }

  private static InquiryPlan plan() {
    return InquiryPlan.of(shelf(), COURT, Aim.ACCOUNTABILITY, NOW);
  }

  private static Sheets sheets() {
    return new Laying(shelf(), plan(), Lexicon.SHIPPED).sheets(subject(99), "An inquiry");
  }

  private static Reason why(SubjectId item) {
    return plan().staying().stream()
        .filter(s -> s.item().equals(item))
        .findFirst()
        .orElseThrow()
        .reason();
  }

  @Test
  void keepsAnActThatHarmedAWitnessWhoWasNotAsked() {
    assertThat(plan().leaving(What.ACT)).containsExactly(OF_AGREED, OF_OTHERS);
    assertThat(why(OF_SILENT))
        .isEqualTo(
            new Reason.ByTerms(
                SILENT,
                new MayLeave.Withheld(MayLeave.Why.TERMS_CLOSED, MayLeave.Whom.THE_CUSTODIANS)));
    assertThat(plan().ofWitnesses())
        .extracting(DossierFact.Content::item)
        .containsExactly(AGREED_ACCOUNT, OF_AGREED);
  }

  @Test
  void keepsAnEventThatIsKnownFromSomethingOffTheRecordAndItsActs() {
    assertThat(plan().leaving(What.EVENT)).containsExactly(RAID);
    assertThat(why(RUMOUR)).isEqualTo(new Reason.RestsOn(WHISPERED));
    assertThat(why(OF_RUMOUR)).isEqualTo(new Reason.WithItsEvent(RUMOUR));
  }

  @Test
  void letsPeopleAndSourcesLeaveOnlyWithWhatNamesThem() {
    assertThat(plan().leaving(What.HARMED)).hasSize(2);
    assertThat(why(HARMED_SILENT)).isEqualTo(new Reason.NotNamed());
    assertThat(plan().leaving(What.ALLEGED)).containsExactly(OFFICER, COLONEL);
    assertThat(why(BYSTANDER)).isEqualTo(new Reason.NotNamed());
    assertThat(plan().leaving(What.SOURCE)).containsExactly(AGENCY);
    assertThat(why(CONFIDANT)).isEqualTo(new Reason.NotNamed());
  }

  @Test
  void saysAPlaceNoMoreExactlyThanEachActAllows() {
    ActRow region = sheets().acts().getFirst();
    ActRow town = sheets().acts().getLast();
    assertThat(region.region()).isEqualTo("Hills");
    assertThat(region.town()).isNull();
    assertThat(region.latitude()).isEqualTo(42.0);
    assertThat(town.town()).isEqualTo("Dolgorny");
    assertThat(town.site()).isNull();
    assertThat(town.latitude()).isEqualTo(42.1);
  }

  @Test
  void callsAWitnessByANumberOfThisExportAlone() {
    Sheets sheets = sheets();
    assertThat(sheets.harmed())
        .extracting(HarmedRow::pseudonym)
        .containsExactly("W-1", "A villager");
    assertThat(sheets.accounts()).singleElement().extracting("witness").isEqualTo("W-1");
    assertThat(sheets.acts().getFirst().harmed()).containsExactly("harmed-1");
  }

  @Test
  void pointsToNothingThatStays() {
    List<StatementRow> statements = sheets().statements();
    assertThat(statements).hasSize(2).allSatisfy(s -> assertThat(s.disputes()).isEmpty());
    assertThat(statements.getLast().speaker()).isNull();
    assertThat(statements.getLast().sources()).isEmpty();
    assertThat(statements.getFirst().sources()).containsExactly("source-1");
  }

  @Test
  void countsWhatLeavesAndWhatStaysToAllThatTheInquiryHolds() {
    Shelf shelf = shelf();
    assertThat(plan().counts())
        .contains(new DossierFact.Counted(What.ACT, 2, shelf.events().acts().size() - 2))
        .contains(new DossierFact.Counted(What.STATEMENT, 2, shelf.statements().byId().size() - 2));
  }
}
