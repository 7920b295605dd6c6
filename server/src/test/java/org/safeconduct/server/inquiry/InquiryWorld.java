package org.safeconduct.server.inquiry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.batches.BatchDesk;
import org.safeconduct.server.batches.BatchFact;
import org.safeconduct.server.dossier.DossierDesk;
import org.safeconduct.server.dossier.DossierFact;
import org.safeconduct.server.dossier.ExportDesk;
import org.safeconduct.server.events.ActImportDesk;
import org.safeconduct.server.events.ActsKept;
import org.safeconduct.server.events.EventsDesk;
import org.safeconduct.server.events.EventsFact;
import org.safeconduct.server.evidence.Acquisition;
import org.safeconduct.server.evidence.EvidenceDesk;
import org.safeconduct.server.evidence.EvidenceFact;
import org.safeconduct.server.evidence.Exhibit;
import org.safeconduct.server.evidence.ReadingDesk;
import org.safeconduct.server.files.Parsers;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.inquiry.InquiryFact.InquiryOpened;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.journal.JournalWorld;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.MandateDesk;
import org.safeconduct.server.mandate.MandateFact;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.mandate.Release;
import org.safeconduct.server.mandate.Taking;
import org.safeconduct.server.records.EntryImportDesk;
import org.safeconduct.server.records.KindsKept;
import org.safeconduct.server.records.RecordsDesk;
import org.safeconduct.server.records.RecordsFact;
import org.safeconduct.server.source.ImportDesk;
import org.safeconduct.server.source.SourceDesk;
import org.safeconduct.server.source.SourceFact;
import org.safeconduct.server.team.UnlockedJobs;
import org.safeconduct.server.testimony.Account;
import org.safeconduct.server.testimony.Contact;
import org.safeconduct.server.testimony.Interpreting;
import org.safeconduct.server.testimony.Listened;
import org.safeconduct.server.testimony.TestimonyDesk;
import org.safeconduct.server.testimony.TestimonyFact;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;
import org.safeconduct.server.testimony.TestimonyFact.InterviewHeld;
import org.safeconduct.server.thesauri.ThesauriFact;
import org.safeconduct.server.vault.Unlocked;

/// An inquiry on real keys and real logs: its team is *casework*, its custodian the coordinator.
public final class InquiryWorld implements AutoCloseable {
  public static final Recipient COURT =
      new Recipient(Recipient.Kind.COURT, "Office of the Prosecutor");

  public final JournalWorld journal;
  public final InquiryDesk inquiries;
  public final MandateDesk mandates;
  public final TestimonyDesk testimony;
  public final SourceDesk source;
  public final ImportDesk imports;
  public final EvidenceDesk evidence;
  public final UnlockedJobs jobs = new UnlockedJobs();
  public final ReadingDesk reading;
  public final EventsDesk events;
  public final ActImportDesk acts;
  public final BatchDesk batches;
  public final RecordsDesk records;
  public final EntryImportDesk entries;
  public final DossierDesk dossier;
  public final ExportDesk exports;
  public final ScopeId inquiry;

  public InquiryWorld(Path folder) {
    this(JournalWorld.in(folder, books()), null);
    written(
        inquiries.open(
            documenter(),
            inquiry,
            journal.casework(),
            new InquiryOpened("Detentions in unofficial places, 2017", List.of(), null)));
  }

  /// The facts of an inquiry.
  public static FactBook[] books() {
    return new FactBook[] {
      FactBook.of(InquiryFact.class),
      FactBook.of(MandateFact.class),
      FactBook.of(TestimonyFact.class),
      FactBook.of(SourceFact.class),
      FactBook.of(EvidenceFact.class),
      FactBook.of(EventsFact.class),
      FactBook.of(ThesauriFact.class),
      FactBook.of(DossierFact.class),
      FactBook.of(RecordsFact.class),
      FactBook.of(BatchFact.class)
    };
  }

  /// The same people at an inquiry at which somebody worked before.
  public static InquiryWorld again(Path folder, ScopeId inquiry) {
    return new InquiryWorld(JournalWorld.again(folder, books()), inquiry);
  }

