package org.safeconduct.server.search.index;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.safeconduct.estimate.names.NameKeys;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.text.SortKeys;
import org.safeconduct.server.search.text.Tongue;
import org.safeconduct.server.search.text.Words;

/// A row as a document of the index.
public final class RowDocument {
  /// Passages longer than this are cut for excerpts; their words are all found.
  private static final int LONGEST_PASSAGE = 4_000;

  private RowDocument() {}

  public static Document of(ScopeId scope, TeamId home, Row row) {
    Document document = new Document();
    term(document, Fields.SCOPE, scope.toString());
    term(document, Fields.SUBJECT, row.subject().toString());
    term(document, Fields.HOME, home.toString());
    term(document, Fields.KIND, row.kind());
    term(document, Fields.STATE, row.state());
    row.refs().forEach(ref -> term(document, Fields.REFS, ref));
    time(document, row);
    document.add(new NumericDocValuesField(Fields.GRAVE, row.grave()));
    document.add(new SortedDocValuesField(Fields.SORT, new BytesRef(SortKeys.of(row.sort()))));
    List<String> texts = row.text().stream().map(Words::normal).toList();
    texts.forEach(text -> text(document, text));
    names(document, row.names());
    document.add(new BinaryDocValuesField(Fields.ROW, StoredRow.bytes(scope, home, row)));
    List<String> passages = texts.stream().map(RowDocument::cut).toList();
    document.add(new BinaryDocValuesField(Fields.PASSAGES, StoredRow.bytes(passages)));
    return document;
  }

  private static void term(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }

  private static void time(Document document, Row row) {
    LocalDate day = row.day();
    if (day != null) {
      document.add(new IntPoint(Fields.DAY, days(day)));
      document.add(new NumericDocValuesField(Fields.DAY, days(day)));
    }
    PartialDate period = row.period();
    @Nullable LocalDate from = period == null ? day : period.earliest();
    @Nullable LocalDate to = period == null ? day : period.latest();
    if (from != null) document.add(new IntPoint(Fields.FROM, days(from)));
    if (to != null) document.add(new IntPoint(Fields.TO, days(to)));
  }

  public static int days(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  private static void text(Document document, String normal) {
    document.add(new TextField(Fields.TEXT, normal, Field.Store.NO));
    for (Tongue tongue : Tongue.of(normal)) {
      document.add(new TextField(tongue.field(), normal, Field.Store.NO));
    }
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST_PASSAGE) return text;
    boolean between = Character.isHighSurrogate(text.charAt(LONGEST_PASSAGE - 1));
    return text.substring(0, between ? LONGEST_PASSAGE - 1 : LONGEST_PASSAGE);
  }

  private static void names(Document document, List<String> names) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : names) {
      document.add(new TextField(Fields.NAME, Words.normal(name), Field.Store.NO));
      keys.addAll(NameKeys.of(name));
    }
    keys.forEach(key -> term(document, Fields.NAME_KEY, key));
  }
}
