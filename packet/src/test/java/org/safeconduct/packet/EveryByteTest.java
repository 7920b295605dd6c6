package org.safeconduct.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A small packet, changed in one byte: each byte, in turn, and what can be done to its ends.
class EveryByteTest {

  @TempDir Path folder;

  private final TestPacket packet = new TestPacket();

  @BeforeEach
  void keepItSmall() {
    packet.checkpoint = packet.house.checkpoint().sign(packet.house.log.signer());
  }

  @Test
  void refusesAZipWithAnySingleByteChanged() throws IOException {
    Path zip = packet.zip(folder);
    assertThat(PacketVerifier.verify(zip, packet.root()).shown()).isEqualTo(3);
    assertThat(acceptedChanges(zip, zip, 1)).isEmpty();
  }

  @Test
  void refusesAFolderWithAnySingleByteChanged() throws IOException {
    Path bag = packet.folder(folder);
    List<Path> files;
    try (Stream<Path> walk = Files.walk(bag)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      // One digest covers all bytes of a file below data/: there a few stand for all.
      int step = file.startsWith(bag.resolve("data")) ? 29 : 1;
      assertThat(acceptedChanges(bag, file, step)).as(file.getFileName().toString()).isEmpty();
    }
  }

  @Test
  void refusesAZipCutOrLengthened() throws IOException {
    byte[] good = packet.zip();
    Path zip = folder.resolve("changed.zip");
    for (int cut : new int[] {0, 1, 21, 22, 23, 100, good.length / 2, good.length - 1}) {
      Files.write(zip, Arrays.copyOf(good, cut));
      assertThat(accepted(zip)).as("cut to " + cut).isFalse();
    }
    Files.write(zip, Arrays.copyOf(good, good.length + 1));
    assertThat(accepted(zip)).isFalse();
    ByteBuffer before = ByteBuffer.allocate(good.length + 1).put((byte) 0).put(good);
    Files.write(zip, before.array());
    assertThat(accepted(zip)).isFalse();
  }

  @Test
  void refusesAZipWithManyBytesChangedAndNeverFailsOtherwise() throws IOException {
    byte[] good = packet.zip();
    Path zip = folder.resolve("changed.zip");
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 2_000; round++) {
      byte[] changed = good.clone();
      int start = random.nextInt(good.length);
      for (int i = start; i < Math.min(good.length, start + 1 + random.nextInt(40)); i++) {
        changed[i] = (byte) random.nextInt(256);
      }
      Files.write(zip, changed);
      assertThat(Arrays.equals(changed, good) || !accepted(zip)).isTrue();
    }
  }

  @Test
  void refusesAFolderWithAFileMoreOrLess() throws IOException {
    Path bag = packet.folder(folder);
    Path extra = bag.resolve("data/notes.txt");
    Files.writeString(extra, "more");
    assertThat(accepted(bag)).isFalse();
    Files.delete(extra);
    Path empty = Files.createDirectory(bag.resolve("data/more"));
    assertThat(accepted(bag)).isFalse();
    Files.delete(empty);
    assertThat(accepted(bag)).isTrue();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(bag)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      assertThat(accepted(bag)).as("without " + file.getFileName()).isFalse();
      Files.write(file, bytes);
    }
  }

  @Test
  void refusesALinkInPlaceOfAFile() throws IOException {
    Path bag = packet.folder(folder);
    Path exhibit = bag.resolve("data/exhibits/00001");
    Path elsewhere = Files.move(exhibit, folder.resolve("elsewhere"));
    Files.createSymbolicLink(exhibit, elsewhere);
    assertThat(accepted(bag)).isFalse();
  }

  private List<Long> acceptedChanges(Path whole, Path file, int step) throws IOException {
    List<Long> accepted = new ArrayList<>();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      for (long at = 0; at < channel.size(); at += step) {
        ByteBuffer one = ByteBuffer.allocate(1);
        channel.read(one, at);
        byte was = one.get(0);
        byte flip = (byte) (1 << (at % 8));
        channel.write(ByteBuffer.wrap(new byte[] {(byte) (was ^ flip)}), at);
        if (accepted(whole)) {
          accepted.add(at);
        }
        channel.write(ByteBuffer.wrap(new byte[] {was}), at);
      }
    }
    return accepted;
  }

  private boolean accepted(Path changed) throws IOException {
    try {
      PacketVerifier.verify(changed, packet.root());
      return true;
    } catch (PacketRefused refused) {
      return false;
    }
  }
}
