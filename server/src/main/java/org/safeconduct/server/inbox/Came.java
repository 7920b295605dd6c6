package org.safeconduct.server.inbox;

import org.safeconduct.server.kernel.Term;

/// How a request, or further words, reached us.
public enum Came implements Term {
  /// By the public pages, with a receipt to answer to.
  PAGES,
  PHONE,
  CHAT,
  MAIL,
  IN_PERSON,
  THROUGH_PARTNER
}
