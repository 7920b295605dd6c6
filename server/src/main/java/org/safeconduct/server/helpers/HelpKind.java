package org.safeconduct.server.helpers;

import org.safeconduct.server.kernel.Term;

/// With what somebody helps.
public enum HelpKind implements Term {
  HOSTING,
  DRIVING,
  INTERPRETING,
  MEDICAL,
  PSYCHOLOGICAL,
  LEGAL,
  VOUCHING,
  OTHER
}
