package org.safeconduct.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// What has to be done with a file at least: read it, digest it, write it, force it. In pieces as
/// large as the program's, on one thread.
final class PlainCopy {
  private static final int PIECE = 64 * 1024;

  private final Path to;

  PlainCopy(Path to) {
    this.to = to;
  }

  byte[] copy(Path from) throws IOException {
    MessageDigest digest = sha256();
    byte[] piece = new byte[PIECE];
    try (InputStream in = Files.newInputStream(from);
        FileChannel out =
            FileChannel.open(
                to,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
      for (int count = in.readNBytes(piece, 0, PIECE);
          count > 0;
          count = in.readNBytes(piece, 0, PIECE)) {
        digest.update(piece, 0, count);
        ByteBuffer bytes = ByteBuffer.wrap(piece, 0, count);
        while (bytes.hasRemaining()) out.write(bytes);
      }
      out.force(true);
    }
    Files.delete(to);
    return digest.digest();
  }

  byte[] digest(Path from) throws IOException {
    MessageDigest digest = sha256();
    byte[] piece = new byte[PIECE];
    try (InputStream in = Files.newInputStream(from)) {
      for (int count = in.read(piece); count > 0; count = in.read(piece)) {
        digest.update(piece, 0, count);
      }
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
