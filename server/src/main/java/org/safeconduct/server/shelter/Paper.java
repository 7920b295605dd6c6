package org.safeconduct.server.shelter;

import org.safeconduct.server.kernel.Term;

/// What lies ready before it is needed. Each is dated and grows old: a statement of last spring
/// convinces nobody that somebody is free today.
public enum Paper implements Term {
  FOR_THE_POLICE,
  FOR_A_COURT,
  VIDEO,
  AUTHORITY
}
