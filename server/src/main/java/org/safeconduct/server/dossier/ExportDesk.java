package org.safeconduct.server.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.dossier.DossierFact.ExportMade;
import org.safeconduct.server.dossier.DossierFact.PacketStored;
import org.safeconduct.server.dossier.sheets.CsvSheets;
import org.safeconduct.server.dossier.sheets.FtmSheets;
import org.safeconduct.server.dossier.sheets.JsonSheets;
import org.safeconduct.server.dossier.sheets.Laying;
import org.safeconduct.server.dossier.sheets.Sheets;
import org.safeconduct.server.files.Arrival;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.inquiry.Inquiry;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.thesauri.Lexicon;
import org.safeconduct.server.thesauri.LocalTerms;
import org.safeconduct.server.thesauri.Rewordings;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door for an inquiry that leaves as a whole, as far as it may. What is made is kept,
/// carried and listed as a packet is. A closed inquiry can be exported too.
@Service
public class ExportDesk {
  private final Journal journal;
  private final InquiryDesk inquiries;
  private final DossierDesk dossier;
  private final SealedFiles files;
  private final InstantSource clock;

  public ExportDesk(
      Journal journal,
      InquiryDesk inquiries,
      DossierDesk dossier,
      SealedFiles files,
      InstantSource clock) {
    this.journal = journal;
    this.inquiries = inquiries;
    this.dossier = dossier;
    this.files = files;
    this.clock = clock;
  }

  /// For whom, for what, and written as what.
  public record Wanted(Recipient recipient, Aim aim, Format format) {}

  /// Everything of an inquiry, and what of it may leave.
  public record Looked(Shelf shelf, InquiryPlan plan) {}

  /// Asks for everything whoever has to be asked; changes nothing.
  public Optional<Looked> look(Unlocked unlocked, ScopeId inquiry, Recipient recipient, Aim aim) {
    return dossier
        .shelf(unlocked, inquiry)
        .map(shelf -> new Looked(shelf, InquiryPlan.of(shelf, recipient, aim, clock.instant())));
  }

  /// Writes what may leave at this moment, sealed while it is written, and the fact that it was.
  ///
  /// @param again proof that the passphrase was asked again for exactly this
  /// @throws Refused when nothing may leave, or the inquiry cannot be read whole
  public Optional<Outcome> make(
      Unlocked unlocked, Reasked again, ScopeId inquiry, SubjectId export, Wanted wanted)
      throws IOException {
    if (!again.member().equals(unlocked.member())) throw Refused.because("dossier.refuse.again");
    if (!journal.broken().isEmpty()) throw Refused.because("dossier.refuse.broken");
    Optional<Chronicle> chronicle = inquiries.read(unlocked, inquiry, Purpose.WORK);
    return chronicle.isEmpty()
        ? Optional.empty()
        : Optional.of(make(unlocked, chronicle.get(), export, wanted));
  }

  private Outcome make(Unlocked unlocked, Chronicle inquiry, SubjectId export, Wanted wanted)
      throws IOException {
    if (!inquiry.isWhole()) throw Refused.because("inquiry.refuse.not-whole");
    Shelf shelf = Shelf.of(inquiry, dossier.terms(unlocked, inquiry));
    InquiryPlan plan = InquiryPlan.of(shelf, wanted.recipient(), wanted.aim(), clock.instant());
    if (plan.isNothing()) throw Refused.because("dossier.refuse.nothing");
    String title = Inquiry.of(inquiry.about(inquiry.root())).title();
    Lexicon words = new Lexicon(Rewordings.NONE, LocalTerms.of(inquiry));
    Sheets sheets = new Laying(shelf, plan, words).sheets(export, title);
    try (Arrival arrival =
        files.receive(
            inquiry.scope(), out -> write(wanted.format(), sheets, out), DossierDesk.MOST)) {
      Draft telling =
          Draft.of(
              inquiry.scope(),
              export,
              Seen.NOTHING,
              new ExportMade(
                  wanted.recipient(),
                  wanted.aim(),
                  wanted.format(),
                  plan.ofWitnesses(),
                  plan.counts()),
              new PacketStored(arrival.id(), arrival.digest().hex(), arrival.bytes()));
      return files.keep(unlocked, telling, List.of(arrival));
    }
  }

  private static void write(Format format, Sheets sheets, OutputStream out) throws IOException {
    switch (format) {
      case CSV -> CsvSheets.write(sheets, out);
      case JSON -> JsonSheets.write(sheets, out);
      case FOLLOW_THE_MONEY -> FtmSheets.write(sheets, out);
    }
  }
}
