package org.safeconduct.server.events.bringing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Precision;
import org.safeconduct.server.thesauri.TermCode;
import org.safeconduct.server.thesauri.Vocabulary;

/// Which column of a table of acts is what. See `docs/spec/act-mapping.md`.
///
/// @param name of this mapping and its version; with a row's key it makes an import harmless to
///   repeat
/// @param key columns that name a row
/// @param missing cells that hold nothing (`NA`)
/// @param event the title under which the acts are brought in
/// @param type [4] of the act
/// @param from columns of its first day, the most precise first; `until` of its last
/// @param otherwise when it was, where no column says
/// @param pseudonym text with columns in braces: `C-{individual_id}`
/// @param floor of every act
/// @param methods [5], each column its own
/// @param told columns that are kept as words: "occupation: teacher"
public record ActMapping(
    String name,
    List<String> key,
    List<String> missing,
    String event,
    Coded type,
    List<Dated> from,
    List<Dated> until,
    @Nullable PartialDate otherwise,
    String pseudonym,
    @Nullable Who perpetrator,
    @Nullable Where place,
    Precision floor,
    List<Coded> methods,
    List<String> told) {
  public ActMapping {
    if (name.isBlank() || key.isEmpty() || pseudonym.isBlank()) {
      throw new IllegalArgumentException("a mapping needs name, key and pseudonym");
    }
    demand(Vocabulary.ACTS, type);
    methods.forEach(coded -> demand(Vocabulary.METHODS, coded));
    if (perpetrator != null) {
      if (perpetrator.type() != null) demand(Vocabulary.PERPETRATORS, perpetrator.type());
      demand(Vocabulary.INVOLVEMENT, List.of(perpetrator.degree()));
    }
    key = List.copyOf(key);
    missing = List.copyOf(missing);
    from = List.copyOf(from);
    until = List.copyOf(until);
    methods = List.copyOf(methods);
    told = List.copyOf(told);
  }

  /// A column whose words are codes.
  ///
  /// @param words what each word means; a word that is not there is wrong
  /// @param none what a missing cell means; absent: nothing
  public record Coded(String column, Map<String, List<TermCode>> words, @Nullable TermCode none) {
    public Coded {
      words = Map.copyOf(words);
    }
  }

  /// A column of dates (`1973-09-11`), of which so many characters are meant: 10 the day, 7 the
  /// month, 4 the year.
  public record Dated(String column, int characters) {}

  /// @param office column of the office or kind; `unit` of the unit
  /// @param type [24]
  /// @param degree [18] of every one of them
  public record Who(String office, String unit, @Nullable Coded type, TermCode degree) {}

  /// @param country of every place; a map's point may lie elsewhere and is kept
  /// @param site column of the narrowest name
  /// @param latitude column of decimal degrees; so `longitude`
  /// @param exact column that says `1` where the point is that of the site, not of its town
  public record Where(
      @Nullable Country country, String site, String latitude, String longitude, String exact) {}

  private static void demand(Vocabulary list, Coded coded) {
    coded.words().values().forEach(codes -> demand(list, codes));
    if (coded.none() != null) demand(list, List.of(coded.none()));
  }

  private static void demand(Vocabulary list, List<TermCode> codes) {
    if (!codes.stream().allMatch(code -> code.isOf(list))) {
      throw new IllegalArgumentException("a code of another list than " + list.number());
    }
  }

  /// Every column it reads.
  public Set<String> columns() {
    Set<String> columns = new LinkedHashSet<>(key);
    columns.add(type.column());
    from.forEach(d -> columns.add(d.column()));
    until.forEach(d -> columns.add(d.column()));
    columns.addAll(Braces.columns(pseudonym));
    if (perpetrator != null) {
      columns.addAll(List.of(perpetrator.office(), perpetrator.unit()));
      if (perpetrator.type() != null) columns.add(perpetrator.type().column());
    }
    if (place != null) {
      columns.addAll(List.of(place.site(), place.latitude(), place.longitude(), place.exact()));
    }
    methods.forEach(m -> columns.add(m.column()));
    columns.addAll(told);
    return columns;
  }
}
