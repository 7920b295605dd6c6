package org.safeconduct.server.shelter;

import org.safeconduct.server.kernel.Term;

/// With whom somebody stays at a place. Where nobody says, it is [#UNRELATED_ADULTS].
public enum Company implements Term {
  UNRELATED_ADULTS,
  RELATIVES,
  CHILDREN_AND_THEIR_CARERS,
  NOBODY
}
