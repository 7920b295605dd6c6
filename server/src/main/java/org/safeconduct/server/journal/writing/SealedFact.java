package org.safeconduct.server.journal.writing;

import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.Erasure;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// A fact sealed and committed to, without its place in the log: that is decided last.
record SealedFact(
    ScopeId scope,
    SubjectId subject,
    BodyId body,
    Bytes sealed,
    Digest commit,
    @Nullable Erasure erases) {
  @Override
  public String toString() {
    return "SealedFact[" + scope + ", " + body + "]";
  }
}
