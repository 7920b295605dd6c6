package org.safeconduct.server.journal.check;

import java.util.Arrays;
import java.util.List;
import org.safeconduct.ledger.Tile;
import org.safeconduct.ledger.TileStore;
import org.safeconduct.server.journal.Broken;
import org.safeconduct.server.journal.log.LogReader;

/// Takes the tiles that the rows give, and compares them with those that are stored.
record ComparedTiles(LogReader log, String origin, List<Broken> found) implements TileStore {
  @Override
  public byte[] read(Tile tile) {
    return new byte[0];
  }

  @Override
  public void write(Tile tile, byte[] hashes) {
    byte[] stored = log.tile(tile.level(), tile.index());
    // The last tile of a level may have grown meanwhile.
    boolean same =
        stored.length >= hashes.length
            && Arrays.equals(stored, 0, hashes.length, hashes, 0, hashes.length);
    if (!same) {
      found.add(
          new Broken(origin + " " + tile.path(), "the stored hashes are not those of the rows"));
    }
  }
}
