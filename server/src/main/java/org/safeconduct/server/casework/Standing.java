package org.safeconduct.server.casework;

import org.safeconduct.server.kernel.Term;

/// How far it was checked that somebody is who they say, and alone in what they write.
public enum Standing implements Term {
  NOT_YET,
  CHECKED
}
