package org.safeconduct.ledger;

/// Where tiles are kept: a table, a folder. One entry for each (level, index) is enough; a wider
/// tile replaces a narrower one, whose hashes are its beginning.
public interface TileStore {

  /// Reads a tile, or a wider one in its place.
  ///
  /// @return at least `tile.bytes()` bytes that begin with that tile's hashes
  byte[] read(Tile tile);

  void write(Tile tile, byte[] hashes);
}
