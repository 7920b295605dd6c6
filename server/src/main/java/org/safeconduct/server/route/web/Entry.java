package org.safeconduct.server.route.web;

import org.safeconduct.server.kernel.Term;

/// What can be written down about a route, by the last word of its path.
public enum Entry implements Term {
  VERIFY,
  PLACES,
  EMBARGO,
  LIFT
}
