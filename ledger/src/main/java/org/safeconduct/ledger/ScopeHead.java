package org.safeconduct.ledger;

/// Where a scope's chain stands: its last leaf's number and digest.
///
/// @param seq 0 and a zero digest before the first leaf
public record ScopeHead(String origin, Id16 scope, long seq, Digest digest) {

  public static ScopeHead empty(String origin, Id16 scope) {
    return new ScopeHead(origin, scope, 0, Digest.ZERO);
  }

  /// The leaf that comes next in this chain, not yet signed.
  public Leaf next(Digest commit, Digest body) {
    return new Leaf(origin, scope, seq + 1, digest, commit, body);
  }

  /// The leaf that comes next and erases.
  public Leaf next(Digest commit, Digest body, Erasure erases) {
    return new Leaf(origin, scope, seq + 1, digest, commit, body, erases);
  }

  /// The head after this leaf.
  ///
  /// @throws ProofMismatch when the leaf is of another log or scope, or does not follow
  public ScopeHead after(SignedLeaf signed) {
    Leaf leaf = signed.leaf();
    ProofMismatch.unlessEqual("leaf origin", origin, leaf.origin());
    ProofMismatch.unlessEqual("leaf scope", scope, leaf.scope());
    ProofMismatch.unlessEqual("leaf seq", seq + 1, leaf.seq());
    ProofMismatch.unlessEqual("prev of leaf " + leaf.seq(), digest, leaf.prev());
    return new ScopeHead(origin, scope, leaf.seq(), signed.digest());
  }
}
