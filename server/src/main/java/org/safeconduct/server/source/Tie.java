package org.safeconduct.server.source;

import org.safeconduct.server.kernel.Term;

/// What one statement does to another.
public enum Tie implements Term {
  /// It says again what the other said first; it adds no origin of its own.
  RESTS_ON,
  /// It says differently now what the other said; both stand.
  CORRECTS,
  /// If it is true, the other is more likely to be.
  SUPPORTS,
  /// The two cannot both be true, whether their speakers knew of each other or not.
  DISPUTES,
  /// Its speaker says that the other is not true.
  DENIES
}
