package org.safeconduct.server.passage;

import org.safeconduct.server.kernel.Term;

/// Who took an application back.
public enum WithdrawnBy implements Term {
  THE_PERSON,
  US_ON_THEIR_WORD,
  LAPSED
}
