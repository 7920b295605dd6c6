package org.safeconduct.server.passage;

import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.Term;

/// A way to have a refusal looked at again, and until when.
///
/// @param forum where it is brought: an office or a court, by its name; may be empty
public record Remedy(Kind kind, String forum, Due due) {
  public enum Kind implements Term {
    REMONSTRATION,
    APPEAL,
    JUDICIAL_REVIEW,
    RECONSIDERATION,
    OMBUDSMAN
  }
}
