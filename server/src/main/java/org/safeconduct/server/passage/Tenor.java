package org.safeconduct.server.passage;

import org.safeconduct.server.kernel.Term;

/// Which way an informal word pointed.
public enum Tenor implements Term {
  DISCOURAGING,
  OPEN,
  ENCOURAGING
}
