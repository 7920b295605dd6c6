package org.safeconduct.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TileTest {

  /// As a table keeps them: one row for each level and index.
  private static final class Rows implements TileStore {
    private final Map<String, byte[]> rows = new HashMap<>();

    @Override
    public byte[] read(Tile tile) {
      byte[] row = rows.get(tile.level() + "/" + tile.index());
      if (row == null) {
        throw new IllegalStateException("no " + tile.path());
      }
      return row;
    }

    @Override
    public void write(Tile tile, byte[] hashes) {
      rows.put(tile.level() + "/" + tile.index(), hashes);
    }
  }

  @Test
  void namesTilesAsTheSpecificationDoes() {
    assertThat(new Tile(0, 1_234_067, 256).path()).isEqualTo("tile/0/x001/x234/067");
    assertThat(new Tile(1, 0, 17).path()).isEqualTo("tile/1/000.p/17");
    assertThat(new Tile(2, 1_000, 256).path()).isEqualTo("tile/2/x001/000");
  }

  @Test
  void cutsSeventyThousandLeavesAsTheSpecificationSays() {
    Rows rows = new Rows();
    TileAppender appender = new TileAppender(rows, 0);
    Edge edge = Edge.EMPTY;
    for (int i = 0; i < 70_000; i++) {
      appender.append(Grove.leafHash(i));
      edge = edge.append(Grove.leafHash(i));
    }
    appender.flush();
    assertThat(rows.rows).hasSize(273 + 1 + 1 + 1 + 1);
    assertThat(rows.read(new Tile(0, 273, 112))).hasSize(112 * 32);
    assertThat(rows.read(new Tile(1, 1, 17))).hasSize(17 * 32);
    assertThat(rows.read(new Tile(2, 0, 1))).hasSize(32);
    TiledHashes hashes = new TiledHashes(rows);
    assertThat(Subtrees.root(hashes, 0, 70_000)).isEqualTo(edge.root());
    for (int index : new int[] {0, 255, 256, 65_535, 65_536, 69_999}) {
      InclusionProof.make(index, 70_000, hashes)
          .verify(Grove.leafHash(index), edge.checkpoint("grove.example/log"));
    }
  }

  @Test
  void goesOnWhereAnEarlierAppenderStopped() {
    Rows rows = new Rows();
    Edge edge = Edge.EMPTY;
    for (int size = 0; size < 1_100; ) {
      TileAppender appender = new TileAppender(rows, size);
      for (int batch = size % 37; batch >= 0; batch--) {
        appender.append(Grove.leafHash(size));
        edge = edge.append(Grove.leafHash(size++));
      }
      appender.flush();
      assertThat(Subtrees.root(new TiledHashes(rows), 0, size)).isEqualTo(edge.root());
    }
  }

  @Test
  void forgetsACommitThatFailed() {
    Rows rows = new Rows();
    TileAppender first = new TileAppender(rows, 0);
    first.append(Grove.leafHash(0));
    first.flush();
    TileAppender failed = new TileAppender(rows, 1);
    failed.append(Grove.leafHash(77));
    TileAppender again = new TileAppender(rows, 1);
    again.append(Grove.leafHash(1));
    again.flush();
    assertThat(Subtrees.root(new TiledHashes(rows), 0, 2))
        .isEqualTo(new Grove(2).checkpoint().root());
  }
}
