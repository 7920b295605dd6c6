package org.safeconduct.server.mandate;

import java.util.Locale;
import org.safeconduct.server.kernel.Term;

/// One office that something would go to, never "and others": a release is asked for each recipient
/// by itself.
///
/// @param office as the person was told it: "Office of the Prosecutor, International Criminal
///   Court"
public record Recipient(Kind kind, String office) {
  public enum Kind implements Term {
    COURT,
    UN_MECHANISM,
    AUTHORITY,
    ORGANISATION,
    MEDIA
  }

  public Recipient {
    office = office.strip().replaceAll("\\s+", " ");
    if (office.isEmpty()) throw new IllegalArgumentException("a recipient has a name");
  }

  /// The same office, however its name was typed.
  public boolean is(Recipient other) {
    return kind == other.kind
        && office.toLowerCase(Locale.ROOT).equals(other.office.toLowerCase(Locale.ROOT));
  }
}
