package org.safeconduct.server.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.safeconduct.server.batches.BatchFact;
import org.safeconduct.server.batches.ImportedRow;
import org.safeconduct.server.dossier.DossierFact;
import org.safeconduct.server.dossier.Format;
import org.safeconduct.server.dossier.Recall;
import org.safeconduct.server.dossier.What;
import org.safeconduct.server.evidence.Acquisition;
import org.safeconduct.server.evidence.CustodyEntry;
import org.safeconduct.server.evidence.Derivative;
import org.safeconduct.server.evidence.EvidenceFact;
import org.safeconduct.server.files.Named;
import org.safeconduct.server.files.Why;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.lists.Holds;
import org.safeconduct.server.lists.ListsFact;
import org.safeconduct.server.lists.RowPair;
import org.safeconduct.server.lists.RowRef;
import org.safeconduct.server.lists.Verdict;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.Condition;
import org.safeconduct.server.mandate.Consistency;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.MandateFact;
import org.safeconduct.server.mandate.Minor;
import org.safeconduct.server.mandate.Pressure;
import org.safeconduct.server.mandate.Question;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.mandate.Release;
import org.safeconduct.server.mandate.ShownBy;
import org.safeconduct.server.mandate.Taking;
import org.safeconduct.server.mandate.TermsFact;
import org.safeconduct.server.mandate.Withholding;
import org.safeconduct.server.mandate.WitnessNumber;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.FieldValue;
import org.safeconduct.server.records.FormLoss;
import org.safeconduct.server.records.Holder;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.RecordsFact;
import org.safeconduct.server.records.Value;
import org.safeconduct.server.source.Attribution;
import org.safeconduct.server.source.Credibility;
import org.safeconduct.server.source.DenialCode;
import org.safeconduct.server.source.Figure;
import org.safeconduct.server.source.Reliability;
import org.safeconduct.server.source.SourceFact;
import org.safeconduct.server.source.SourceKind;
import org.safeconduct.server.source.Stance;
import org.safeconduct.server.source.Tie;
import org.safeconduct.server.testimony.Account;
import org.safeconduct.server.testimony.Contact;
import org.safeconduct.server.testimony.Interpreting;
import org.safeconduct.server.testimony.Masking;
import org.safeconduct.server.testimony.Matter;
import org.safeconduct.server.testimony.Prompt;
import org.safeconduct.server.testimony.TestimonyFact;
import org.safeconduct.server.testimony.TimeAsSaid;

/// One fact of every type of the inquiry band.
final class Samples {
  private static final WitnessNumber THREE = new WitnessNumber(3);
  private static final LocalDate UNTIL = LocalDate.of(2027, 6, 30);
  private static final PartialDate ON = PartialDate.parse("about 2017-05");
  private static final Language RUSSIAN = new Language("ru");
  private static final Language ENGLISH = new Language("en");
  private static final ImportedRow ROW = new ImportedRow(Telling.subject(8), "S17");
  private static final Labels NAME = Labels.of(RUSSIAN, "Решение суда").with(ENGLISH, "Ruling");
  private static final Field.Option OPTION = new Field.Option("supreme", NAME, "court", false);
  private static final List<FieldValue> VALUES =
      List.of(
          new FieldValue("text", new Value.Words(RUSSIAN, List.of("Первое.", "Второе."))),
          new FieldValue("number", new Value.Amount("-12.50")),
          new FieldValue("day", new Value.When(ON)),
          new FieldValue("appealed", new Value.Answer(true)),
          new FieldValue("court", new Value.Chosen("supreme")),
          new FieldValue("earlier", new Value.Linked(Telling.subject(13))),
          new FieldValue("where", new Value.Where(new Locality(null, "", "A town", "", null))),
          new FieldValue("file", new Value.Attached(Telling.subject(14))));
  private static final Recipient COURT =
      new Recipient(Recipient.Kind.COURT, "Office of the Prosecutor");
  private static final Release RELEASE =
      new Release(Aim.ACCOUNTABILITY, COURT, List.of(ItemKind.ACCOUNT, ItemKind.EXHIBIT));
  private static final Taking TAKING =
      new Taking(
          "2",
          RUSSIAN,
          "a colleague",
          List.of("counsel"),
          ShownBy.GESTURE,
          List.of(Pressure.JUST_RELEASED));
  private static final String DIGEST = "0123456789abcdef".repeat(4);
  private static final BodyId FILE = new BodyId(new Bits128(5, 6));

