package org.safeconduct.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/// A small tree in memory, for tests.
record Grove(List<Digest> leafHashes) implements HashReader {

  static final String ORIGIN = "grove.example/log";

  Grove(int size) {
    this(hashes(size));
  }

  private static List<Digest> hashes(int size) {
    List<Digest> hashes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      hashes.add(leafHash(i));
    }
    return hashes;
  }

  static Digest leafHash(int i) {
    return TreeHash.leaf(("entry " + i).getBytes(UTF_8));
  }

  Checkpoint checkpoint() {
    return new Checkpoint(ORIGIN, leafHashes.size(), TreeHash.root(leafHashes));
  }

  @Override
  public Digest hash(int level, long index) {
    int first = (int) (index << level);
    return TreeHash.root(leafHashes.subList(first, first + (1 << level)));
  }
}
