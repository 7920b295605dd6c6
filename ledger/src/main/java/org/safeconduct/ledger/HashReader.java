package org.safeconduct.ledger;

/// Where proofs take their hashes from: the roots of full, aligned subtrees.
@FunctionalInterface
public interface HashReader {

  /// The root over leaves [index·2^level, (index+1)·2^level), all of which must exist.
  Digest hash(int level, long index);
}
