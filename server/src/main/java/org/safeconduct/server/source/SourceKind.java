package org.safeconduct.server.source;

import org.safeconduct.server.kernel.Term;

/// What kind of source it is: what may be said of its worth depends on it.
public enum SourceKind implements Term {
  PUBLICATION,
  INSTITUTION,
  AUTHORITY,
  /// By the description agreed with them; never by name.
  PERSON;

  /// Whether its reliability is a letter. People are asked how they know, and are never graded.
  public boolean isGraded() {
    return this != PERSON;
  }
}
