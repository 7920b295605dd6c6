package org.safeconduct.server.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.SubjectId;

/// One line of a list, as a module's [Listing] makes it from a chronicle. What it shows of a
/// neighbour is the neighbour's row, never its facts.
///
/// @param no distinguishes several rows of one subject
/// @param kind what it is a row of: `casefile`, `application`, `due`, `account`, …
/// @param state filter word of the module (`open`, `lodged`); empty where it has none
/// @param refs ids of what it points to, for back-links
/// @param text words to be found, in any language
/// @param names names to be found in any script
/// @param day the one day it is due or stands for, if any; `period` for partial dates
/// @param grave the higher, the earlier in a list by urgency
/// @param sort what the list sorts by in the reader's collation
/// @param shown what the list shows, by column name; at most 2 KiB together
public record Row(
    SubjectId subject,
    int no,
    String kind,
    String state,
    List<String> refs,
    List<String> text,
    List<String> names,
    @Nullable LocalDate day,
    @Nullable PartialDate period,
    int grave,
    String sort,
    Map<String, String> shown) {
  public Row {
    refs = List.copyOf(refs);
    text = List.copyOf(text);
    names = List.copyOf(names);
    shown = Map.copyOf(shown);
  }

  /// A plain row, to be refined by the `with…` methods.
  public static Row of(
      SubjectId subject, String kind, String state, String sort, Map<String, String> shown) {
    return new Row(
        subject, 0, kind, state, List.of(), List.of(), List.of(), null, null, 0, sort, shown);
  }

  public Row withNo(int number) {
    return new Row(
        subject, number, kind, state, refs, text, names, day, period, grave, sort, shown);
  }

  public Row withRefs(List<String> to) {
    return new Row(subject, no, kind, state, to, text, names, day, period, grave, sort, shown);
  }

  public Row withText(List<String> words) {
    return new Row(subject, no, kind, state, refs, words, names, day, period, grave, sort, shown);
  }

  public Row withNames(List<String> people) {
    return new Row(subject, no, kind, state, refs, text, people, day, period, grave, sort, shown);
  }

  public Row due(LocalDate on, int gravity) {
    return new Row(subject, no, kind, state, refs, text, names, on, period, gravity, sort, shown);
  }

  public Row during(PartialDate time) {
    return new Row(subject, no, kind, state, refs, text, names, day, time, grave, sort, shown);
  }

  @Override
  public String toString() {
    return "Row[" + kind + ", " + subject + "]";
  }
}
