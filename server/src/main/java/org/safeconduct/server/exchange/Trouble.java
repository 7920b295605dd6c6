package org.safeconduct.server.exchange;

import org.safeconduct.server.kernel.Term;

/// Something in a file that keeps it from being taken in. Says where, never what stood there.
///
/// @param file as it came
/// @param where a line, or what the thing is called over there; empty for the whole file
public record Trouble(String file, String where, Why why) {
  public enum Why implements Term {
    NO_FILE,
    NO_TEMPLATES,
    TOO_LONG,
    TOO_MANY,
    NOT_JSON,
    NOT_XML,
    NOT_OF_THIS_KIND,
    NO_ID,
    NO_TEMPLATE,
    NO_LANGUAGE,
    NOT_A_DATE,
    NOT_A_NUMBER,
    FIELD_TWICE,
    CHOICE_TWICE,
    UNKNOWN_TYPE,
    TYPE_DIFFERS
  }
}
