package org.safeconduct.server.cli.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.safeconduct.server.evidence.Acquisition;
import org.safeconduct.server.evidence.EvidenceDesk;
import org.safeconduct.server.evidence.ReadingDesk;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.inquiry.InquiryFact.InquiryOpened;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.MandateDesk;
import org.safeconduct.server.mandate.Release;
import org.safeconduct.server.mandate.Taking;
import org.safeconduct.server.source.ImportDesk;
import org.safeconduct.server.testimony.Account;
import org.safeconduct.server.testimony.Contact;
import org.safeconduct.server.testimony.Interpreting;
import org.safeconduct.server.testimony.Listened;
import org.safeconduct.server.testimony.TestimonyDesk;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;
import org.safeconduct.server.testimony.TestimonyFact.InterviewHeld;
import org.safeconduct.server.vault.Unlocked;

/// The two inquiries: witnesses with their terms and accounts, the public statements of the
/// founding story, an exhibit, acts, three case lists, rulings as a kind of record.
final class Inquiries {
  private static final int OPENED = -100;
  private static final String FORM = "consent 2026-1";
  private static final long BEAT_NS = 5_000_000;
  private static final String STATEMENTS = "/founding-story/statements.json";

  private final Stage stage;
  private final InquiryDesk desk;

  Inquiries(Stage stage) {
    this.stage = stage;
    this.desk = stage.door(InquiryDesk.class);
  }

  /// @param opened takes up the inquiries, in the order of the file
  List<Scene> scenes(List<ScopeId> opened) {
    return Script.inquiries().stream()
        .map(line -> new Scene(OPENED, "jonas", member -> opened.add(play(member, line))))
        .toList();
  }

  private ScopeId play(Unlocked documenter, Script.Inquiry line) {
    ScopeId inquiry = desk.drawScope();
    Stage.written(
        desk.open(
            documenter,
            inquiry,
            stage.team("record"),
            new InquiryOpened(line.title(), line.about(), null)));
    List<SubjectId> witnesses =
        line.witnesses().stream().map(w -> witness(documenter, inquiry, w)).toList();
    if (line.statements()) {
      statements(documenter, inquiry);
      exhibit(documenter, inquiry, witnesses.get(2));
      new Acts(stage).play(documenter, inquiry);
      new CaseLists(stage).play(documenter, inquiry);
      new OwnRecords(stage).play(documenter, inquiry);
    }
    return inquiry;
  }

  private SubjectId witness(Unlocked documenter, ScopeId inquiry, Script.Witness line) {
    MandateDesk mandates = stage.door(MandateDesk.class);
    SubjectId witness = desk.drawSubject();
    Stage.written(
        mandates
            .number(
                documenter,
                inquiry,
                witness,
                new MandateDesk.Person(line.name(), line.reach(), null))
            .orElseThrow());
    ScopeId terms =
        mandates.witness(documenter, inquiry, witness, Purpose.WORK).orElseThrow().terms();
    Taking taking = Taking.freely(FORM, line.language(), "", List.of());
    for (Script.Consent consent : line.terms()) {
      Chronicle before = mandates.terms(documenter, terms, Purpose.WORK).orElseThrow();
      Release release = new Release(Aim.ACCOUNTABILITY, consent.recipient(), consent.items());
      Stage.written(
          mandates
              .say(
                  documenter,
                  terms,
                  before.seen(before.root()),
                  saying -> saying.consent(release, taking, stage.date(consent.expires())))
              .orElseThrow());
    }
    account(documenter, inquiry, witness, line.account());
    return witness;
  }

  private void account(
      Unlocked documenter, ScopeId inquiry, SubjectId witness, Script.Account line) {
    InterviewHeld interview =
        new InterviewHeld(
            witness,
            line.taken(),
            line.language(),
            Interpreting.NONE,
            List.of(line.place()),
            "",
            Contact.NONE_KNOWN);
    AccountTaken taken =
        new AccountTaken(
            witness,
            null,
            Account.Kind.FIRST_ACCOUNT,
            line.language(),
            line.paragraphs(),
            List.of());
    Stage.written(
        stage
            .door(TestimonyDesk.class)
            .take(documenter, inquiry, desk.drawSubject(), Listened.of(interview, taken))
            .orElseThrow());
  }

  private void statements(Unlocked documenter, ScopeId inquiry) {
    try (InputStream in = Inquiries.class.getResourceAsStream(STATEMENTS)) {
      byte[] content = Objects.requireNonNull(in, STATEMENTS).readAllBytes();
      ImportDesk.Imported imported =
          stage
              .door(ImportDesk.class)
              .take(documenter, inquiry, "statements.json", content)
              .orElseThrow();
      if (!(imported instanceof ImportDesk.Imported.TakenIn)) {
        throw new IllegalStateException("the founding story was not taken in");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A packet takes no file of which nobody knows what it tells.
  private void read(Unlocked documenter, ScopeId inquiry) {
    ReadingDesk reading = stage.door(ReadingDesk.class);
    reading.begin(documenter, inquiry);
    while (reading.isGoing(inquiry)) LockSupport.parkNanos(BEAT_NS);
  }

  private void exhibit(Unlocked documenter, ScopeId inquiry, SubjectId witness) {
    String page =
        """
        A page of a notebook, copied by hand.

        12 April. Young man, about twenty-two. Burns on the fingers of both hands, in pairs.
        Stripes on both shins, old and fresh. Asked that nothing be written down.
        """;
    EvidenceDesk.Described described =
        new EvidenceDesk.Described(
            "Page of a notebook",
            "notebook.txt",
            "text/plain",
            new Acquisition(
                Acquisition.Origin.WITNESS,
                witness,
                "the witness",
                PartialDate.parse("2017-06"),
                "handed over in person"));
    try {
      Stage.written(
          stage
              .door(EvidenceDesk.class)
              .receive(
                  documenter,
                  inquiry,
                  desk.drawSubject(),
                  described,
                  new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
              .orElseThrow());
      read(documenter, inquiry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
