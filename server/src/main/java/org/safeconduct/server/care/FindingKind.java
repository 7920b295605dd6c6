package org.safeconduct.server.care;

import org.safeconduct.server.kernel.Term;

/// Whose finding it is.
public enum FindingKind implements Term {
  MEDICAL,
  PSYCHOLOGICAL,
  FORENSIC
}
