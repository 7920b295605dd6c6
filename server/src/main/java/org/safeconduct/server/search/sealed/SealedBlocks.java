package org.safeconduct.server.search.sealed;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.safeconduct.seal.BlockSeal;
import org.safeconduct.seal.EnvelopeTampered;
import org.safeconduct.seal.Secret;

/// One sealed file, open for reading by any number of threads. Mapped rather than read through a
/// channel: a channel closes for everybody when one reading thread is interrupted.
///
/// The last block is opened with the file, so that a file that was cut is refused at once.
final class SealedBlocks implements AutoCloseable {
  private static final ValueLayout.OfInt BIG_ENDIAN =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private final String name;
  private final Arena arena;
  private final MemorySegment stored;
  private final BlockSeal seal;
  private final BlockCache cache;
  private final int count;
  private final long length;
  private final AtomicReferenceArray<BlockCache.@Nullable Opened> opened;
  private volatile boolean closed;

  private SealedBlocks(
      String name, Arena arena, MemorySegment stored, BlockSeal seal, BlockCache cache)
      throws CorruptIndexException {
    this.name = name;
    this.arena = arena;
    this.stored = stored;
    this.seal = seal;
    this.cache = cache;
    this.count = SealedFormat.blocks(stored.byteSize(), name);
    this.length = SealedFormat.length(stored.byteSize(), name);
    this.opened = new AtomicReferenceArray<>(count);
  }

  /// The mapping lives as long as the file is open, and is closed by [#close].
  @SuppressWarnings("MustBeClosedChecker")
  static SealedBlocks open(Path file, Secret indexKey, BlockCache cache) throws IOException {
    String name = file.getFileName().toString();
    Arena arena = Arena.ofShared();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      MemorySegment stored = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
      SealedBlocks blocks =
          new SealedBlocks(name, arena, stored, seal(stored, indexKey, name), cache);
      blocks.block(blocks.count - 1);
      return blocks;
    } catch (IOException | RuntimeException e) {
      arena.close();
      throw e;
    }
  }

  private static BlockSeal seal(MemorySegment stored, Secret indexKey, String name)
      throws CorruptIndexException {
    if (stored.byteSize() < SealedFormat.HEADER) throw new CorruptIndexException("too short", name);
    if (stored.get(BIG_ENDIAN, 0) != SealedFormat.MAGIC) {
      throw new CorruptIndexException("not a sealed file of version 1", name);
    }
    byte[] salt = stored.asSlice(Integer.BYTES, BlockSeal.SALT).toArray(ValueLayout.JAVA_BYTE);
    return BlockSeal.of(indexKey, salt);
  }

  String name() {
    return name;
  }

  /// The plaintext's length in bytes.
  long length() {
    return length;
  }

  boolean isClosed() {
    return closed;
  }

  /// A block's plaintext, to be read only.
  byte[] block(int number) throws IOException {
    if (closed) throw new AlreadyClosedException(name);
    BlockCache.Opened held = opened.get(number);
    if (held != null) {
      if (!held.read) held.read = true;
      return held.bytes;
    }
    BlockCache.Opened fresh = new BlockCache.Opened(this, number, unseal(number));
    if (opened.compareAndSet(number, null, fresh)) cache.remember(fresh);
    return fresh.bytes;
  }

  private byte[] unseal(int number) throws IOException {
    long from = SealedFormat.HEADER + (long) number * SealedFormat.STORED;
    long to = Math.min(from + SealedFormat.STORED, stored.byteSize());
    try {
      byte[] sealed = stored.asSlice(from, to - from).toArray(ValueLayout.JAVA_BYTE);
      return seal.open(number, number == count - 1, sealed);
    } catch (EnvelopeTampered e) {
      throw new CorruptIndexException(e.getMessage(), name, e);
    } catch (IllegalStateException e) {
      throw new AlreadyClosedException(name, e);
    }
  }

  void forget(BlockCache.Opened block) {
    opened.compareAndSet(block.number, block, null);
  }

  @Override
  public void close() {
    if (closed) return;
    closed = true;
    for (int number = 0; number < count; number++) opened.set(number, null);
    seal.close();
    arena.close();
    cache.sweep();
  }
}
