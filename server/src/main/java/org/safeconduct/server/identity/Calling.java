package org.safeconduct.server.identity;

import org.safeconduct.server.kernel.Term;

/// Whether a voice call is safe: a ringing phone may be heard by others.
public enum Calling implements Term {
  NEVER_CALL,
  IN_THE_HOURS_SAID,
  ANY_TIME
}
