package org.safeconduct.server.lists;

import org.safeconduct.server.kernel.SubjectId;

/// Two rows, whichever was named first.
public record RowPair(RowRef one, RowRef other) {
  public RowPair {
    if (one.equals(other)) throw new IllegalArgumentException("a row is no pair");
    if (one.compareTo(other) > 0) {
      RowRef first = other;
      other = one;
      one = first;
    }
  }

  boolean touches(SubjectId list) {
    return one.list().equals(list) || other.list().equals(list);
  }
}
