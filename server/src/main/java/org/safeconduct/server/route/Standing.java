package org.safeconduct.server.route;

import org.safeconduct.server.kernel.Term;

/// What whoever verified a route found.
public enum Standing implements Term {
  RUNNING,
  SUSPENDED,
  ENDED
}
