package org.safeconduct.ledger;

import java.util.ArrayList;
import java.util.List;

/// That a tree is the beginning of a larger one (RFC 6962 §2.1.2).
public record ConsistencyProof(List<Digest> path) {

  private static final int MOST_HASHES = 64;

  public ConsistencyProof {
    path = List.copyOf(path);
    if (path.size() > MOST_HASHES) {
      throw new Malformed("consistency proof", "at most 64 hashes", path.size() + " hashes");
    }
  }

  /// Proves that the older tree is the beginning of the newer one.
  ///
  /// @param older size of the older tree, at least 0 and at most `newer`
  public static ConsistencyProof make(long older, long newer, HashReader hashes) {
    if (older < 0 || older > newer) {
      throw new IllegalArgumentException("from " + older + " to " + newer);
    }
    List<Digest> path = new ArrayList<>();
    if (older > 0) {
      collect(older, 0, newer, true, hashes, path);
    }
    return new ConsistencyProof(path);
  }

  private static void collect(
      long older, long low, long high, boolean known, HashReader hashes, List<Digest> path) {
    if (older == high) {
      if (!known) {
        path.add(Subtrees.root(hashes, low, high));
      }
      return;
    }
    long split = low + Subtrees.split(high - low);
    if (older <= split) {
      collect(older, low, split, known, hashes, path);
      path.add(Subtrees.root(hashes, split, high));
    } else {
      collect(older, split, high, false, hashes, path);
      path.add(Subtrees.root(hashes, low, split));
    }
  }

  /// Checks that the older tree is the beginning of the newer one.
  ///
  /// @throws ProofMismatch unless `older` is the beginning of `newer`
  public void verify(Checkpoint older, Checkpoint newer) {
    ProofMismatch.unlessEqual("origin", older.origin(), newer.origin());
    if (older.size() > newer.size()) {
      throw new ProofMismatch("tree size", "at least " + older.size(), "" + newer.size());
    }
    if (older.size() == 0 || older.size() == newer.size()) {
      ProofMismatch.unlessEqual("consistency proof's hashes", 0, path.size());
      if (older.size() != 0) {
        ProofMismatch.unlessEqual("root of size " + older.size(), older.root(), newer.root());
      }
      return;
    }
    new ConsistencyWalk(older, newer).verify(path);
  }
}
