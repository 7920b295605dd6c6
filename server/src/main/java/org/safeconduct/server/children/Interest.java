package org.safeconduct.server.children;

import org.safeconduct.server.kernel.Term;

/// What is decided in a child's best interests.
public enum Interest implements Term {
  STAYING_WITH_UNRELATED_ADULTS,
  LEAVING_THE_COUNTRY,
  GOING_TO_RELATIVES,
  WHO_IS_GUARDIAN,
  OTHER
}
