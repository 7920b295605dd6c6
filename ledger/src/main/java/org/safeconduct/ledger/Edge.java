package org.safeconduct.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The right edge of a tree: the roots of its full subtrees, largest first. At most 63 hashes, and
/// all that is needed to append and to know the root. Immutable: a commit that fails forgets it.
///
/// @param size leaves in the tree
/// @param hashes one for each bit set in `size`
public record Edge(long size, List<Digest> hashes) {

  public static final Edge EMPTY = new Edge(0, List.of());

  public Edge {
    hashes = List.copyOf(hashes);
    if (size < 0 || hashes.size() != Long.bitCount(size)) {
      throw new Malformed(
          "edge", Long.bitCount(size) + " hashes for " + size, hashes.size() + " hashes");
    }
  }

  /// The tree with one more leaf.
  public Edge append(Digest leafHash) {
    List<Digest> next = new ArrayList<>(hashes);
    Digest carried = leafHash;
    for (long bits = size; (bits & 1) == 1; bits >>= 1) {
      carried = TreeHash.node(next.removeLast(), carried);
    }
    next.add(carried);
    return new Edge(Math.addExact(size, 1), next);
  }

  public Digest root() {
    if (size == 0) {
      return TreeHash.EMPTY;
    }
    Digest root = hashes.getLast();
    for (int i = hashes.size() - 2; i >= 0; i--) {
      root = TreeHash.node(hashes.get(i), root);
    }
    return root;
  }

  public Checkpoint checkpoint(String origin) {
    return new Checkpoint(origin, size, root());
  }

  /// The size in eight big-endian bytes, then the hashes.
  public byte[] bytes() {
    ByteBuffer to = ByteBuffer.allocate(Long.BYTES + hashes.size() * Digest.BYTES).putLong(size);
    hashes.forEach(hash -> hash.writeTo(to));
    return to.array();
  }

  public static Edge read(byte[] bytes) {
    if (bytes.length < Long.BYTES || bytes.length % Digest.BYTES != Long.BYTES) {
      throw new Malformed("edge", "8 bytes and hashes", bytes.length + " bytes");
    }
    ByteBuffer from = ByteBuffer.wrap(bytes);
    long size = from.getLong();
    List<Digest> hashes = new ArrayList<>();
    while (from.hasRemaining()) {
      hashes.add(Digest.read(from));
    }
    return new Edge(size, hashes);
  }
}
