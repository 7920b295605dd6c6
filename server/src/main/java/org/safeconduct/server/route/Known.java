package org.safeconduct.server.route;

import org.safeconduct.server.kernel.Term;

/// What is known of a question. An answer can be taken back to *not known*.
public enum Known implements Term {
  YES,
  NO,
  NOT_KNOWN
}
