package org.safeconduct.server.children;

import org.safeconduct.server.kernel.Term;

/// Whether there is a guardian who may decide for a child.
public enum Guardian implements Term {
  COUNTS,
  IS_THE_DANGER,
  NOT_REACHED,
  NOBODY
}
