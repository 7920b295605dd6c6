package org.safeconduct.server.events;

import org.safeconduct.server.kernel.Term;

/// What a source says of an act.
public enum Bearing implements Term {
  SUPPORTS,
  /// It cannot be true together with the act.
  DISPUTES,
  /// Its speaker says that the act did not happen.
  DENIES,
  /// It does not speak of the act, whatever was said before.
  SILENT
}
