package org.safeconduct.server.search.sealed;

import org.apache.lucene.index.CorruptIndexException;
import org.safeconduct.seal.BlockSeal;

/// Where things stand in a sealed file. Block sizes are powers of two, so that finding a block is a
/// shift and a mask: dividing here cost two thirds of a search.
final class SealedFormat {
  static final int SHIFT = 14;
  static final int BLOCK = 1 << SHIFT;
  static final int MASK = BLOCK - 1;
  static final int STORED = BLOCK + BlockSeal.OVERHEAD;
  static final int MAGIC = 0x53434931; // "SCI1"
  static final int HEADER = Integer.BYTES + BlockSeal.SALT;

  private SealedFormat() {}

  /// How many blocks a file of so many stored bytes has.
  static int blocks(long stored, String name) throws CorruptIndexException {
    long body = stored - HEADER;
    if (body < BlockSeal.OVERHEAD) throw new CorruptIndexException("too short", name);
    long blocks = Math.ceilDiv(body, (long) STORED);
    long rest = body - (blocks - 1) * STORED;
    boolean emptyEnd = rest == BlockSeal.OVERHEAD && blocks > 1;
    if (rest < BlockSeal.OVERHEAD || emptyEnd || blocks > Integer.MAX_VALUE) {
      throw new CorruptIndexException("not of whole blocks", name);
    }
    return (int) blocks;
  }

  /// The plaintext length of a file of so many stored bytes.
  static long length(long stored, String name) throws CorruptIndexException {
    return stored - HEADER - (long) blocks(stored, name) * BlockSeal.OVERHEAD;
  }
}
