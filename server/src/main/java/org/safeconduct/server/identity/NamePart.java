package org.safeconduct.server.identity;

import org.safeconduct.server.kernel.Term;

/// One part of a name and what it is. Not every name has a family part, and some have five.
public record NamePart(Kind kind, String text) {
  public enum Kind implements Term {
    GIVEN,
    FAMILY,
    PATRONYMIC,
    OTHER
  }

  @Override
  public String toString() {
    return "NamePart[" + kind + "]";
  }
}
