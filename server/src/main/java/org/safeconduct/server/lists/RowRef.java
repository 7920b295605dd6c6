package org.safeconduct.server.lists;

import java.util.Comparator;
import org.safeconduct.server.kernel.SubjectId;

/// One row of one list, for ever: a list's file never changes. Says nothing of what stands in it.
/// Text form: the list's id, a point, the line.
///
/// @param line of the file, from 1, where the row begins
public record RowRef(SubjectId list, int line) implements Comparable<RowRef> {
  private static final Comparator<RowRef> ORDER =
      Comparator.comparing((RowRef row) -> row.list().toString()).thenComparingInt(RowRef::line);

  public RowRef {
    if (line < 1) throw new IllegalArgumentException("lines count from 1");
  }

  /// @throws IllegalArgumentException if the text is not exactly one of ours
  public static RowRef parse(String text) {
    int point = text.indexOf('.');
    if (point < 0) throw new IllegalArgumentException("not a row");
    return new RowRef(
        SubjectId.parse(text.substring(0, point)), Integer.parseInt(text.substring(point + 1)));
  }

  @Override
  public int compareTo(RowRef other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return list + "." + line;
  }
}
