package org.safeconduct.server.legal;

import org.safeconduct.server.kernel.Term;

/// What others do to somebody by the law. In the words of what is claimed, never of what is true.
public enum MatterKind implements Term {
  REPORTED_MISSING,
  FALSELY_ACCUSED,
  WANTED,
  TRAVEL_BAN,
  CALLED_UP,
  IN_CUSTODY,
  CUSTODY_OF_A_CHILD,
  OTHER
}
