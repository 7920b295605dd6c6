package org.safeconduct.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// A timestamped ML-DSA-44 signature of a checkpoint, as in c2sp.org/tlog-cosignature.
///
/// @param timestamp seconds since 1970 at which the cosigner says it signed
public record Cosignature(long timestamp, Bytes signature) {

  private static final byte[] LABEL = "subtree/v1\n\0".getBytes(UTF_8);
  private static final int MOST_NAME_BYTES = 255;

  public Cosignature {
    if (timestamp < 0) {
      throw new Malformed("cosignature time", "below 2^63", Long.toUnsignedString(timestamp));
    }
  }

  static Cosignature read(Bytes line) {
    byte[] bytes = line.toArray();
    return new Cosignature(
        ByteBuffer.wrap(bytes).getLong(),
        Bytes.of(Arrays.copyOfRange(bytes, Long.BYTES, bytes.length)));
  }

  /// The eight-byte big-endian time and the signature.
  byte[] bytes() {
    return ByteBuffer.allocate(Long.BYTES + signature.length())
        .putLong(timestamp)
        .put(signature.toArray())
        .array();
  }

  byte[] message(String cosigner, Checkpoint checkpoint) {
    return message(cosigner, timestamp, checkpoint);
  }

  /// The `cosigned_message` for a whole tree (start 0).
  static byte[] message(String cosigner, long timestamp, Checkpoint checkpoint) {
    ByteArrayOutputStream message = new ByteArrayOutputStream(160);
    message.writeBytes(LABEL);
    writeShort(message, "cosigner name", cosigner);
    writeLong(message, timestamp);
    writeShort(message, "origin", checkpoint.origin());
    writeLong(message, 0);
    writeLong(message, checkpoint.size());
    message.writeBytes(checkpoint.root().bytes());
    return message.toByteArray();
  }

  private static void writeShort(ByteArrayOutputStream to, String what, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    if (bytes.length > MOST_NAME_BYTES) {
      throw new Malformed(what, "at most 255 bytes", bytes.length + " bytes");
    }
    to.write(bytes.length);
    to.writeBytes(bytes);
  }

  private static void writeLong(ByteArrayOutputStream to, long value) {
    to.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
  }
}
