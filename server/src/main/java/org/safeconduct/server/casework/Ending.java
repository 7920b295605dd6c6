package org.safeconduct.server.casework;

import org.safeconduct.server.kernel.Term;

/// How a way ended. None of them blames anybody.
public enum Ending implements Term {
  ARRIVED,
  RETURNED,
  STAYED,
  FOUND_THEIR_OWN_WAY,
  SILENT,
  TAKEN,
  DIED
}
