package org.safeconduct.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Rebuilds both roots from one path (RFC 9162 §2.1.4.2).
final class ConsistencyWalk {

  private final Checkpoint older;
  private final Checkpoint newer;

  ConsistencyWalk(Checkpoint older, Checkpoint newer) {
    this.older = older;
    this.newer = newer;
  }

  void verify(List<Digest> path) {
    Deque<Digest> left = new ArrayDeque<>(path);
    if (Long.bitCount(older.size()) == 1) {
      left.addFirst(older.root());
    }
    int shared = Long.numberOfTrailingZeros(older.size());
    long node = (older.size() - 1) >> shared;
    long last = (newer.size() - 1) >> shared;
    if (left.isEmpty()) {
      throw tooShort(path);
    }
    Digest first = left.removeFirst();
    Digest olderRoot = first;
    Digest newerRoot = first;
    for (Digest hash : left) {
      if (last == 0) {
        throw new ProofMismatch("consistency proof", "fewer hashes", path.size() + " hashes");
      }
      if ((node & 1) == 1 || node == last) {
        olderRoot = TreeHash.node(hash, olderRoot);
        newerRoot = TreeHash.node(hash, newerRoot);
        int skipped = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
        node >>= skipped;
        last >>= skipped;
      } else {
        newerRoot = TreeHash.node(newerRoot, hash);
      }
      node >>= 1;
      last >>= 1;
    }
    if (last != 0) {
      throw tooShort(path);
    }
    ProofMismatch.unlessEqual("root of size " + older.size(), older.root(), olderRoot);
    ProofMismatch.unlessEqual("root of size " + newer.size(), newer.root(), newerRoot);
  }

  private static ProofMismatch tooShort(List<Digest> path) {
    return new ProofMismatch("consistency proof", "more hashes", path.size() + " hashes");
  }
}
