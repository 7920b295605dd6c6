package org.safeconduct.server.search;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;

/// A row of kind `due`: one thing that somebody has to do. Every module makes its own, and "today"
/// reads them all without knowing any module: the keys are known here alone. See [Section] for
/// where it stands on the page.
///
/// @param what message key of its module: `passage.due.interview`
/// @param whose the codename, or the witness number, that it is about
/// @param detail words of the work, such as a task or the agreed step; may be empty
/// @param country ISO code of the country whose authority waits; empty where there is none
/// @param due the last day on which it can be done, or the day since which it stands
/// @param since the moment since which it stands, where a day says too little; "today" leaves the
///   row out before
/// @param by who is on it
/// @param path where the work is done
public record DueRow(
    Section section,
    String what,
    String whose,
    String detail,
    String country,
    Due due,
    @Nullable Instant since,
    @Nullable MemberId by,
    String path) {
  public static final String KIND = "due";

  public DueRow {
    if (whose.isBlank()) throw new IllegalArgumentException(what + " is about nobody");
  }

  /// A task, until it is put [#under] another section.
  public static DueRow of(String what, String whose, Due due, String path) {
    return new DueRow(Section.TASK, what, whose, "", "", due, null, null, path);
  }

  /// What stands since a moment, which may be still to come.
  public static DueRow since(
      Section section, String what, String whose, Instant moment, String path) {
    Due day = new Due(moment.atZone(ZoneOffset.UTC).toLocalDate(), ZoneOffset.UTC);
    return new DueRow(section, what, whose, "", "", day, moment, null, path);
  }

  /// All that is due by a day, earliest first: what a list of deadlines shows.
  public static Query deadlines() {
    return Query.list(KIND).inStates(Section.withDeadline()).by(Query.Order.DAY);
  }

  public DueRow under(Section shown) {
    return new DueRow(shown, what, whose, detail, country, due, since, by, path);
  }

  public DueRow saying(String words) {
    return new DueRow(section, what, whose, words, country, due, since, by, path);
  }

  public DueRow in(String code) {
    return new DueRow(section, what, whose, detail, code, due, since, by, path);
  }

  /// Who is on it; null where nobody is, which "today" says too.
  public DueRow by(@Nullable MemberId member) {
    return new DueRow(section, what, whose, detail, country, due, since, member, path);
  }

  /// @param no distinguishes it from other rows of the subject
  /// @param grave the higher, the earlier among what is due on one day
  public Row row(SubjectId subject, int no, int grave) {
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("what", what);
    shown.put("whose", whose);
    shown.put("detail", detail);
    shown.put("country", country);
    shown.put("zone", due.zone().getId());
    if (since != null) shown.put("since", since.toString());
    if (by != null) shown.put("by", by.toString());
    shown.put("path", path);
    return Row.of(subject, KIND, section.word(), whose, shown).withNo(no).due(due.on(), grave);
  }

  /// What a row of this kind says.
  ///
  /// @throws IllegalArgumentException if it is of another kind or has no day
  public static DueRow of(Row row) {
    if (!row.kind().equals(KIND) || row.day() == null) {
      throw new IllegalArgumentException(row + " is not due on a day");
    }
    Map<String, String> shown = row.shown();
    String zone = shown.getOrDefault("zone", "");
    String since = shown.getOrDefault("since", "");
    String by = shown.getOrDefault("by", "");
    return new DueRow(
        Term.find(Section.class, row.state()).orElse(Section.TASK),
        shown.getOrDefault("what", ""),
        shown.getOrDefault("whose", ""),
        shown.getOrDefault("detail", ""),
        shown.getOrDefault("country", ""),
        new Due(row.day(), zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone)),
        since.isEmpty() ? null : Instant.parse(since),
        by.isEmpty() ? null : MemberId.parse(by),
        shown.getOrDefault("path", "/"));
  }

  @Override
  public String toString() {
    return "DueRow[" + what + "]";
  }
}
