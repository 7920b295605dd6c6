package org.safeconduct.server.testimony;

import org.safeconduct.server.kernel.Term;

/// Whether witnesses had to do with each other before one gave an account. Asked, never assumed,
/// and never with whom or where.
public enum Contact implements Term {
  NONE_KNOWN,
  POSSIBLE,
  YES
}
