package org.safeconduct.packet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.zip.CRC32;
import org.safeconduct.ledger.Digest;

/// Reads a stream to its end in constant memory, hashing it, and passes it on.
final class Measuring {

  private static final int CHUNK = 1 << 16;

  private Measuring() {}

  static FileFacts measure(String name, Content content) throws IOException {
    return copy(name, content, OutputStream.nullOutputStream());
  }

  static FileFacts copy(String name, Content content, OutputStream to) throws IOException {
    MessageDigest sha256 = Digest.sha256();
    CRC32 crc = new CRC32();
    byte[] chunk = new byte[CHUNK];
    long size = 0;
    try (InputStream from = content.open()) {
      for (int n = from.read(chunk); n >= 0; n = from.read(chunk)) {
        sha256.update(chunk, 0, n);
        crc.update(chunk, 0, n);
        to.write(chunk, 0, n);
        size += n;
      }
    }
    return new FileFacts(name, size, Digest.of(sha256.digest()), (int) crc.getValue());
  }
}
