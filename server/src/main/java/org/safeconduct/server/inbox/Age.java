package org.safeconduct.server.inbox;

import org.safeconduct.server.kernel.Term;

/// Whether the person who needs help is a child in law, as far as it was said.
public enum Age implements Term {
  UNDER_18,
  ADULT,
  NOT_SURE
}
