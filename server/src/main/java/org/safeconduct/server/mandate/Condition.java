package org.safeconduct.server.mandate;

import org.safeconduct.server.kernel.Term;

/// What an instruction given before may wait for: "if I am taken, if I die, if I am silent".
/// Reported by one member, confirmed by another, never by a timer, always reversible.
public enum Condition implements Term {
  TAKEN,
  DEAD,
  SILENT
}
