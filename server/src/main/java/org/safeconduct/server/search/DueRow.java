package org.safeconduct.server.search;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.SubjectId;

/// A row of kind `due`: one thing that somebody has to do by a day. Every module makes its own, and
/// "today" reads them all without knowing any module: the keys are known here alone.
///
/// @param what message key of its module: `passage.due.interview`
/// @param whose the codename, or the witness number, that it is about
/// @param detail words of the work, such as a task; may be empty
/// @param country ISO code of the country whose authority waits; empty where there is none
/// @param path where the work is done
public record DueRow(
    String what, String whose, String detail, String country, Due due, String path) {
  public static final String KIND = "due";

  public DueRow {
    if (whose.isBlank()) throw new IllegalArgumentException(what + " is about nobody");
  }

  public static DueRow of(String what, String whose, Due due, String path) {
    return new DueRow(what, whose, "", "", due, path);
  }

  public DueRow saying(String words) {
    return new DueRow(what, whose, words, country, due, path);
  }

  public DueRow in(String code) {
    return new DueRow(what, whose, detail, code, due, path);
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
    shown.put("path", path);
    String word = what.substring(what.lastIndexOf('.') + 1);
    return Row.of(subject, KIND, word, whose, shown).withNo(no).due(due.on(), grave);
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
    return new DueRow(
        shown.getOrDefault("what", ""),
        shown.getOrDefault("whose", ""),
        shown.getOrDefault("detail", ""),
        shown.getOrDefault("country", ""),
        new Due(row.day(), zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone)),
        shown.getOrDefault("path", "/"));
  }

  @Override
  public String toString() {
    return "DueRow[" + what + "]";
  }
}
