package org.safeconduct.server.evidence;

import org.safeconduct.server.evidence.EvidenceFact.DerivativeMade;
import org.safeconduct.server.kernel.Term;

/// A working copy, as it stands beside its original.
///
/// @param seq of the fact that tells of it
public record Derivative(long seq, DerivativeMade made) {
  public enum Kind implements Term {
    /// One page, small, to be looked at.
    PREVIEW,
    /// All text, where it is longer than what the fact holds.
    TEXT,
    /// One page, whole: what can be seen, and nothing that cannot. May leave.
    COPY
  }

  public boolean is(Kind kind) {
    return made.kind() == kind;
  }
}
