package org.safeconduct.server.events.bringing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.server.events.EventsFact.PerpetratorRecorded;
import org.safeconduct.server.events.bringing.ActFile.Wrong;
import org.safeconduct.server.events.bringing.ActMapping.Coded;
import org.safeconduct.server.events.bringing.ActMapping.Dated;
import org.safeconduct.server.events.bringing.ActMapping.Where;
import org.safeconduct.server.events.bringing.ActMapping.Who;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Point;
import org.safeconduct.server.kernel.Precision;
import org.safeconduct.server.thesauri.TermCode;

/// Reads one row by a mapping, and remembers every cell that is wrong.
final class ActReader {
  private final Table table;
  private final ActMapping mapping;
  private final int row;
  private final List<Wrong> wrong = new ArrayList<>();

  ActReader(Table table, ActMapping mapping, int row) {
    this.table = table;
    this.mapping = mapping;
    this.row = row;
  }

  List<Wrong> wrong() {
    return wrong;
  }

  void wrong(String column, String reason) {
    wrong.add(new Wrong(table.line(row), column, reason));
  }

  /// Empty where a cell is wrong.
  Optional<ActRow> read() {
    String key = key();
    List<TermCode> type = codes(mapping.type());
    if (type.isEmpty() && wrong.isEmpty()) wrong(mapping.type().column(), "missing");
    Optional<PartialDate> during = during();
    List<TermCode> methods =
        mapping.methods().stream().flatMap(m -> codes(m).stream()).distinct().toList();
    @Nullable PerpetratorRecorded perpetrator = perpetrator(mapping.perpetrator());
    @Nullable Locality place = place(mapping.place());
    if (!wrong.isEmpty() || during.isEmpty()) return Optional.empty();
    return Optional.of(
        new ActRow(
            table.line(row),
            key,
            type.getFirst(),
            during.get(),
            Braces.filled(mapping.pseudonym(), this::cell),
            perpetrator,
            place,
            methods,
            told()));
  }

  private String key() {
    for (String column : mapping.key()) if (cell(column).isEmpty()) wrong(column, "missing");
    return mapping.key().stream().map(this::cell).collect(Collectors.joining("/"));
  }

  /// What a cell holds, or nothing where the mapping says that it holds nothing.
  private String cell(String column) {
    String text = table.column(column).at(row).orElse("").strip();
    return mapping.missing().contains(text) ? "" : text;
  }

  private List<TermCode> codes(Coded coded) {
    String word = cell(coded.column());
    if (word.isEmpty()) return coded.none() == null ? List.of() : List.of(coded.none());
    List<TermCode> codes = coded.words().get(word);
    if (codes == null) wrong(coded.column(), "not-mapped");
    return codes == null ? List.of() : codes;
  }

  /// From its first to its last day; before its last where only that is known.
  private Optional<PartialDate> during() {
    int before = wrong.size();
    Optional<PartialDate.On> from = date(mapping.from());
    Optional<PartialDate.On> until = date(mapping.until());
    if (from.isPresent() && until.isPresent()) return between(from.get(), until.get());
    if (from.isPresent()) return Optional.of(from.get());
    if (until.isPresent()) return Optional.of(new PartialDate.Before(until.get()));
    if (wrong.size() > before) return Optional.empty();
    if (mapping.otherwise() == null && !mapping.from().isEmpty()) {
      wrong(mapping.from().getFirst().column(), "missing");
    }
    return Optional.ofNullable(mapping.otherwise());
  }

  private Optional<PartialDate> between(PartialDate.On from, PartialDate.On until) {
    if (from.equals(until)) return Optional.of(from);
    if (until.latest().isBefore(from.earliest())) {
      wrong(mapping.until().getFirst().column(), "before-its-beginning");
      return Optional.empty();
    }
    return Optional.of(new PartialDate.Between(from, until));
  }

  /// The first column that says something.
  private Optional<PartialDate.On> date(List<Dated> columns) {
    for (Dated dated : columns) {
      String text = cell(dated.column());
      if (text.isEmpty()) continue;
      try {
        String meant = text.substring(0, Math.min(text.length(), dated.characters()));
        return Optional.of(new PartialDate.On(meant));
      } catch (IllegalArgumentException e) {
        wrong(dated.column(), "not-a-date");
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private @Nullable PerpetratorRecorded perpetrator(@Nullable Who who) {
    if (who == null) return null;
    String office = cell(who.office());
    String unit = cell(who.unit());
    if (office.isEmpty() && unit.isEmpty()) return null;
    List<TermCode> type = who.type() == null ? List.of() : codes(who.type());
    return new PerpetratorRecorded(office, unit, type.isEmpty() ? null : type.getFirst(), null);
  }

  private @Nullable Locality place(@Nullable Where where) {
    if (where == null) return null;
    String site = cell(where.site());
    @Nullable Point point = point(where);
    if (site.isEmpty() && point == null) return null;
    return new Locality(where.country(), "", "", site, point);
  }

  private @Nullable Point point(Where where) {
    String latitude = cell(where.latitude());
    String longitude = cell(where.longitude());
    if (latitude.isEmpty() || longitude.isEmpty()) return null;
    Precision precision = cell(where.exact()).equals("1") ? Precision.SITE : Precision.TOWN;
    try {
      return Point.parse(latitude + ", " + longitude, precision);
    } catch (IllegalArgumentException e) {
      wrong(where.latitude(), "not-a-point");
      return null;
    }
  }

  private List<String> told() {
    return mapping.told().stream()
        .filter(column -> !cell(column).isEmpty())
        .map(column -> column.replace('_', ' ') + ": " + cell(column))
        .toList();
  }
}
