package org.safeconduct.server.search.sealed;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;

/// Reads a sealed file, or a slice of one, block by block. Clones and slices share the open file,
/// each with a place of its own; closing the first one closes it for all, as Lucene expects.
final class SealedInput extends IndexInput implements RandomAccessInput {
  private static final byte[] NONE = {};
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt INTS =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final SealedBlocks blocks;
  private final long offset;
  private final long length;
  private boolean owner;

  /// In the file, not in the slice.
  private long at;

  private byte[] block = NONE;

  /// Where in the file `block` begins; beyond every place while there is none.
  private long start = Long.MAX_VALUE;

  private SealedInput(
      String description, SealedBlocks blocks, long offset, long length, boolean owner) {
    super(description);
    this.blocks = blocks;
    this.offset = offset;
    this.length = length;
    this.owner = owner;
    this.at = offset;
  }

  static SealedInput over(SealedBlocks blocks) {
    return new SealedInput("sealed(" + blocks.name() + ")", blocks, 0, blocks.length(), true);
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public long getFilePointer() {
    return at - offset;
  }

  @Override
  public void seek(long position) throws IOException {
    if (position < 0 || position > length) throw new EOFException("seek past the end: " + this);
    at = offset + position;
  }

  @Override
  public void skipBytes(long count) throws IOException {
    if (count < 0) throw new IllegalArgumentException("skip backwards: " + this);
    seek(getFilePointer() + count);
  }

  @Override
  public byte readByte() throws IOException {
    int in = within(at, 1);
    at++;
    return block[in];
  }

  @Override
  public short readShort() throws IOException {
    if (straddles(at, Short.BYTES)) return super.readShort();
    int in = within(at, Short.BYTES);
    at += Short.BYTES;
    return (short) SHORT.get(block, in);
  }

  @Override
  public int readInt() throws IOException {
    if (straddles(at, Integer.BYTES)) return super.readInt();
    int in = within(at, Integer.BYTES);
    at += Integer.BYTES;
    return (int) INT.get(block, in);
  }

  @Override
  public long readLong() throws IOException {
    if (straddles(at, Long.BYTES)) return super.readLong();
    int in = within(at, Long.BYTES);
    at += Long.BYTES;
    return (long) LONG.get(block, in);
  }

  /// Postings and positions come so, 128 at once.
  @Override
  public void readInts(int[] into, int from, int count) throws IOException {
    int bytes = Math.multiplyExact(count, Integer.BYTES);
    if (straddles(at, bytes)) {
      super.readInts(into, from, count);
      return;
    }
    int in = within(at, bytes);
    at += bytes;
    MemorySegment.copy(MemorySegment.ofArray(block), INTS, in, into, from, count);
  }

  @Override
  public void readBytes(byte[] into, int from, int count) throws IOException {
    copy(at, into, from, count);
    at += count;
  }

  @Override
  public byte readByte(long position) throws IOException {
    int in = within(offset + position, 1);
    return block[in];
  }

  @Override
  public short readShort(long position) throws IOException {
    long place = offset + position;
    if (straddles(place, Short.BYTES)) return (short) SHORT.get(gathered(place, Short.BYTES), 0);
    int in = within(place, Short.BYTES);
    return (short) SHORT.get(block, in);
  }

  @Override
  public int readInt(long position) throws IOException {
    long place = offset + position;
    if (straddles(place, Integer.BYTES)) return (int) INT.get(gathered(place, Integer.BYTES), 0);
    int in = within(place, Integer.BYTES);
    return (int) INT.get(block, in);
  }

  @Override
  public long readLong(long position) throws IOException {
    long place = offset + position;
    if (straddles(place, Long.BYTES)) return (long) LONG.get(gathered(place, Long.BYTES), 0);
    int in = within(place, Long.BYTES);
    return (long) LONG.get(block, in);
  }

  @Override
  public void readBytes(long position, byte[] into, int from, int count) throws IOException {
    copy(offset + position, into, from, count);
  }

  private byte[] gathered(long place, int count) throws IOException {
    byte[] bytes = new byte[count];
    copy(place, bytes, 0, count);
    return bytes;
  }

  private void copy(long place, byte[] into, int from, int count) throws IOException {
    if (place - offset + count > length) throw new EOFException("read past the end: " + this);
    int done = 0;
    while (done < count) {
      int in = within(place + done, 1);
      int part = Math.min(count - done, block.length - in);
      System.arraycopy(block, in, into, from + done, part);
      done += part;
    }
  }

  private static boolean straddles(long place, int count) {
    return (place & SealedFormat.MASK) > SealedFormat.BLOCK - count;
  }

  /// Brings in the block of a place, and says where in it the place is.
  private int within(long place, int count) throws IOException {
    if (place < offset || place - offset > length - count) {
      throw new EOFException("read past the end: " + this);
    }
    long in = place - start;
    if (in < 0 || in >= SealedFormat.BLOCK) {
      int number = (int) (place >>> SealedFormat.SHIFT);
      block = blocks.block(number);
      start = (long) number << SealedFormat.SHIFT;
      in = place & SealedFormat.MASK;
    }
    return (int) in;
  }

  @Override
  public SealedInput clone() {
    SealedInput copy = (SealedInput) super.clone();
    copy.owner = false;
    return copy;
  }

  @Override
  public IndexInput slice(String description, long from, long count) {
    if (from < 0 || count < 0 || from > length - count) {
      throw new IllegalArgumentException("slice " + description + " outside of " + this);
    }
    return new SealedInput(
        getFullSliceDescription(description), blocks, offset + from, count, false);
  }

  @Override
  public RandomAccessInput randomAccessSlice(long from, long count) {
    return (RandomAccessInput) slice("random access", from, count);
  }

  @Override
  public void close() {
    block = NONE;
    start = Long.MAX_VALUE;
    if (owner) blocks.close();
  }
}
