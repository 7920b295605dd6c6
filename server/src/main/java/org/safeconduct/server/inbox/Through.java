package org.safeconduct.server.inbox;

import org.safeconduct.server.kernel.Term;

/// By what an answer goes.
public enum Through implements Term {
  /// Into the mailbox that the receipt opens.
  MAILBOX,
  MESSENGER,
  E_MAIL,
  PHONE,
  IN_PERSON
}
