package org.safeconduct.server.passage;

import org.safeconduct.server.kernel.Term;

/// Why an authority said no, as it said it.
public enum RefusalGround implements Term {
  NO_REASON_GIVEN,
  INSUFFICIENT_TIES,
  PURPOSE_DOUBTED,
  MEANS,
  DOCUMENTS,
  DANGER_NOT_BELIEVED,
  OUTSIDE_THE_PROGRAMME,
  PROGRAMME_SUSPENDED,
  SECURITY,
  INADMISSIBLE,
  OTHER
}
