package org.safeconduct.server.casework;

import org.safeconduct.server.kernel.Term;

/// How near somebody who threatens can come. In rising order.
public enum Reach implements Term {
  UNKNOWN,
  FAR_AWAY,
  SAME_COUNTRY,
  SAME_TOWN,
  KNOWS_WHERE,
  SAME_HOME
}
