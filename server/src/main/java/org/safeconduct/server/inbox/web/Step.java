package org.safeconduct.server.inbox.web;

import org.safeconduct.server.kernel.Term;

/// What can be decided about a request on a page of its own.
enum Step implements Term {
  ASSIGN,
  WAIT,
  PASS_ON,
  CANNOT_HELP,
  SET_ASIDE,
  AGAIN,
  /// What was done about *I am not safe*.
  NOT_SAFE
}
