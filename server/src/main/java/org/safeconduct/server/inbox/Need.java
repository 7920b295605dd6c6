package org.safeconduct.server.inbox;

import org.safeconduct.server.kernel.Term;

/// What is needed first.
public enum Need implements Term {
  SAFE_PLACE,
  LEAVE_THE_COUNTRY,
  DOCTOR,
  SOMEBODY_TO_TALK_TO,
  LAWYER,
  PAPERS,
  MONEY,
  SOMETHING_ELSE
}
