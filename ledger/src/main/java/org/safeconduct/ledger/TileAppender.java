package org.safeconduct.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Grows a tree's tiles leaf by leaf and hands over, at the end of a commit, those that changed.
///
/// It holds one open tile for each level. When a commit fails, forget it and make another.
public final class TileAppender {

  private final TileStore store;
  private final Map<Integer, List<Digest>> open = new HashMap<>();
  private final Map<Integer, Long> indexes = new HashMap<>();
  private final Map<Tile, byte[]> full = new LinkedHashMap<>();
  private final Map<Integer, Boolean> changed = new HashMap<>();

  /// Goes on where the store stands.
  ///
  /// @param size leaves that the store's tiles already cover
  public TileAppender(TileStore store, long size) {
    this.store = store;
    int level = 0;
    for (long hashes = size; hashes > 0; hashes /= Tile.FULL) {
      load(level++, hashes);
    }
  }

  public void append(Digest leafHash) {
    append(0, leafHash);
  }

  /// Writes every tile that changed: full ones in the order they filled, then the open ones.
  public void flush() {
    full.forEach(store::write);
    full.clear();
    changed.keySet().stream().sorted().forEach(this::writeOpen);
    changed.clear();
  }

  private void append(int level, Digest hash) {
    List<Digest> tile = open.computeIfAbsent(level, none -> new ArrayList<>(Tile.FULL));
    tile.add(hash);
    changed.put(level, true);
    if (tile.size() == Tile.FULL) {
      long index = indexes.getOrDefault(level, 0L);
      full.put(new Tile(level, index, Tile.FULL), bytes(tile));
      Digest root = TreeHash.root(tile);
      tile.clear();
      changed.remove(level);
      indexes.put(level, index + 1);
      append(level + 1, root);
    }
  }

  private void load(int level, long hashes) {
    long index = hashes / Tile.FULL;
    int width = (int) (hashes % Tile.FULL);
    indexes.put(level, index);
    List<Digest> tile = new ArrayList<>(Tile.FULL);
    if (width > 0) {
      ByteBuffer from = ByteBuffer.wrap(store.read(new Tile(level, index, width)));
      for (int i = 0; i < width; i++) {
        tile.add(Digest.read(from));
      }
    }
    open.put(level, tile);
  }

  private void writeOpen(int level) {
    List<Digest> tile = open.getOrDefault(level, List.of());
    long index = indexes.getOrDefault(level, 0L);
    store.write(new Tile(level, index, tile.size()), bytes(tile));
  }

  private static byte[] bytes(List<Digest> hashes) {
    ByteBuffer to = ByteBuffer.allocate(hashes.size() * Digest.BYTES);
    hashes.forEach(hash -> hash.writeTo(to));
    return to.array();
  }
}
