package org.safeconduct.server.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.files.Workbooks;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.FieldKeys;
import org.safeconduct.server.records.FormLoss;
import org.safeconduct.server.records.Kinds;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.RecordKind;
import org.safeconduct.server.records.RecordsDesk;
import org.safeconduct.server.records.RecordsFact.TableMapped;
import org.safeconduct.server.records.Sketch;
import org.safeconduct.server.records.TablesDesk;
import org.safeconduct.server.records.bringing.EntryTable;
import org.safeconduct.server.records.bringing.FormRead;
import org.safeconduct.server.records.bringing.FormReader;
import org.safeconduct.server.records.bringing.Guessed;
import org.safeconduct.server.records.bringing.Use;

/// What `import` does without a mapping: a form of another program becomes a kind of record, a
/// table is read into one. Says what it did, by name and number.
final class RecordsImport {
  private final Into into;

  RecordsImport(Into into) {
    this.into = into;
  }

  /// What is asked for beside the file.
  ///
  /// @param kind key or name of the kind for a table
  /// @param language of a kind that is made for it
  /// @param check whether nothing is to be written
  record Asked(String kind, Language language, boolean check) {}

  /// @throws Mishap if it is neither a form nor a table
  Map<String, Object> take(String name, byte[] content, Asked asked) {
    Optional<FormRead> form = into.desk(FormReader.class).read(name, content);
    return form.isPresent() ? form(form.get(), name, content, asked) : table(name, content, asked);
  }

  /// Which question lost something: in its words, or by its key over there.
  private static String asked(FormRead form, FormLoss loss) {
    return form.kind().fields().stream()
        .filter(field -> field.key().equals(loss.field()))
        .findFirst()
        .map(field -> field.label().best(new Language("en")))
        .orElse(loss.field());
  }

  private Map<String, Object> form(FormRead form, String name, byte[] content, Asked asked) {
    for (FormLoss loss : form.losses()) {
      System.err.println(
          asked(form, loss)
              + ": "
              + English.text("records.loss." + loss.why().word())
              + " "
              + loss.what());
    }
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("kind", form.kind().key());
    said.put("fields", form.kind().fields().size());
    said.put("lost", form.losses().size());
    if (asked.check) return said;
    RecordsDesk.Form over =
        new RecordsDesk.Form(name, Digest.sha256(content).hex(), form.kind(), form.losses());
    demandWritten(
        into.desk(RecordsDesk.class)
            .takeOver(into.member(), into.inquiry(), over)
            .orElseThrow(EntriesImport::noInquiry)
            .outcome());
    return said;
  }

  private Map<String, Object> table(String name, byte[] content, Asked asked) {
    if (asked.kind.isEmpty()) {
      throw new Mishap("A table needs --mapping for acts, or --kind for a kind of record.");
    }
    Table table = into.desk(Workbooks.class).table(name, content);
    Chronicle whole =
        into.desk(InquiryDesk.class)
            .read(into.member(), into.inquiry(), Purpose.WORK)
            .orElseThrow(EntriesImport::noInquiry);
    RecordKind kind = kind(whole, asked);
    EntryTable read = EntryTable.read(table, kind, uses(whole, table, kind));
    for (int at = 0; at < read.uses().size(); at++) {
      System.err.println(table.names().get(at) + " → " + read.uses().get(at));
    }
    EntriesImport.say(read.misfits());
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("right", table.rows());
    said.put("wrong", read.misfits().size());
    if (asked.check || !read.misfits().isEmpty()) return said;
    remember(kind, table, read);
    said.putAll(new EntriesImport(into).take(read.incoming(Digest.sha256(content)), false));
    return said;
  }

  private List<Use> uses(Chronicle whole, Table table, RecordKind kind) {
    List<Use> uses = new ArrayList<>();
    whole.about(kind.id()).live(TableMapped.class).reversed().stream()
        .map(told -> told.fact())
        .filter(mapped -> mapped.columns().equals(table.names()))
        .findFirst()
        .ifPresent(mapped -> mapped.uses().forEach(use -> uses.add(Use.parse(use))));
    return uses.isEmpty() ? Guessed.of(table, kind) : uses;
  }

  /// The kind that is called so; made, unless nothing is to be written.
  private RecordKind kind(Chronicle whole, Asked asked) {
    Optional<RecordKind> there =
        Kinds.of(whole).all().stream()
            .filter(k -> k.key().equals(asked.kind) || k.name().texts().contains(asked.kind))
            .findFirst();
    if (there.isPresent()) return there.get();
    InquiryDesk inquiries = into.desk(InquiryDesk.class);
    SubjectId id = inquiries.drawSubject();
    Sketch sketch =
        Sketch.own(
            FieldKeys.of(asked.kind, _ -> false),
            Labels.of(asked.language, asked.kind),
            List.of(asked.language),
            List.of());
    if (!asked.check) {
      demandWritten(
          into.desk(RecordsDesk.class)
              .define(into.member(), into.inquiry(), id, sketch)
              .orElseThrow(EntriesImport::noInquiry));
    }
    return sketch.as(id);
  }

  private void remember(RecordKind kind, Table table, EntryTable read) {
    List<String> uses = read.uses().stream().map(Use::toString).toList();
    demandWritten(
        into.desk(TablesDesk.class)
            .map(
                into.member(),
                into.inquiry(),
                kind.id(),
                new TablesDesk.Mapped(table.names(), uses))
            .orElseThrow(EntriesImport::noInquiry));
  }

  private static void demandWritten(Outcome outcome) {
    switch (outcome) {
      case Outcome.Written _ -> {}
      case Outcome.Conflict _ -> throw Refused.because("records.refuse.meanwhile");
      case Outcome.Refused(var no) -> throw new Refused(no);
    }
  }
}
