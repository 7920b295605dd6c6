package org.safeconduct.ledger;

import java.util.ArrayList;
import java.util.List;

/// That a leaf stands at an index of a tree (RFC 6962 §2.1.1).
///
/// @param path from the leaf's sibling up to a child of the root
public record InclusionProof(long index, List<Digest> path) {

  private static final int MOST_HASHES = 63;

  public InclusionProof {
    path = List.copyOf(path);
    if (index < 0) {
      throw new Malformed("inclusion proof's index", "0 or more", Long.toString(index));
    }
    if (path.size() > MOST_HASHES) {
      throw new Malformed("inclusion proof", "at most 63 hashes", path.size() + " hashes");
    }
  }

  /// Proves a leaf in a tree of `size` leaves.
  ///
  /// @param size leaves of the tree to prove it in; more than `index`
  public static InclusionProof make(long index, long size, HashReader hashes) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("index " + index + " in a tree of " + size);
    }
    List<Digest> path = new ArrayList<>();
    long low = 0;
    long high = size;
    while (high - low > 1) {
      long split = low + Subtrees.split(high - low);
      if (index < split) {
        path.addFirst(Subtrees.root(hashes, split, high));
        high = split;
      } else {
        path.addFirst(Subtrees.root(hashes, low, split));
        low = split;
      }
    }
    return new InclusionProof(index, path);
  }

  /// Checks that the leaf stands at the index of that tree.
  ///
  /// @throws ProofMismatch unless the leaf stands at the index of that tree
  public void verify(Digest leafHash, Checkpoint tree) {
    if (index >= tree.size()) {
      throw new ProofMismatch("index", "below the size " + tree.size(), Long.toString(index));
    }
    long node = index;
    long last = tree.size() - 1;
    Digest hash = leafHash;
    for (Digest sibling : path) {
      if (last == 0) {
        throw new ProofMismatch("inclusion proof", "fewer hashes", path.size() + " hashes");
      }
      if ((node & 1) == 1 || node == last) {
        hash = TreeHash.node(sibling, hash);
        int skipped = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
        node >>= skipped;
        last >>= skipped;
      } else {
        hash = TreeHash.node(hash, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    if (last != 0) {
      throw new ProofMismatch("inclusion proof", "more hashes", path.size() + " hashes");
    }
    ProofMismatch.unlessEqual("root by inclusion proof", tree.root(), hash);
  }
}
