package org.safeconduct.server.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.batches.Batch;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Claim;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.MechanismFact.Corrected;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.RecordsFact.EntryRecorded;
import org.safeconduct.server.records.RecordsFact.FieldsFilled;
import org.safeconduct.server.records.RecordsFact.FormTakenOver;
import org.safeconduct.server.records.RecordsFact.OfKind;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door to own kinds of record and their entries. A kind and an entry are each read by
/// themselves, however many there are.
@Service
public class RecordsDesk {
  private final Journal journal;
  private final InquiryDesk inquiries;

  public RecordsDesk(Journal journal, InquiryDesk inquiries) {
    this.journal = journal;
    this.inquiries = inquiries;
  }

  /// One kind or one entry. Empty where it is not there.
  public Optional<Chronicle> read(Unlocked unlocked, ScopeId inquiry, SubjectId subject) {
    return inquiries.read(unlocked, inquiry, subject, Purpose.WORK);
  }

  /// Makes a kind.
  ///
  /// @throws Refused if the inquiry is closed
  public Optional<Outcome> define(Unlocked unlocked, ScopeId inquiry, SubjectId id, Sketch sketch) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .map(c -> {
          Kinds kinds = Kinds.of(c);
          if (kinds.keyed(sketch.key()).isPresent() || kinds.held(sketch.holder()).isPresent()) {
            throw Refused.because("records.refuse.kind-there");
          }
          Draft draft =
              new Draft(
                  inquiry, id, Seen.NOTHING, sketch.facts(null), claims(sketch, Batch.round(c)));
          return journal.write(unlocked, List.of(draft));
        });
  }

  /// Takes a form of another program over: makes its kind, or adds to the one that is there, and
  /// keeps what could not be taken.
  public Optional<TakenOver> takeOver(Unlocked unlocked, ScopeId inquiry, Form form) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .map(c -> {
          Optional<RecordKind> there = Kinds.of(c).keyed(form.kind().key());
          there.ifPresent(kind -> demandFits(form.kind().misfits(kind)));
          SubjectId id = there.map(RecordKind::id).orElseGet(inquiries::drawSubject);
          List<OfKind> facts =
              new ArrayList<>(
                  there.map(form.kind()::beyond).orElseGet(() -> form.kind().facts(null)));
          facts.add(new FormTakenOver(form.file(), form.digest(), form.losses()));
          List<Claim> claims = there.isPresent() ? List.of() : claims(form.kind(), Batch.round(c));
          Draft draft = new Draft(inquiry, id, c.seen(id), facts, claims);
          return new TakenOver(id, journal.write(unlocked, List.of(draft)));
        });
  }

  /// A form as it was read.
  public record Form(String file, String digest, Sketch kind, List<FormLoss> losses) {
    public Form {
      losses = List.copyOf(losses);
    }

    @Override
    public String toString() {
      return "Form[" + digest + "]";
    }
  }

  public record TakenOver(SubjectId kind, Outcome outcome) {}

  /// A key is of one kind. What was taken back with its batch may be made anew, in another round.
  static List<Claim> claims(Sketch sketch, long round) {
    List<Claim> claims = new ArrayList<>();
    claims.add(new Claim("record-kind", round + "/" + sketch.key()));
    if (sketch.holder() != Holder.OWN) {
      claims.add(new Claim("record-holder", round + "/" + sketch.holder().word()));
    }
    return claims;
  }

  /// Says something more of a kind.
  ///
  /// @throws Refused if it may not be said of it
  public Optional<Outcome> change(
      Unlocked unlocked, ScopeId inquiry, SubjectId kind, Seen seen, OfKind fact) {
    return kind(unlocked, inquiry, kind)
        .map(known -> {
          new KindRules(known)
              .against(fact)
              .ifPresent(no -> {
                throw new Refused(no);
              });
          return journal.write(unlocked, List.of(Draft.of(inquiry, kind, seen, fact)));
        });
  }

  /// Writes a new entry.
  ///
  /// @throws Refused if its kind is retired, or a value does not fit; ask [RecordKind#misfits]
  ///   first
  public Optional<Outcome> record(
      Unlocked unlocked, ScopeId inquiry, SubjectId id, EntryRecorded entry) {
    return kind(unlocked, inquiry, entry.kind())
        .filter(kind -> kind.holder() == Holder.OWN)
        .map(kind -> {
          if (kind.over()) throw Refused.because("records.refuse.over");
          demandFits(kind, entry, List.of());
          return journal.write(
              unlocked, List.of(Draft.of(inquiry, id, Seen.NOTHING, sorted(kind, entry))));
        });
  }

  /// Says an entry better; what it said before stays to be read.
  public Optional<Outcome> correct(
      Unlocked unlocked, ScopeId inquiry, SubjectId id, Correction correction) {
    Optional<Entry> stands = read(unlocked, inquiry, id).flatMap(Entry::of);
    EntryRecorded better = correction.better();
    return kind(unlocked, inquiry, better.kind())
        .flatMap(kind ->
            stands
                .filter(entry -> entry.kind().equals(kind.id()))
                .map(entry -> {
                  demandFits(kind, better, entry.values());
                  Corrected corrected = new Corrected(entry.seq(), correction.reason());
                  Draft draft =
                      Draft.of(inquiry, id, correction.seen(), corrected, sorted(kind, better));
                  return journal.write(unlocked, List.of(draft));
                }));
  }

  /// @param better the entry whole
  /// @param reason why, if somebody says so
  public record Correction(Seen seen, EntryRecorded better, String reason) {
    @Override
    public String toString() {
      return "Correction";
    }
  }

  /// Strikes an entry; it stays to be read in the log and nowhere else.
  public Optional<Outcome> strike(
      Unlocked unlocked, ScopeId inquiry, SubjectId id, Seen seen, String reason) {
    if (reason.isBlank()) throw Refused.because("batches.refuse.no-reason");
    return inquiries
        .readToWrite(unlocked, inquiry, id)
        .filter(c -> Entry.of(c).isPresent())
        .map(c -> c.live().stream().map(t -> t.ref().seq()).toList())
        .map(seqs -> Draft.of(inquiry, id, seen, new Retracted(seqs, reason)))
        .map(draft -> journal.write(unlocked, List.of(draft)));
  }

  /// Fills this inquiry's own fields of an act, a source, …
  ///
  /// @throws Refused if a value does not fit
  public Optional<Outcome> fill(
      Unlocked unlocked, ScopeId inquiry, SubjectId subject, Filling filling) {
    Optional<Chronicle> about =
        read(unlocked, inquiry, subject).filter(c -> filling.held().in(c).isPresent());
    if (about.isEmpty()) return Optional.empty();
    List<FieldValue> before = Filled.of(about.get()).map(Filled::values).orElse(List.of());
    return kind(unlocked, inquiry, filling.kind())
        .filter(kind -> kind.holder() == filling.held().holder())
        .map(kind -> {
          demandFits(kind.misfits(filling.values(), before));
          FieldsFilled filled = new FieldsFilled(kind.id(), kind.inOrder(filling.values()), null);
          return journal.write(
              unlocked, List.of(Draft.of(inquiry, subject, filling.seen(), filled)));
        });
  }

  /// @param held what the subject is
  /// @param kind whose fields they are
  public record Filling(Held held, SubjectId kind, Seen seen, List<FieldValue> values) {
    public Filling {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return "Filling[" + kind + "]";
    }
  }

  private Optional<RecordKind> kind(Unlocked unlocked, ScopeId inquiry, SubjectId kind) {
    return inquiries.readToWrite(unlocked, inquiry, kind).flatMap(RecordKind::of);
  }

  /// What somebody types comes in no batch.
  private static EntryRecorded sorted(RecordKind kind, EntryRecorded entry) {
    return new EntryRecorded(entry.kind(), entry.title(), kind.inOrder(entry.values()), null);
  }

  private static void demandFits(RecordKind kind, EntryRecorded entry, List<FieldValue> before) {
    if (entry.title().none()) throw Refused.because("records.refuse.no-name");
    demandFits(kind.misfits(entry.values(), before));
  }

  private static void demandFits(List<Misfit> misfits) {
    if (!misfits.isEmpty()) throw Refused.because("records.refuse.unfit");
  }
}
