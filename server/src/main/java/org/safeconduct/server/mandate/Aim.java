package org.safeconduct.server.mandate;

import org.safeconduct.server.kernel.Term;

/// What something would leave for. Asked one by one, never bundled.
public enum Aim implements Term {
  ACCOUNTABILITY,
  PROTECTION,
  ADVOCACY,
  MEDIA
}
