package org.safeconduct.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log that we wrote, checked by a program in another language that knows only the
/// specifications: `check_log.py`.
class IndependentCheckTest {

  private static final int LEAVES = 300;

  @TempDir Path folder;

  private final Fixture fixture = new Fixture();
  private final TestKey log = TestKey.ed25519(Fixture.ORIGIN);
  private final TestKey cosigner = TestKey.mlDsa44("northlight.example/pq");
  private final List<SignedLeaf> leaves = new ArrayList<>();

  @BeforeEach
  void writeALog() throws IOException {
    List<SignedLeaf> one = fixture.chain(Fixture.ORIGIN, Fixture.SCOPE, LEAVES / 2);
    List<SignedLeaf> two = fixture.chain(Fixture.ORIGIN, Fixture.OTHER_SCOPE, LEAVES / 2);
    for (int i = 0; i < LEAVES / 2; i++) {
      leaves.add(one.get(i));
      leaves.add(two.get(i));
    }
    List<Digest> hashes = leaves.stream().map(SignedLeaf::treeHash).toList();
    Grove grove = new Grove(hashes);
    TileAppender tiles = new TileAppender(new TileFiles(folder), 0);
    hashes.forEach(tiles::append);
    tiles.flush();
    writeEntries();
    Checkpoint tree = new Checkpoint(Fixture.ORIGIN, LEAVES, TreeHash.root(hashes));
    SignedNote checkpoint = tree.sign(log.signer(), cosigner.signer());
    write("checkpoint", checkpoint.bytes());
    String keys = fixture.author.key() + "\n" + log.key() + "\n" + cosigner.key() + "\n";
    write("keys", keys.getBytes(UTF_8));
    for (int index : new int[] {0, 1, 255, 256, 299}) {
      LogProof proof = new LogProof(InclusionProof.make(index, LEAVES, grove), checkpoint);
      write(index + ".tlog-proof", proof.text().getBytes(UTF_8));
    }
    for (int older : new int[] {1, 2, 200, 256, 299, 300}) {
      StringBuilder path = new StringBuilder();
      ConsistencyProof.make(older, LEAVES, grove)
          .path()
          .forEach(hash -> path.append(hash).append('\n'));
      write("consistency-from-" + older, path.toString().getBytes(UTF_8));
    }
  }

  @Test
  void acceptsOurLog() {
    Python.Result result = Python.run("check_log.py", "log", folder.toString());
    assertThat(result.output()).isEqualTo("300 leaves in 2 scopes, 11 proofs: right\n");
    assertThat(result.exit()).isZero();
  }

  @Test
  void refusesOurLogWithOneByteChanged() throws IOException {
    for (String file :
        List.of("tile/entries/000", "tile/1/000.p/1", "checkpoint", "255.tlog-proof")) {
      byte[] good = Files.readAllBytes(folder.resolve(file));
      byte[] changed = good.clone();
      changed[changed.length / 2] ^= 1;
      write(file, changed);
      Python.Result result = Python.run("check_log.py", "log", folder.toString());
      assertThat(result.exit()).as(file).isEqualTo(1);
      assertThat(result.output()).startsWith("wrong: ");
      write(file, good);
    }
  }

  @Test
  void makesTheSameVectorsAgain() throws IOException {
    Python.Result result = Python.run("make_vectors.py", folder.resolve("vectors").toString());
    assertThat(result.exit()).as(result.output()).isZero();
    for (VectorFile vector : VectorFile.all()) {
      assertThat(folder.resolve("vectors").resolve(vector.name()))
          .hasSameBinaryContentAs(VectorFile.FOLDER.resolve(vector.name()));
    }
  }

  private void writeEntries() throws IOException {
    for (int start = 0; start < LEAVES; start += Tile.FULL) {
      int end = Math.min(LEAVES, start + Tile.FULL);
      ByteArrayOutputStream bundle = new ByteArrayOutputStream();
      for (SignedLeaf leaf : leaves.subList(start, end)) {
        byte[] entry = leaf.bytes();
        bundle.write(entry.length >> 8);
        bundle.write(entry.length);
        bundle.writeBytes(entry);
      }
      String path = new Tile(0, start / Tile.FULL, end - start).path();
      write(path.replace("tile/0", "tile/entries"), bundle.toByteArray());
    }
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /// Tiles as files, under the paths of c2sp.org/tlog-tiles.
  private record TileFiles(Path folder) implements TileStore {
    @Override
    public byte[] read(Tile tile) {
      throw new IllegalStateException("nothing to read in a new log");
    }

    @Override
    public void write(Tile tile, byte[] hashes) {
      try {
        Path file = folder.resolve(tile.path());
        Files.createDirectories(file.getParent());
        Files.write(file, hashes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
