package org.safeconduct.server.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.batches.Brought;
import org.safeconduct.server.batches.ImportedRow;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.SubjectId;

/// What happens to own kinds of record, to their entries, and to fields of one's own on records
/// that other modules know. Each kind and each entry is a subject of the inquiry.
public sealed interface RecordsFact extends Fact {

  /// What happens to a kind.
  sealed interface OfKind extends RecordsFact {}

  /// @param key under which links and imports know it; never changes
  /// @param languages in which its entries are written and read, the first one first
  /// @param row the batch it came in, and what it is called there, if it was imported
  @FactType("record-kind-defined/1")
  record KindDefined(
      Holder holder, String key, Labels name, List<Language> languages, @Nullable ImportedRow row)
      implements OfKind, Brought {
    public KindDefined {
      languages = List.copyOf(languages);
    }
  }

  @FactType("record-kind-relabelled/1")
  record KindRelabelled(Labels name, List<Language> languages) implements OfKind {
    public KindRelabelled {
      languages = List.copyOf(languages);
    }
  }

  /// No new entries; those that are there stay to be read.
  @FactType("record-kind-retired/1")
  record KindRetired(String reason) implements OfKind {}

  @FactType("record-kind-restored/1")
  record KindRestored() implements OfKind {}

  /// What its entries say, anybody can read elsewhere: they may leave with an export.
  ///
  /// @param where it can be read, as somebody would look it up; never blank
  @FactType("record-kind-published/1")
  record KindPublished(String where) implements OfKind {}

  /// It was said that anybody can read its entries elsewhere; that no longer holds.
  @FactType("record-kind-unpublished/1")
  record KindUnpublished(String reason) implements OfKind {}

  @FactType("field-defined/1")
  record FieldDefined(Field field) implements OfKind {}

  @FactType("field-relabelled/1")
  record FieldRelabelled(String field, Labels label, Labels hint) implements OfKind {}

  /// It takes no new values and keeps those it has.
  @FactType("field-retired/1")
  record FieldRetired(String field, String reason) implements OfKind {}

  @FactType("field-restored/1")
  record FieldRestored(String field) implements OfKind {}

  /// @param fields keys in the order in which they are shown; one that is not named stays behind
  @FactType("fields-ordered/1")
  record FieldsOrdered(List<String> fields) implements OfKind {
    public FieldsOrdered {
      fields = List.copyOf(fields);
    }
  }

  @FactType("choices-added/1")
  record ChoicesAdded(String field, List<Field.Option> choices) implements OfKind {
    public ChoicesAdded {
      choices = List.copyOf(choices);
    }
  }

  @FactType("choice-relabelled/1")
  record ChoiceRelabelled(String field, String code, Labels label) implements OfKind {}

  @FactType("choice-retired/1")
  record ChoiceRetired(String field, String code) implements OfKind {}

  @FactType("choice-restored/1")
  record ChoiceRestored(String field, String code) implements OfKind {}

  /// A form of another program was taken over into this kind, and this could not be.
  ///
  /// @param digest of its file, SHA-256, in hexadecimal
  @FactType("form-taken-over/1")
  record FormTakenOver(String file, String digest, List<FormLoss> losses) implements OfKind {
    public FormTakenOver {
      losses = List.copyOf(losses);
    }
  }

  /// What the columns of such a table become in this kind; offered for the next one like it.
  ///
  /// @param uses one for each column: `key`, `title/es`, `field/court`, empty
  @FactType("table-mapped/1")
  record TableMapped(List<String> columns, List<String> uses) implements OfKind {
    public TableMapped {
      columns = List.copyOf(columns);
      uses = List.copyOf(uses);
    }
  }

  /// A table lies here sealed, to be read into a kind. A subject of its own.
  ///
  /// @param digest of the file as it came, SHA-256, in hexadecimal
  /// @param name of the file; never shown outside
  /// @param columns their names, in the order of the file
  @FactType("table-brought/1")
  record TableBrought(
      BodyId file,
      String digest,
      long bytes,
      String name,
      SubjectId kind,
      int rows,
      List<String> columns)
      implements RecordsFact {
    public TableBrought {
      columns = List.copyOf(columns);
    }

    @Override
    public String toString() {
      return "TableBrought[" + file + "]";
    }
  }

  /// An entry, whole. Behind a `corrected/1` it says the earlier one better.
  ///
  /// @param kind its subject
  /// @param title in each language it has one
  @FactType("entry-recorded/1")
  record EntryRecorded(
      SubjectId kind, Labels title, List<FieldValue> values, @Nullable ImportedRow row)
      implements RecordsFact, Brought {
    public EntryRecorded {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return "EntryRecorded";
    }
  }

  /// On the subject of an act, a source, …: what stands in this inquiry's own fields. A later one
  /// replaces it.
  @FactType("fields-filled/1")
  record FieldsFilled(SubjectId kind, List<FieldValue> values, @Nullable ImportedRow row)
      implements RecordsFact, Brought {
    public FieldsFilled {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return "FieldsFilled";
    }
  }
}
