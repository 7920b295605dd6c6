package org.safeconduct.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a tree's hashes from its tiles; keeps the last few tiles it met. Not for several threads.
public final class TiledHashes implements HashReader {

  private static final int KEPT = 64;

  private final TileStore store;
  private final Map<Tile, byte[]> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Tile, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  public TiledHashes(TileStore store) {
    this.store = store;
  }

  @Override
  public Digest hash(int level, long index) {
    int height = level % Tile.HEIGHT;
    long first = index << height;
    int offset = (int) (first % Tile.FULL);
    Tile tile = new Tile(level / Tile.HEIGHT, first / Tile.FULL, offset + (1 << height));
    byte[] bytes = kept.computeIfAbsent(tile, this::read);
    ByteBuffer from = ByteBuffer.wrap(bytes, offset * Digest.BYTES, Digest.BYTES << height);
    List<Digest> hashes = new ArrayList<>();
    while (from.hasRemaining()) {
      hashes.add(Digest.read(from));
    }
    return TreeHash.root(hashes);
  }

  private byte[] read(Tile tile) {
    byte[] bytes = store.read(tile);
    if (bytes.length < tile.bytes()) {
      throw new Malformed(tile.path(), "at least " + tile.bytes() + " bytes", "" + bytes.length);
    }
    return bytes;
  }
}
