package org.safeconduct.server.search.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.RandomAccessInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.seal.Secret;

class SealedDirectoryTest {
  private static final List<Integer> LENGTHS =
      List.of(0, 1, 7, 16_383, 16_384, 16_385, 32_767, 32_768, 32_769, 100_000);

  @TempDir Path folder;
  private final SecureRandom random = new SecureRandom();
  private final Secret key = Secret.random(random, 32);
  private SealedDirectory sealed;

  @BeforeEach
  void open() throws IOException {
    sealed = directory(key, new BlockCache(1 << 20));
  }

  @Test
  void readsAndWritesAsADirectoryInMemoryDoes() throws IOException {
    for (int length : LENGTHS) {
      try (ByteBuffersDirectory model = new ByteBuffersDirectory()) {
        String name = "_" + length + ".dat";
        write(sealed.createOutput(name, IOContext.DEFAULT), length);
        write(model.createOutput(name, IOContext.DEFAULT), length);
        assertThat(sealed.fileLength(name)).isEqualTo(model.fileLength(name));
        try (IndexInput ours = sealed.openInput(name, IOContext.DEFAULT);
            IndexInput theirs = model.openInput(name, IOContext.DEFAULT)) {
          sameEverywhere(ours, theirs, new SplittableRandom(length));
        }
      }
    }
  }

  @Test
  void readsTheSameWithACacheOfAFewBlocks() throws IOException {
    BlockCache small = new BlockCache(0);
    try (SealedDirectory frugal = directory(key, small);
        ByteBuffersDirectory model = new ByteBuffersDirectory()) {
      write(frugal.createOutput("_1.dat", IOContext.DEFAULT), 1_000_000);
      write(model.createOutput("_1.dat", IOContext.DEFAULT), 1_000_000);
      try (IndexInput ours = frugal.openInput("_1.dat", IOContext.DEFAULT);
          IndexInput theirs = model.openInput("_1.dat", IOContext.DEFAULT)) {
        sameEverywhere(ours, theirs, new SplittableRandom(5));
        assertThat(small.size()).isLessThanOrEqualTo(16);
      }
      assertThat(small.size()).isZero();
    }
  }

  @Test
  void givesTheChecksumOfThePlaintextAtAnyMoment() throws IOException {
    try (ByteBuffersDirectory model = new ByteBuffersDirectory();
        IndexOutput ours = sealed.createOutput("_1.dat", IOContext.DEFAULT);
        IndexOutput theirs = model.createOutput("_1.dat", IOContext.DEFAULT)) {
      for (int i = 0; i < 40_000; i++) {
        ours.writeByte((byte) i);
        theirs.writeByte((byte) i);
        if (i % 4_099 == 0) assertThat(ours.getChecksum()).isEqualTo(theirs.getChecksum());
        assertThat(ours.getFilePointer()).isEqualTo(theirs.getFilePointer());
      }
    }
  }

