package org.safeconduct.server.journal.log;

import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.SignedLeaf;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// A fact ready to be appended: sealed, chained and signed.
public record NewRow(SignedLeaf leaf, SubjectId subject, BodyId bodyId, Bytes body) {
  public ScopeId scope() {
    return ScopeId.of(leaf.leaf().scope().bytes());
  }

  @Override
  public String toString() {
    return "NewRow[" + scope() + ", " + leaf.leaf().seq() + "]";
  }
}
