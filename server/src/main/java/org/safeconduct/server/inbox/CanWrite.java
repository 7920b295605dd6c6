package org.safeconduct.server.inbox;

import org.safeconduct.server.kernel.Term;

/// Whether the person can write in safety now.
public enum CanWrite implements Term {
  YES,
  NOT_LONG,
  NOT_SURE
}
