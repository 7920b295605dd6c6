package org.safeconduct.server.passage;

import org.safeconduct.server.kernel.Term;

/// What was granted.
public enum VisaKind implements Term {
  HUMANITARIAN,
  NATIONAL,
  SHORT_STAY,
  LIMITED_TERRITORY,
  RESETTLEMENT,
  PAROLE,
  OTHER
}
