package org.safeconduct.server.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A `multipart/form-data` body, read once from front to back while it comes in: nothing of it is
/// ever on disk. A controller parameter; its first part, the form token, was checked before. Text
/// fields come in the form's order, so put them before the file.
public final class Upload {
  private final PartedStream parts;
  private final long length;

  /// @param length of the whole body in bytes; -1 where the sender did not say
  public Upload(InputStream body, String boundary, long length) {
    this.parts = new PartedStream(body, boundary);
    this.length = length;
  }

  /// Length of the whole body in bytes; -1 where the sender did not say.
  public long length() {
    return length;
  }

  /// The next part; what was not read of the one before is passed over.
  ///
  /// @throws IOException if the body ends early or is not well formed
  public Optional<Part> next() throws IOException {
    return parts.next();
  }

  /// One field or file.
  ///
  /// @param file what the sender calls it, never a path (empty where no file was chosen); none for
  ///   a text field
  public record Part(String name, Optional<String> file, InputStream stream) {
    public boolean isFile() {
      return file.isPresent();
    }

    /// The part as text, line ends as `\n`.
    ///
    /// @throws IOException also if it has more than `most` bytes
    public String text(int most) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      for (int n; (n = stream.read(buffer)) >= 0; ) {
        bytes.write(buffer, 0, n);
        if (bytes.size() > most) throw new IOException("a field is longer than it may be");
      }
      return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Override
    public String toString() {
      return "Part[" + name + "]";
    }
  }
}
