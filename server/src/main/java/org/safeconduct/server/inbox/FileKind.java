package org.safeconduct.server.inbox;

import org.safeconduct.server.kernel.Term;

/// What a file of a request is, as it was handed in.
public enum FileKind implements Term {
  FILE,
  VOICE
}
