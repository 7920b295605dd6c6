package org.safeconduct.server.search.sealed;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.apache.lucene.store.IndexOutput;
import org.safeconduct.seal.BlockSeal;
import org.safeconduct.seal.Secret;

/// Writes a sealed file: fills a block, seals it, hands it on. A file that was not closed has no
/// last block, and does not open again.
final class SealedOutput extends IndexOutput {
  private final IndexOutput stored;
  private final BlockSeal seal;
  private final CRC32 checksum = new CRC32();
  private final byte[] block = new byte[SealedFormat.BLOCK];
  private int filled;
  private int number;
  private boolean closed;

  private SealedOutput(IndexOutput stored, BlockSeal seal) {
    super("sealed(" + stored.getName() + ")", stored.getName());
    this.stored = stored;
    this.seal = seal;
  }

  static SealedOutput over(IndexOutput stored, Secret indexKey, SecureRandom random)
      throws IOException {
    byte[] salt = new byte[BlockSeal.SALT];
    random.nextBytes(salt);
    try {
      // Lucene writes integers little-endian; the format's are big-endian.
      stored.writeInt(Integer.reverseBytes(SealedFormat.MAGIC));
      stored.writeBytes(salt, salt.length);
      return new SealedOutput(stored, BlockSeal.of(indexKey, salt));
    } catch (IOException | RuntimeException e) {
      stored.close();
      throw e;
    }
  }

  @Override
  public void writeByte(byte value) throws IOException {
    if (filled == SealedFormat.BLOCK) flush(false);
    block[filled++] = value;
  }

  @Override
  public void writeBytes(byte[] bytes, int offset, int count) throws IOException {
    int done = 0;
    while (done < count) {
      if (filled == SealedFormat.BLOCK) flush(false);
      int part = Math.min(count - done, SealedFormat.BLOCK - filled);
      System.arraycopy(bytes, offset + done, block, filled, part);
      filled += part;
      done += part;
    }
  }

  @Override
  public long getFilePointer() {
    return ((long) number << SealedFormat.SHIFT) + filled;
  }

  /// CRC-32 of the plaintext so far, as Lucene writes it into its footers.
  @Override
  public long getChecksum() {
    CRC32 soFar = checksum;
    if (filled == summed) return soFar.getValue();
    soFar.update(block, summed, filled - summed);
    summed = filled;
    return soFar.getValue();
  }

  /// How much of the block is in the checksum already.
  private int summed;

  private void flush(boolean last) throws IOException {
    checksum.update(block, summed, filled - summed);
    byte[] sealed = seal.seal(number, last, Arrays.copyOf(block, filled));
    stored.writeBytes(sealed, sealed.length);
    number++;
    filled = 0;
    summed = 0;
  }

  @Override
  public void close() throws IOException {
    if (closed) return;
    closed = true;
    try (stored;
        seal) {
      flush(true);
    } finally {
      Arrays.fill(block, (byte) 0);
    }
  }
}
