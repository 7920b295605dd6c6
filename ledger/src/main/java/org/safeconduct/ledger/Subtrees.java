package org.safeconduct.ledger;

/// Roots of any range that RFC 6962's recursion meets, from roots of full subtrees.
final class Subtrees {

  private Subtrees() {}

  /// The root over leaves [low, high), where low is aligned as the recursion leaves it.
  static Digest root(HashReader hashes, long low, long high) {
    long size = high - low;
    if (Long.bitCount(size) == 1) {
      int level = Long.numberOfTrailingZeros(size);
      return hashes.hash(level, low >> level);
    }
    long split = low + split(size);
    return TreeHash.node(root(hashes, low, split), root(hashes, split, high));
  }

  /// The largest power of two smaller than a size above one.
  static long split(long size) {
    return Long.highestOneBit(size - 1);
  }
}
