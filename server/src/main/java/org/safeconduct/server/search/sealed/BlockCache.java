package org.safeconduct.server.search.sealed;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// How many opened blocks stay in memory, over all open indexes. The blocks themselves hang on
/// their file ([SealedBlocks]), where they are found without hashing; the cache only remembers in a
/// ring which were opened, and lets the oldest go that was not read since it came round last.
public final class BlockCache {
  private final AtomicReferenceArray<@Nullable Opened> ring;
  private final AtomicInteger hand = new AtomicInteger();

  /// @param bytes how much plaintext may stay in memory at most
  public BlockCache(long bytes) {
    int slots = Math.clamp(bytes >> SealedFormat.SHIFT, 16, 1 << 20);
    this.ring = new AtomicReferenceArray<>(slots);
  }

  /// One opened block. `read` is a hint for the ring: a lost update costs nothing.
  static final class Opened {
    final SealedBlocks file;
    final int number;
    final byte[] bytes;
    boolean read;

    Opened(SealedBlocks file, int number, byte[] bytes) {
      this.file = file;
      this.number = number;
      this.bytes = bytes;
    }
  }

  void remember(Opened block) {
    for (int tries = ring.length(); ; tries--) {
      int slot = Math.floorMod(hand.getAndIncrement(), ring.length());
      Opened old = ring.get(slot);
      if (old != null && old.read && !old.file.isClosed() && tries > 0) {
        old.read = false;
        continue;
      }
      if (ring.compareAndSet(slot, old, block)) {
        if (old != null) old.file.forget(old);
        return;
      }
    }
  }

  /// Lets go what belongs to closed files.
  void sweep() {
    for (int slot = 0; slot < ring.length(); slot++) {
      Opened old = ring.get(slot);
      if (old != null && old.file.isClosed()) ring.compareAndSet(slot, old, null);
    }
  }

  /// How many opened blocks are held now.
  int size() {
    int held = 0;
    for (int slot = 0; slot < ring.length(); slot++) {
      if (ring.get(slot) != null) held++;
    }
    return held;
  }
}
