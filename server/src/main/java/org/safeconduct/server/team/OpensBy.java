package org.safeconduct.server.team;

import org.safeconduct.server.kernel.Term;

/// How many it takes to open an identity.
public enum OpensBy implements Term {
  /// Whoever may open it.
  ONE,
  /// Whoever may open it, while a custodian lends them the other half of its key.
  TWO
}
