package org.safeconduct.server.records;

import java.util.Optional;
import org.safeconduct.server.kernel.Term;

/// What a kind's fields belong to: entries of its own, or records that the program knows already.
public enum Holder implements Term {
  OWN("records"),
  EVENT("events"),
  ACT("acts"),
  SOURCE("sources"),
  STATEMENT("statements"),
  EXHIBIT("exhibits"),
  WITNESS("witnesses");

  private final String shelf;

  Holder(String shelf) {
    this.shelf = shelf;
  }

  /// Where its pages are: `/inquiries/<inquiry>/<shelf>/<subject>`.
  public String shelf() {
    return shelf;
  }

  public static Optional<Holder> onShelf(String shelf) {
    for (Holder holder : values()) {
      if (holder != OWN && holder.shelf.equals(shelf)) return Optional.of(holder);
    }
    return Optional.empty();
  }
}
