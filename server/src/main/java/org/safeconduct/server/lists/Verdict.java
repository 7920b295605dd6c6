package org.safeconduct.server.lists;

import org.safeconduct.server.kernel.Term;

/// What somebody said of two rows after looking at both.
public enum Verdict implements Term {
  SAME,
  DIFFERENT,
  CANNOT_TELL
}
