package org.safeconduct.server.journal.log;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Bodies;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.Id16;
import org.safeconduct.ledger.SignedLeaf;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// A row of `fact`, as it lies there: nothing of it is believed yet.
///
/// @param position index in the log, from 0
/// @param seq number in the scope, from 1
/// @param leaf the signed note's text
/// @param sealed the body; absent when it was erased
public record LogRow(
    long position,
    ScopeId scope,
    long seq,
    SubjectId subject,
    String leaf,
    BodyId bodyId,
    @Nullable Bytes sealed) {

  public FactRef ref() {
    return new FactRef(scope, seq);
  }

  public Optional<Bytes> body() {
    return Optional.ofNullable(sealed);
  }

  /// @throws org.safeconduct.ledger.Malformed if it is no leaf
  public SignedLeaf parsed() {
    return SignedLeaf.parse(leaf);
  }

  /// What the leaf's `body` line must say of a body that is here.
  public static Digest bodyDigest(SubjectId subject, BodyId bodyId, byte[] body) {
    return Bodies.digest(Id16.of(subject.toBytes()), Id16.of(bodyId.toBytes()), body);
  }

  @Override
  public String toString() {
    return "LogRow[" + position + ", " + scope + ", " + seq + "]";
  }
}
