package org.safeconduct.server.records;

import org.safeconduct.server.kernel.Term;

/// A value that does not fit, or one that is missing. Says where, never what stands there.
///
/// @param where the key of the row, empty for a form
/// @param field its key
public record Misfit(String where, String field, Why why) {
  public enum Why implements Term {
    NO_SUCH_KIND,
    NO_SUCH_FIELD,
    RETIRED,
    NOT_OF_THIS_KIND,
    NO_SUCH_CHOICE,
    ONLY_ONE,
    MISSING,
    NO_TITLE,
    NO_SUCH_LINK,
    TWICE,
    NOT_A_NUMBER,
    NOT_A_DATE,
    NOT_YES_OR_NO,
    NOT_A_PLACE,
    KIND_DIFFERS
  }

  Misfit in(String row) {
    return new Misfit(row, field, why);
  }
}
