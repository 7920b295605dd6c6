package org.safeconduct.server.mandate;

import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Term;

/// One thing that a person is asked by itself: may this go there, for this; now, or in a case that
/// may come.
///
/// @param condition absent: now
public record Question(@Nullable Condition condition, Release release) {

  /// Whether two ask the same of a kind of item.
  boolean isSame(Question other, ItemKind kind) {
    return condition == other.condition
        && release.covers(kind, other.release.recipient(), other.release.aim())
        && other.release.kinds().contains(kind);
  }

  /// What a person may say to it. None is the wrong one, and *not now* closes nothing.
  public enum Answer implements Term {
    YES,
    NO,
    NOT_NOW
  }
}
