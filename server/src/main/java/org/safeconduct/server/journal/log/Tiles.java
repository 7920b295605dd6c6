package org.safeconduct.server.journal.log;

import java.sql.SQLException;
import org.safeconduct.ledger.Tile;
import org.safeconduct.ledger.TileStore;
import org.safeconduct.server.store.Sql;
import org.safeconduct.server.store.StoreBroken;

/// The tree's tiles in their table, one row for each (level, n): a wider tile replaces a narrower.
record Tiles(Sql on) implements TileStore {
  @Override
  public byte[] read(Tile tile) {
    try {
      return on.one(
              "SELECT hashes FROM tile WHERE level = ? AND n = ?",
              row -> row.getBytes(1),
              tile.level(),
              tile.index())
          .orElse(new byte[0]);
    } catch (SQLException e) {
      throw new StoreBroken(e);
    }
  }

  @Override
  public void write(Tile tile, byte[] hashes) {
    try {
      on.change(
          "INSERT OR REPLACE INTO tile(level, n, hashes) VALUES (?, ?, ?)",
          tile.level(),
          tile.index(),
          hashes);
    } catch (SQLException e) {
      throw new StoreBroken(e);
    }
  }
}
