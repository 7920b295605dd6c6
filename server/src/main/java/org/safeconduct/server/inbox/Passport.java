package org.safeconduct.server.inbox;

import org.safeconduct.server.kernel.Term;

/// Where a passport for travel abroad is.
public enum Passport implements Term {
  WITH_ME,
  SOMEWHERE_I_CAN_REACH,
  OTHERS_KEEP_IT,
  LOST_OR_EXPIRED,
  NEVER_HAD_ONE
}
