package org.safeconduct.packet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.safeconduct.ledger.Digest;

/// A packet as a zip. Walks from the first byte to the last and compares every byte that is not a
/// file's with the one that the canonical form has there.
final class ZipSource implements PacketSource {

  private final FileChannel channel;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Integer> checksums = new HashMap<>();
  private final List<byte[]> directory = new ArrayList<>();
  private long at;

  private ZipSource(FileChannel channel) {
    this.channel = channel;
  }

  static ZipSource of(Path zip) throws IOException {
    FileChannel channel = FileChannel.open(zip, StandardOpenOption.READ);
    try {
      ZipSource source = new ZipSource(channel);
      source.walk();
      return source;
    } catch (IOException | RuntimeException refused) {
      channel.close();
      throw refused;
    }
  }

  private void walk() throws IOException {
    long size = channel.size();
    if (size > ZipForm.MOST_BYTES) {
      throw zip("size", "below 4 GiB", size + " bytes");
    }
    while (size - at >= ZipForm.LOCAL_HEADER) {
      ByteBuffer header = ZipForm.over(read(at, ZipForm.LOCAL_HEADER));
      if (header.getInt(0) != ZipForm.LOCAL) {
        break;
      }
      takeFile(header, size);
    }
    long offset = at;
    for (byte[] expected : directory) {
      expect(expected, size, "directory");
    }
    expect(ZipForm.end(entries.size(), at - offset, offset), size, "end");
    if (at != size) {
      throw zip("end of the zip", at + " bytes", size + " bytes");
    }
  }

  private void takeFile(ByteBuffer header, long size) throws IOException {
    int crc = header.getInt(14);
    long length = Integer.toUnsignedLong(header.getInt(18));
    int nameLength = Short.toUnsignedInt(header.getShort(26));
    long start = at + ZipForm.LOCAL_HEADER + nameLength;
    if (start + length > size || entries.size() == ZipForm.MOST_FILES) {
      throw zip("file at byte " + at, "a file within the zip", "more");
    }
    String name = new String(read(at + ZipForm.LOCAL_HEADER, nameLength), ISO_8859_1);
    if (!name.startsWith(ZipForm.FOLDER)) {
      throw zip("name of the file at byte " + at, ZipForm.FOLDER + "…", "another");
    }
    name = name.substring(ZipForm.FOLDER.length());
    EntryKind.check(name, length);
    if (!entries.isEmpty() && entries.getLast().name().compareTo(name) >= 0) {
      throw zip("order of files", "a name after " + entries.getLast().name(), name);
    }
    FileFacts file = new FileFacts(name, length, Digest.ZERO, crc);
    long headerOffset = at;
    expect(ZipForm.local(file), size, "header of " + name);
    directory.add(ZipForm.central(file, headerOffset));
    checksums.put(name, crc);
    entries.add(new Entry(name, length, start));
    at = start + length;
  }

  private void expect(byte[] expected, long size, String what) throws IOException {
    if (at + expected.length > size || !Arrays.equals(expected, read(at, expected.length))) {
      throw zip(what + " at byte " + at, "the canonical form", "another");
    }
    at += expected.length;
  }

  private byte[] read(long from, int bytes) throws IOException {
    byte[] read = new byte[bytes];
    readFully(ByteBuffer.wrap(read), from);
    return read;
  }

  private void readFully(ByteBuffer to, long from) throws IOException {
    while (to.hasRemaining()) {
      int n = channel.read(to, from + to.position());
      if (n < 0) {
        throw new EOFException("the zip became shorter while it was read");
      }
    }
  }

  @Override
  public List<Entry> entries() {
    return entries;
  }

  @Override
  public InputStream open(Entry entry) {
    return new ChannelStream(channel, entry.offset(), entry.size());
  }

  @Override
  public void check(FileFacts read) {
    int said = checksums.getOrDefault(read.name(), 0);
    if (said != read.crc32()) {
      throw new PacketRefused(
          read.name(),
          "checksum",
          HexFormat.of().toHexDigits(said),
          HexFormat.of().toHexDigits(read.crc32()));
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static PacketRefused zip(String what, String expected, String found) {
    return new PacketRefused("(zip)", what, expected, found);
  }
}
