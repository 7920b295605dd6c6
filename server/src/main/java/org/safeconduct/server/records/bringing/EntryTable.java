package org.safeconduct.server.records.bringing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.records.Arriving;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKeys;
import org.safeconduct.server.records.FieldValue;
import org.safeconduct.server.records.Incoming;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.Misfit;
import org.safeconduct.server.records.RecordKind;
import org.safeconduct.server.records.Sketch;
import org.safeconduct.server.records.Value;

/// A table read as entries of one kind, by what each column becomes. Everything that does not fit
/// is named at once, by line and column, and never quoted.
public final class EntryTable {
  private final Table table;
  private final RecordKind kind;
  private final List<Use> uses;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final List<Misfit> misfits = new ArrayList<>();
  private final List<Arriving> entries = new ArrayList<>();

  private EntryTable(Table table, RecordKind kind, List<Use> uses) {
    this.table = table;
    this.kind = kind;
    kind.fields().forEach(field -> fields.put(field.key(), field));
    this.uses = settled(uses);
  }

  /// @param uses one for each column, in their order
  public static EntryTable read(Table table, RecordKind kind, List<Use> uses) {
    if (uses.size() != table.names().size()) throw new IllegalArgumentException("columns");
    EntryTable read = new EntryTable(table, kind, uses);
    for (int row = 0; row < table.rows(); row++) read.row(row);
    return read;
  }

  /// What is to be written, if nothing is wrong.
  public Incoming incoming(Digest digest) {
    Sketch sketch =
        new Sketch(
            kind.holder(), kind.key(), kind.name(), kind.languages(), List.copyOf(fields.values()));
    return new Incoming("table/" + kind.key(), table.file(), digest, List.of(sketch), entries);
  }

  public List<Misfit> misfits() {
    return List.copyOf(misfits);
  }

  public List<Arriving> entries() {
    return List.copyOf(entries);
  }

  /// The same with the fields that were made: so it is remembered.
  public List<Use> uses() {
    return uses;
  }

  /// Makes the fields that columns ask for, called like the column.
  private List<Use> settled(List<Use> asked) {
    Language first = kind.languages().getFirst();
    List<Use> settled = new ArrayList<>();
    for (int at = 0; at < asked.size(); at++) {
      Use use = asked.get(at);
      if (use instanceof Use.Fresh(var takes)) {
        String name = table.names().get(at);
        String key = FieldKeys.of(name, k -> fields.containsKey(k) || kind.field(k).isPresent());
        fields.put(key, Field.of(key, takes, Labels.of(first, name)));
        use = new Use.Into(key, takes.isWritten() ? first : null);
      }
      settled.add(use);
    }
    return settled;
  }

  private void row(int row) {
    String line = Integer.toString(table.line(row));
    String key = line;
    Labels title = Labels.NONE;
    List<FieldValue> values = new ArrayList<>();
    List<Arriving.LinkTo> links = new ArrayList<>();
    for (int at = 0; at < uses.size(); at++) {
      String column = table.names().get(at);
      Optional<String> cell = table.column(column).at(row);
      if (cell.isEmpty()) continue;
      switch (uses.get(at)) {
        case Use.LeftOut _, Use.Fresh _ -> {}
        case Use.Key _ -> key = cell.get();
        case Use.Title(Language language) -> title = title.with(language, cell.get());
        case Use.Into(String into, var language) -> {
          Field field = fields.get(into);
          if (field == null) {
            misfits.add(new Misfit(line, column, Misfit.Why.NO_SUCH_FIELD));
            continue;
          }
          Cells cells = new Cells(field, language);
          cells.read(cell.get()).ifPresent(why -> misfits.add(new Misfit(line, column, why)));
          values.addAll(cells.values());
          links.addAll(cells.links());
          fields.put(into, cells.field());
        }
      }
    }
    if (title.none()) title = untitled(key, values);
    entries.add(new Arriving(kind.key(), key, title, values, links));
  }

  /// A row without a title is called by its first text, or by its key.
  private Labels untitled(String key, List<FieldValue> values) {
    Language first = kind.languages().getFirst();
    return values.stream()
        .filter(v -> v.value() instanceof Value.Words)
        .map(v -> (Value.Words) v.value())
        .findFirst()
        .map(w -> Labels.of(first, shortened(w.paragraphs().getFirst())))
        .orElseGet(() -> Labels.of(first, key));
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= 80
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 80)) + "…";
  }
}