  private static final ListsFact.ModelSaid NO =
      new ListsFact.ModelSaid(
          "dga", "prior weight 1", "another", null, "With 2 lists it cannot be told.");

  private Samples() {}

  static List<Fact> all() {
    return List.of(
        new InquiryFact.InquiryOpened("Detentions, 2017", List.of("What happened?"), ON),
        new InquiryFact.InquiryRetitled("Detentions in unofficial places, 2017"),
        new InquiryFact.InquiryClosed("filed"),
        new InquiryFact.InquiryReopened("new accounts"),
        new MandateFact.WitnessNumbered(THREE, Telling.scope(1)),
        new MandateFact.MandateOpened(
            THREE, Telling.scope(2), Telling.scope(1), "A. Person", "by letter", null),
        new TermsFact.TermsOpened(THREE, Telling.scope(2)),
        new TermsFact.ConsentGiven(RELEASE, TAKING, UNTIL),
        new TermsFact.InstructionGiven(Condition.TAKEN, RELEASE, TAKING, null),
        new TermsFact.ConsentAsked(
            List.of(new Question(null, RELEASE), new Question(Condition.DEAD, RELEASE)),
            TAKING,
            UNTIL),
        new TermsFact.LimitsReadAloud(4),
        new TermsFact.ConsentAnswered(4, 1, Question.Answer.NOT_NOW),
        new TermsFact.MeaningSaidBack(4, List.of("That I can say no.")),
        new TermsFact.ConditionReported(Condition.SILENT, "no answer for a week"),
        new TermsFact.ConditionConfirmed(Condition.SILENT, "counsel too"),
        new TermsFact.ConditionLifted(Condition.SILENT, "called"),
        new TermsFact.RepresentativeNamed("counsel", TAKING),
        new TermsFact.RepresentativeAgreed("counsel", RELEASE, TAKING, UNTIL),
        new TermsFact.VitalInterestAsked(RELEASE, "tonight", UNTIL),
        new TermsFact.ChildsInterestAsked(RELEASE, "guardian is the danger", null),
        new TermsFact.InterestAgreed(7),
        new TermsFact.LawCompelled(RELEASE, "order 12/2026", UNTIL),
        new TermsFact.WithholdingAsked(
            COURT, List.of(ItemKind.EXHIBIT), Withholding.Why.FEAR_OF_HARM),
        new TermsFact.WithholdingLifted(9, TAKING),
        new TermsFact.ConsentWithdrawn(null, "a letter"),
        new TermsFact.ConsentOffered("c7", COURT),
        new TermsFact.PersonTold(7, "by telephone"),
        new TermsFact.MinorNoted(UNTIL, "the mother", Minor.Guardian.SAFE),
        new TermsFact.FindingCopied(
            "a forensic doctor",
            ON,
            List.of("Burned with wires."),
            List.of("Paired scars on the fingers."),
            Consistency.TYPICAL),
        new TermsFact.FindingWithdrawn(7, "a letter"),
        new TestimonyFact.InterviewHeld(
            Telling.subject(3),
            ON,
            RUSSIAN,
            new Interpreting("a colleague of the office", true, false),
            List.of("a colleague"),
            "a newspaper",
            Contact.POSSIBLE),
        new TestimonyFact.AccountTaken(
            Telling.subject(3),
            Telling.subject(4),
            Account.Kind.FIRST_ACCOUNT,
            RUSSIAN,
            List.of("Первое.", "Второе."),
            List.of(new TimeAsSaid("после праздника", PartialDate.parse("2017-04")))),
        new TestimonyFact.SettingNoted("at the office", "written down", "twice, to smoke"),
        new TestimonyFact.AskedAgain("the date was missing"),
        new TestimonyFact.MattersNamed(Set.of(Matter.TORTURE)),
        new TestimonyFact.PromptsFollowed(List.of(new Account.Prompted(1, Prompt.THE_BODY_NOW))),
        new TestimonyFact.ReadingLeftOff(2),
        new TestimonyFact.ThirdPersonMarked(0, new Masking("Первое", Telling.subject(9))),
        new TestimonyFact.ParagraphMasked(0, Masking.MASK + "."),
        new TestimonyFact.ParagraphTranslated(0, new Language("en"), "First.", "a colleague"),
        new TestimonyFact.AccountCorrected(1, "Иначе.", ON),
        new SourceFact.StatementRecorded(
            ON,
            "An office",
            "press",
            RUSSIAN,
            new Attribution(Attribution.Terms.ON_BACKGROUND, Attribution.Form.SPOKESPERSON, UNTIL),
            List.of("A claim."),
            Stance.REPORTS_FIGURE,
            Telling.subject(5),
            Telling.subject(6),
            List.of(Telling.subject(7)),
            new Figure("people evacuated", 130, true),
            new ImportedRow(Telling.subject(8), "S17")),
        new SourceFact.StatementsTied(Tie.DISPUTES, Telling.subject(7), "both cannot be"),
        new SourceFact.StatementGraded(Credibility.PROBABLY_TRUE, "three origins"),
        new SourceFact.DenialCoded(Set.of(DenialCode.OFFICIALS_DENY_ACT)),
        new SourceFact.StatementAscribed(Set.of(Telling.subject(9))),
        new SourceFact.SourceIntroduced(SourceKind.AUTHORITY, "An office", List.of("A remark.")),
        new SourceFact.SourceGraded(Reliability.FAIRLY_RELIABLE, "two corrections"),
        new SourceFact.PersonAsked(List.of("Was there."), List.of("The place.")),
        new EvidenceFact.ExhibitReceived(
            FILE,
            DIGEST,
            1204,
            "image/jpeg",
            "IMG_2204.jpg",
            "Photograph of both hands",
            new Acquisition(
                Acquisition.Origin.WITNESS, Telling.subject(3), "the witness", ON, "by hand"),
            null),
        new EvidenceFact.CustodyEntered(
            CustodyEntry.Step.HANDED_OVER, "a laboratory", "by courier", ON),
        new EvidenceFact.OriginalOpened(),
        new EvidenceFact.ExhibitRead(
            "Apache Tika 3.3.1 · PDFBox 3.0.7",
            "image/jpeg",
            new Language("ru"),
            List.of(new Named("tiff:Model", "COOLPIX P6000")),
            List.of(new Named("geo:lat", "43.467448")),
            List.of(new Named("c2pa.manifests", "1")),
            List.of("Список"),
            List.of(Why.MORE_TEXT),
            List.of()),
        new EvidenceFact.ExhibitNotRead("Apache Tika 3.3.1 · PDFBox 3.0.7", Why.TIME),
        new EvidenceFact.DerivativeMade(
            Derivative.Kind.COPY,
            FILE,
            DIGEST,
            1204,
            DIGEST,
            "Apache Tika 3.3.1 · PDFBox 3.0.7",
            1,
            640,
            480),
        new EvidenceFact.CopyTried("Apache Tika 3.3.1 · PDFBox 3.0.7", List.of(Why.MORE_PAGES)),
        new DossierFact.PacketMade(
            COURT,
            Aim.ACCOUNTABILITY,
            List.of(
                new DossierFact.Content(
                    ItemKind.ACCOUNT,
                    Telling.subject(4),
                    12,
                    List.of(0, 2),
                    Telling.subject(3),
                    2L)),
            DIGEST),
        new DossierFact.ExportMade(
            COURT,
            Aim.ACCOUNTABILITY,
            Format.JSON,
            List.of(
                new DossierFact.Content(
                    ItemKind.ACCOUNT, Telling.subject(4), 12, List.of(), Telling.subject(3), 2L)),
            List.of(new DossierFact.Counted(What.ACT, 12, 1))),
        new DossierFact.PacketStored(FILE, DIGEST, 40_960),
        new DossierFact.PacketHandedOver("through the portal", ON),
        new DossierFact.CopyRecalled(0, Recall.DESTROYED, "a letter", ON),
        new ListsFact.CaseListBrought(
            FILE,
            DIGEST,
            2048,
            "cases.csv",
            "North",
            "An association, from its telephone line",
            31,
            List.of("surname", "born", "remark")),
        new ListsFact.ColumnsNamed(List.of(Holds.FAMILY_NAME, Holds.BIRTH_DATE, Holds.LEFT_OUT)),
        new ListsFact.CaseListTakenBack("the wrong year"),
        new ListsFact.RecordsLinked(
            List.of(Telling.subject(5), Telling.subject(6)),
            List.of(Holds.BIRTH_DATE, Holds.FAMILY_NAME),
            17,
            9,
            60,
            48,
            12,
            470,
            960,
            910,
            List.of(new ListsFact.Overlap(1, 20, 19, 22)),
            FILE),
        new ListsFact.PairDecided(
            new RowPair(new RowRef(Telling.subject(5), 2), new RowRef(Telling.subject(6), 9)),
            Verdict.SAME),
        new ListsFact.PairDecisionTakenBack("two brothers"),
        new ListsFact.UnseenEstimated(
            Telling.subject(8),
            List.of(Telling.subject(5), Telling.subject(6)),
            17,
            20,
            60,
            64,
            List.of(
                new ListsFact.ModelSaid(
                    "lcmcr",
                    "K = 10",
                    "a paper",
                    new ListsFact.Found(
                        List.of(88),
                        70,
                        131,
                        new ListsFact.Met(1002, 900, 700, true),
                        new ListsFact.Curve(60, 200, List.of(0, 1000, 10)),
                        List.of("One note.")),
                    null),
                NO),
            List.of(new ListsFact.Without(Telling.subject(6), List.of(NO)))),
        new BatchFact.BatchImported("statements/1", "statements.json", DIGEST, 20, null),
        new BatchFact.BatchFinished(),
        new BatchFact.BatchReviewed("rows 3 and 9 asked about"),
        new BatchFact.OriginalSought(List.of("With the archive of the association.")),
        new BatchFact.BatchTakenBack("wrong inquiry"),
        new RecordsFact.KindDefined(Holder.OWN, "ruling", NAME, List.of(RUSSIAN, ENGLISH), ROW),
        new RecordsFact.KindRelabelled(NAME, List.of(RUSSIAN, ENGLISH)),
        new RecordsFact.KindRetired("nobody used it"),
        new RecordsFact.KindRestored(),
        new RecordsFact.KindPublished("the court's gazette"),
        new RecordsFact.KindUnpublished("the gazette was withdrawn"),
        new RecordsFact.FieldDefined(
            new Field("court", FieldKind.CHOICE, true, NAME, Labels.NONE, List.of(OPTION), null)),
        new RecordsFact.FieldRelabelled("court", NAME, NAME),
        new RecordsFact.FieldRetired("court", "said elsewhere"),
        new RecordsFact.FieldRestored("court"),
        new RecordsFact.FieldsOrdered(List.of("court", "day")),
        new RecordsFact.ChoicesAdded("court", List.of(OPTION)),
        new RecordsFact.ChoiceRelabelled("court", "supreme", NAME),
        new RecordsFact.ChoiceRetired("court", "supreme"),
        new RecordsFact.ChoiceRestored("court", "supreme"),
        new RecordsFact.FormTakenOver(
            "visit.xlsx",
            DIGEST,
            List.of(new FormLoss("school", FormLoss.Why.CONDITION, "${age} < 18"))),
        new RecordsFact.TableMapped(List.of("id", "court"), List.of("key", "field/court")),
        new RecordsFact.TableBrought(
            FILE, DIGEST, 2048, "rulings.csv", Telling.subject(11), 31, List.of("id", "court")),
        new RecordsFact.EntryRecorded(Telling.subject(11), NAME, VALUES, ROW),
        new RecordsFact.FieldsFilled(Telling.subject(12), VALUES, null));
  }
}
