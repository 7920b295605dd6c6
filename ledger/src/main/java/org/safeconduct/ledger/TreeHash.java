package org.safeconduct.ledger;

import java.security.MessageDigest;
import java.util.List;

/// RFC 6962 hashing: leaves and nodes can never be taken for each other.
public final class TreeHash {

  /// The root of a tree without leaves: SHA-256 of nothing.
  public static final Digest EMPTY = Digest.sha256(new byte[0]);

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private TreeHash() {}

  /// SHA-256(0x00 ‖ entry).
  public static Digest leaf(byte[] entry) {
    MessageDigest sha256 = Digest.sha256();
    sha256.update(LEAF);
    sha256.update(entry);
    return Digest.of(sha256.digest());
  }

  /// SHA-256(0x01 ‖ left ‖ right).
  public static Digest node(Digest left, Digest right) {
    MessageDigest sha256 = Digest.sha256();
    sha256.update(NODE);
    left.updateInto(sha256);
    right.updateInto(sha256);
    return Digest.of(sha256.digest());
  }

  /// The root over leaf hashes, for small trees that fit in memory.
  public static Digest root(List<Digest> leafHashes) {
    Edge edge = Edge.EMPTY;
    for (Digest leafHash : leafHashes) {
      edge = edge.append(leafHash);
    }
    return edge.root();
  }
}
