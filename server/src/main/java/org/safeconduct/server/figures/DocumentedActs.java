package org.safeconduct.server.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.thesauri.TermCode;

/// Documented acts by kind and year, of the inquiries that the reader may open. Acts are counted,
/// not people: one act may have harmed many, and one person may have suffered several. What nobody
/// documented is in none of it.
///
/// @param acts in all; where there are more than can be counted, nothing else is said
/// @param kinds the most frequent first; the last counts the others together where there are more
/// @param years the earliest first, those without an act left out
/// @param undated acts whose date does not lie within one year, by kind
public record DocumentedActs(long acts, List<Kind> kinds, List<Year> years, List<Long> undated) {
  static final int MOST_KINDS = 5;

  public DocumentedActs {
    kinds = List.copyOf(kinds);
    years = List.copyOf(years);
    undated = List.copyOf(undated);
  }

  /// @param code of the kind; empty for all others together
  public record Kind(Optional<TermCode> code, long acts) {}

  /// @param acts one number for each kind
  public record Year(int year, List<Long> acts) {
    public Year {
      acts = List.copyOf(acts);
    }
  }

  /// Too many to be counted one by one.
  static DocumentedActs tooMany(long acts) {
    return new DocumentedActs(acts, List.of(), List.of(), List.of());
  }

  public boolean areCounted() {
    return acts == 0 || !kinds.isEmpty();
  }

  /// @param rows of kind `act`
  static DocumentedActs of(List<Row> rows) {
    Map<TermCode, Long> byKind = new HashMap<>();
    rows.forEach(row -> byKind.merge(kind(row), 1L, Long::sum));
    List<TermCode> frequent =
        byKind.entrySet().stream()
            .sorted(
                Map.Entry.<TermCode, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(TermCode::text))))
            .map(Map.Entry::getKey)
            .limit(MOST_KINDS)
            .toList();
    int columns = Math.min(byKind.size(), MOST_KINDS + 1);
    Map<Integer, long[]> years = new TreeMap<>();
    long[] undated = new long[columns];
    for (Row row : rows) {
      int at = frequent.indexOf(kind(row));
      int column = at < 0 ? MOST_KINDS : at;
      year(row)
          .ifPresentOrElse(
              year -> years.computeIfAbsent(year, _ -> new long[columns])[column]++,
              () -> undated[column]++);
    }
    List<Year> lines = new ArrayList<>();
    years.forEach((year, acts) -> lines.add(new Year(year, boxed(acts))));
    return new DocumentedActs(
        rows.size(), kinds(frequent, byKind, rows.size()), lines, boxed(undated));
  }

  private static List<Kind> kinds(List<TermCode> frequent, Map<TermCode, Long> byKind, long all) {
    List<Kind> kinds = new ArrayList<>();
    frequent.forEach(code -> kinds.add(new Kind(Optional.of(code), byKind.getOrDefault(code, 0L))));
    long rest = all - kinds.stream().mapToLong(Kind::acts).sum();
    if (rest > 0) kinds.add(new Kind(Optional.empty(), rest));
    return kinds;
  }

  private static TermCode kind(Row row) {
    return new TermCode(shown(row, "type"));
  }

  private static Optional<Integer> year(Row row) {
    PartialDate during = PartialDate.parse(shown(row, "during"));
    LocalDate first = during.earliest();
    return first.getYear() == during.latest().getYear()
        ? Optional.of(first.getYear())
        : Optional.empty();
  }

  private static String shown(Row row, String key) {
    return Objects.requireNonNull(row.shown().get(key), key);
  }

  private static List<Long> boxed(long[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }
}
