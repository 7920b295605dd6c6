package org.safeconduct.server.children;

import org.safeconduct.server.kernel.Term;

/// What a child said when they were asked.
public enum Assent implements Term {
  AGREES,
  DOES_NOT_AGREE,
  WANTS_TO_THINK
}
