package org.safeconduct.server.inbox;

import org.safeconduct.server.kernel.Term;

/// A kind of thing that we hold of somebody, as their mailbox may say it: never its contents.
public enum Held implements Term {
  WHAT_YOU_WROTE,
  WAYS_TO_REACH_YOU,
  FILES,
  OUR_NOTES,
  AN_ACCOUNT
}