  private InquiryWorld(JournalWorld journal, @Nullable ScopeId before) {
    this.journal = journal;
    SealedFiles files = new SealedFiles(journal.data(), journal.journal(), journal.random());
    inquiries = new InquiryDesk(journal.journal(), journal.random());
    mandates =
        new MandateDesk(
            journal.journal(),
            inquiries,
            _ -> journal.coordination(),
            journal.clock(),
            journal.random());
    testimony =
        new TestimonyDesk(
            journal.journal(),
            inquiries,
            mandates,
            member -> member.member().equals(lawyer().member()),
            journal.clock());
    source = new SourceDesk(journal.journal(), inquiries);
    imports = new ImportDesk(journal.journal(), inquiries);
    evidence = new EvidenceDesk(journal.journal(), inquiries, files);
    reading = new ReadingDesk(inquiries, files, new Parsers(journal.data()), jobs);
    events = new EventsDesk(journal.journal(), inquiries);
    acts = new ActImportDesk(journal.journal(), inquiries);
    batches = new BatchDesk(journal.journal(), inquiries, List.of(new ActsKept(), new KindsKept()));
    records = new RecordsDesk(journal.journal(), inquiries);
    entries = new EntryImportDesk(journal.journal(), inquiries);
    dossier = new DossierDesk(journal.journal(), inquiries, mandates, files, journal.clock());
    exports = new ExportDesk(journal.journal(), inquiries, dossier, files, journal.clock());
    inquiry = before == null ? inquiries.drawScope() : before;
  }

  public Unlocked documenter() {
    return journal.caseworker();
  }

  public Unlocked lawyer() {
    return journal.colleague();
  }

  public SubjectId witness(String name) {
    SubjectId witness = inquiries.drawSubject();
    written(
        mandates
            .number(documenter(), inquiry, witness, new MandateDesk.Person(name, "by letter", null))
            .orElseThrow());
    return witness;
  }

  public ScopeId termsOf(SubjectId witness) {
    return mandates.witness(documenter(), inquiry, witness, Purpose.WORK).orElseThrow().terms();
  }

  public void consents(SubjectId witness, ItemKind... kinds) {
    ScopeId terms = termsOf(witness);
    var chronicle = mandates.terms(documenter(), terms, Purpose.WORK).orElseThrow();
    Release release = new Release(Aim.ACCOUNTABILITY, COURT, List.of(kinds));
    Taking taking = Taking.freely("consent-2", new Language("ru"), "", List.of());
    written(
        mandates
            .say(
                documenter(),
                terms,
                chronicle.seen(chronicle.root()),
                saying -> saying.consent(release, taking, null))
            .orElseThrow());
  }

  public SubjectId account(SubjectId witness, String... paragraphs) {
    SubjectId account = inquiries.drawSubject();
    PartialDate on = PartialDate.parse("2017-06");
    Language russian = new Language("ru");
    written(
        testimony
            .take(
                documenter(),
                inquiry,
                account,
                Listened.of(
                    new InterviewHeld(
                        witness, on, russian, Interpreting.NONE, List.of(), "", Contact.NONE_KNOWN),
                    new AccountTaken(
                        witness,
                        null,
                        Account.Kind.FIRST_ACCOUNT,
                        russian,
                        List.of(paragraphs),
                        List.of())))
            .orElseThrow());
    return account;
  }

  public SubjectId exhibit(SubjectId witness, byte[] content) throws IOException {
    SubjectId exhibit = inquiries.drawSubject();
    Acquisition acquisition =
        new Acquisition(
            Acquisition.Origin.WITNESS,
            witness,
            "the witness",
            PartialDate.parse("2017-06"),
            "by hand");
    written(
        evidence
            .receive(
                documenter(),
                inquiry,
                exhibit,
                new EvidenceDesk.Described(
                    "Photograph of both hands", "IMG_2204.jpg", "image/jpeg", acquisition),
                new ByteArrayInputStream(content))
            .orElseThrow());
    return exhibit;
  }

  /// Has everything read that waits, by real children.
  public void read() throws InterruptedException {
    reading.begin(documenter(), inquiry);
    while (reading.isGoing(inquiry)) Thread.sleep(10);
    if (reading.failed(inquiry).isPresent()) {
      throw new AssertionError(reading.failed(inquiry).get().key());
    }
  }

  public Exhibit exhibit(SubjectId id) {
    return evidence.read(lawyer(), inquiry, id).flatMap(Exhibit::of).orElseThrow();
  }

  public static void written(Outcome outcome) {
    if (!(outcome instanceof Outcome.Written)) throw new AssertionError(outcome.toString());
  }

  @Override
  public void close() {
    jobs.close();
    journal.close();
  }
}
