package org.safeconduct.server.mandate;

import org.safeconduct.server.kernel.Term;

/// What of a witness might leave.
public enum ItemKind implements Term {
  ACCOUNT,
  EXHIBIT,
  STATEMENT
}