  @Test
  void keepsNoPlaintextInAnyFile() throws IOException {
    byte[] canary = "Кадиева, Нижняя улица 7".getBytes(StandardCharsets.UTF_8);
    try (IndexOutput output = sealed.createTempOutput("_1", "tmp", IOContext.DEFAULT)) {
      for (int i = 0; i < 3_000; i++) output.writeBytes(canary, canary.length);
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(holds(Files.readAllBytes(file), Arrays.copyOf(canary, 8))).isFalse();
      }
    }
  }

  @Test
  void refusesAnyFlippedByte() throws IOException {
    write(sealed.createOutput("_1.dat", IOContext.DEFAULT), 40_000);
    Path file = folder.resolve("_1.dat");
    byte[] stored = Files.readAllBytes(file);
    for (int place = 0; place < stored.length; place += place < 200 ? 1 : 97) {
      stored[place] ^= 1;
      Files.write(file, stored);
      assertThatThrownBy(() -> readWhole("_1.dat")).isInstanceOf(CorruptIndexException.class);
      stored[place] ^= 1;
    }
    Files.write(file, stored);
    assertThat(readWhole("_1.dat")).hasSize(40_000);
  }

  @Test
  void refusesACutFileWhenItIsOpened() throws IOException {
    write(sealed.createOutput("_1.dat", IOContext.DEFAULT), 40_000);
    byte[] stored = Files.readAllBytes(folder.resolve("_1.dat"));
    int header = SealedFormat.HEADER;
    for (int length :
        List.of(0, 3, header, header + 15, header + SealedFormat.STORED, stored.length - 1)) {
      Files.write(folder.resolve("_2.dat"), Arrays.copyOf(stored, length));
      assertThatThrownBy(() -> sealed.openInput("_2.dat", IOContext.DEFAULT))
          .isInstanceOf(CorruptIndexException.class);
    }
  }

  @Test
  void refusesBlocksInAnotherOrder() throws IOException {
    write(sealed.createOutput("_1.dat", IOContext.DEFAULT), 40_000);
    Path file = folder.resolve("_1.dat");
    byte[] stored = Files.readAllBytes(file);
    byte[] swapped = stored.clone();
    int first = SealedFormat.HEADER;
    int second = first + SealedFormat.STORED;
    System.arraycopy(stored, second, swapped, first, SealedFormat.STORED);
    System.arraycopy(stored, first, swapped, second, SealedFormat.STORED);
    Files.write(file, swapped);
    assertThatThrownBy(() -> readWhole("_1.dat")).isInstanceOf(CorruptIndexException.class);
  }

  @Test
  void refusesABlockOfAnotherFile() throws IOException {
    write(sealed.createOutput("_1.dat", IOContext.DEFAULT), 40_000);
    write(sealed.createOutput("_2.dat", IOContext.DEFAULT), 40_000);
    byte[] one = Files.readAllBytes(folder.resolve("_1.dat"));
    byte[] two = Files.readAllBytes(folder.resolve("_2.dat"));
    System.arraycopy(two, SealedFormat.HEADER, one, SealedFormat.HEADER, SealedFormat.STORED);
    Files.write(folder.resolve("_1.dat"), one);
    assertThatThrownBy(() -> readWhole("_1.dat")).isInstanceOf(CorruptIndexException.class);
  }

  @Test
  void refusesAnotherIndexsKey() throws IOException {
    write(sealed.createOutput("_1.dat", IOContext.DEFAULT), 100);
    try (SealedDirectory other = directory(Secret.random(random, 32), new BlockCache(0))) {
      assertThatThrownBy(() -> other.openInput("_1.dat", IOContext.DEFAULT))
          .isInstanceOf(CorruptIndexException.class);
    }
  }

  @Test
  void refusesAFileThatWasNeverClosed() throws IOException {
    try (IndexOutput half = sealed.createOutput("_1.dat", IOContext.DEFAULT)) {
      half.writeBytes(new byte[40_000], 40_000);
      Files.copy(folder.resolve("_1.dat"), folder.resolve("_2.dat"));
    }
    assertThatThrownBy(() -> sealed.openInput("_2.dat", IOContext.DEFAULT))
        .isInstanceOf(CorruptIndexException.class);
  }

  @Test
  void opensARenamedFile() throws IOException {
    write(sealed.createOutput("pending_segments_1", IOContext.DEFAULT), 100);
    sealed.sync(Set.of("pending_segments_1"));
    sealed.rename("pending_segments_1", "segments_1");
    sealed.syncMetaData();
    assertThat(readWhole("segments_1")).hasSize(100);
  }

  @Test
  void givesItsLockOnce() throws IOException {
    try (var lock = sealed.obtainLock("write.lock")) {
      lock.ensureValid();
      assertThatThrownBy(() -> sealed.obtainLock("write.lock"))
          .isInstanceOf(LockObtainFailedException.class);
    }
  }

  @Test
  void sealsTheSameContentDifferentlyEachTime() throws IOException {
    write(sealed.createOutput("_1.dat", IOContext.DEFAULT), 100);
    write(sealed.createOutput("_2.dat", IOContext.DEFAULT), 100);
    assertThat(Files.mismatch(folder.resolve("_1.dat"), folder.resolve("_2.dat"))).isEqualTo(4);
  }

  private SealedDirectory directory(Secret indexKey, BlockCache cache) throws IOException {
    return new SealedDirectory(folder, indexKey, cache, random);
  }

  private byte[] readWhole(String name) throws IOException {
    try (IndexInput input = sealed.openInput(name, IOContext.DEFAULT)) {
      byte[] whole = new byte[(int) input.length()];
      input.readBytes(whole, 0, whole.length);
      return whole;
    }
  }

  private static void write(IndexOutput output, int length) throws IOException {
    SplittableRandom random = new SplittableRandom(11);
    try (output) {
      while (output.getFilePointer() < length) {
        int count = Math.min(random.nextInt(1, 9_000), length - (int) output.getFilePointer());
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        output.writeBytes(bytes, 0, count);
        if (output.getFilePointer() < length) output.writeByte((byte) count);
      }
    }
  }

  private static void sameEverywhere(IndexInput ours, IndexInput theirs, SplittableRandom random)
      throws IOException {
    assertThat(ours.length()).isEqualTo(theirs.length());
    for (int step = 0; step < 400; step++) {
      long from = random.nextLong(ours.length() + 1);
      long count = random.nextLong(ours.length() - from + 1);
      sameWhole(ours, theirs, from, (int) count);
      IndexInput slice = ours.slice("part", from, count);
      IndexInput same = theirs.slice("part", from, count);
      if (count >= 8) sameNumbers(slice.clone(), same.clone(), random);
      if (count >= 8) sameAtRandom(ours.randomAccessSlice(from, count), same, random);
      assertThatThrownBy(() -> slice.seek(count + 1)).isInstanceOf(IOException.class);
      slice.seek(count);
      assertThatThrownBy(slice::readByte).isInstanceOf(IOException.class);
    }
  }

  private static void sameWhole(IndexInput ours, IndexInput theirs, long from, int count)
      throws IOException {
    byte[] a = new byte[count];
    byte[] b = new byte[count];
    ours.seek(from);
    theirs.seek(from);
    ours.readBytes(a, 0, count);
    theirs.readBytes(b, 0, count);
    assertThat(a).isEqualTo(b);
    assertThat(ours.getFilePointer()).isEqualTo(from + count);
  }

  private static void sameNumbers(IndexInput ours, IndexInput theirs, SplittableRandom random)
      throws IOException {
    for (int step = 0; step < 4; step++) {
      long place = random.nextLong(ours.length() - 7);
      ours.seek(place);
      theirs.seek(place);
      switch (random.nextInt(5)) {
        case 0 -> assertThat(ours.readLong()).isEqualTo(theirs.readLong());
        case 1 -> assertThat(ours.readInt()).isEqualTo(theirs.readInt());
        case 2 -> assertThat(ours.readShort()).isEqualTo(theirs.readShort());
        case 3 -> assertThat(ints(ours)).isEqualTo(ints(theirs));
        default -> assertThat(ours.readByte()).isEqualTo(theirs.readByte());
      }
    }
  }

  /// Those that follow, within one block or over two, behind one that stays 0; and where they end.
  private static List<Long> ints(IndexInput input) throws IOException {
    int count = (int) Math.min(input.length() - input.getFilePointer(), 4_000) / Integer.BYTES;
    int[] ints = new int[count + 1];
    input.readInts(ints, 1, count);
    List<Long> all = new ArrayList<>(Arrays.stream(ints).asLongStream().boxed().toList());
    all.add(input.getFilePointer());
    return all;
  }

  private static void sameAtRandom(
      RandomAccessInput ours, IndexInput theirs, SplittableRandom random) throws IOException {
    long place = random.nextLong(ours.length() - 7);
    theirs.seek(place);
    assertThat(ours.readLong(place)).isEqualTo(theirs.readLong());
    theirs.seek(place);
    assertThat(ours.readInt(place)).isEqualTo(theirs.readInt());
    theirs.seek(place);
    assertThat(ours.readShort(place)).isEqualTo(theirs.readShort());
    theirs.seek(place);
    assertThat(ours.readByte(place)).isEqualTo(theirs.readByte());
  }

  private static boolean holds(byte[] whole, byte[] part) {
    for (int at = 0; at <= whole.length - part.length; at++) {
      if (Arrays.equals(whole, at, at + part.length, part, 0, part.length)) return true;
    }
    return false;
  }
}
