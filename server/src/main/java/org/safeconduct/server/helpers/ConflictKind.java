package org.safeconduct.server.helpers;

import org.safeconduct.server.kernel.Term;

/// Why somebody is not the one for everybody.
public enum ConflictKind implements Term {
  SAME_CLAN,
  SAME_TOWN,
  GENDER,
  KNOWN_TO_FAMILIES,
  OTHER
}
