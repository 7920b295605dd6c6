package org.safeconduct.server.shelter;

import org.safeconduct.server.kernel.Term;

/// What the person said about others, should something happen.
public enum Wish implements Term {
  NEVER_TELL,
  TELL
}
