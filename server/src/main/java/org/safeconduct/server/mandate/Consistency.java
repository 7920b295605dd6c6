package org.safeconduct.server.mandate;

import org.safeconduct.server.kernel.Term;

/// How far what a doctor found agrees with what the person told, in the five steps of the Istanbul
/// Protocol (2022 revision, chapter VI on the interpretation of findings).
public enum Consistency implements Term {
  /// It could not have been caused as told.
  NOT_CONSISTENT,
  /// It could have been; it is not specific, and there are many other causes.
  CONSISTENT,
  /// It could have been; there are few other causes.
  HIGHLY_CONSISTENT,
  /// It usually looks so; other causes exist.
  TYPICAL,
  /// It could not have been caused in any other way.
  DIAGNOSTIC
}
