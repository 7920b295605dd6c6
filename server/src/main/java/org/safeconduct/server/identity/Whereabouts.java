package org.safeconduct.server.identity;

import org.safeconduct.server.kernel.Term;

/// Where a document is.
public enum Whereabouts implements Term {
  WITH_THE_PERSON,
  WITH_US,
  WITH_AN_AUTHORITY,
  WITH_RELATIVES,
  SEIZED,
  LOST,
  UNKNOWN
}
