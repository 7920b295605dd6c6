package org.safeconduct.server.mandate;

/// What an instruction given before may wait for: "if I am taken, if I die, if I am silent".
/// Reported by one member, confirmed by another, never by a timer, always reversible.
public enum Condition {
  TAKEN,
  DEAD,
  SILENT
}
