package org.safeconduct.server.casework;

import org.safeconduct.server.kernel.Term;

/// How great the risk is, as a person judged it; never a formula's result. In rising order.
public enum Danger implements Term {
  LOW,
  MODERATE,
  HIGH,
  NOW
}
