package org.safeconduct.packet;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The one form of a packet's zip: stored, no times (1980-01-01 00:00), no extra fields, comments
/// or attributes, no data descriptors, no Zip64. So a zip is smaller than 4 GiB and has at most
/// 65,535 files; a larger packet travels as a folder.
final class ZipForm {

  /// The folder into which a packet's zip unpacks.
  static final String FOLDER = "packet/";

  static final int LOCAL_HEADER = 30;
  static final int LOCAL = 0x04034b50;
  static final int MOST_FILES = 65_535;
  static final long MOST_BYTES = 0xffff_ffffL;

  private static final int CENTRAL_HEADER = 46;
  private static final int CENTRAL = 0x02014b50;
  private static final int END_HEADER = 22;
  private static final int END = 0x06054b50;
  private static final short VERSION = 20;
  private static final short DAY_ZERO = 0x0021;

  private ZipForm() {}

  static byte[] local(FileFacts file) {
    byte[] name = name(file);
    byte[] header = new byte[LOCAL_HEADER + name.length];
    ByteBuffer to = over(header).putInt(LOCAL).putShort(VERSION);
    common(to, file, name);
    to.put(name);
    return header;
  }

  static byte[] central(FileFacts file, long offset) {
    byte[] name = name(file);
    byte[] header = new byte[CENTRAL_HEADER + name.length];
    ByteBuffer to = over(header).putInt(CENTRAL).putShort(VERSION).putShort(VERSION);
    common(to, file, name);
    to.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
    to.putInt((int) offset).put(name);
    return header;
  }

  static byte[] end(int files, long directoryBytes, long directoryOffset) {
    byte[] end = new byte[END_HEADER];
    ByteBuffer to = over(end).putInt(END).putShort((short) 0).putShort((short) 0);
    to.putShort((short) files).putShort((short) files);
    to.putInt((int) directoryBytes).putInt((int) directoryOffset).putShort((short) 0);
    return end;
  }

  /// Flags, method, time, day, checksum, both sizes, name's length, no extra field.
  private static void common(ByteBuffer header, FileFacts file, byte[] name) {
    header.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort(DAY_ZERO);
    header.putInt(file.crc32()).putInt((int) file.size()).putInt((int) file.size());
    header.putShort((short) name.length).putShort((short) 0);
  }

  private static byte[] name(FileFacts file) {
    return (FOLDER + file.name()).getBytes(US_ASCII);
  }

  static ByteBuffer over(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
