package org.safeconduct.server.site;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a body at its boundaries (RFC 7578 as browsers write it).
final class PartedStream {
  private static final int HEADERS = 8192;
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

  private final BufferedInputStream body;
  private final byte[] delimiter;
  private boolean begun;
  private boolean ended;
  private PartStream current = new PartStream();

  PartedStream(InputStream body, String boundary) {
    this.body = new BufferedInputStream(body, 1 << 16);
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    this.current.over = true;
  }

  Optional<Upload.Part> next() throws IOException {
    if (!begun) {
      begun = true;
      String first = line();
      if (!("\r\n" + first).equals(new String(delimiter, StandardCharsets.ISO_8859_1))) {
        throw new IOException("the body does not begin with its boundary");
      }
    } else {
      current.skipRest();
    }
    if (ended) return Optional.empty();
    String disposition = "";
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.regionMatches(true, 0, "content-disposition:", 0, 20)) disposition = line;
    }
    current = new PartStream();
    String name = found(NAME, disposition).orElse("");
    return Optional.of(
        new Upload.Part(name, found(FILE, disposition).map(PartedStream::plain), current));
  }

  private static Optional<String> found(Pattern what, String in) {
    Matcher matcher = what.matcher(in);
    return matcher.find() ? Optional.of(matcher.group(1).replace("%22", "\"")) : Optional.empty();
  }

  private static String plain(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  private String line() throws IOException {
    byte[] bytes = new byte[HEADERS];
    int length = 0;
    for (int b = read(); b != '\n'; b = read()) {
      if (length == HEADERS) throw new IOException("a header is longer than it may be");
      bytes[length++] = (byte) b;
    }
    if (length > 0 && bytes[length - 1] == '\r') length--;
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private int read() throws IOException {
    int b = body.read();
    if (b < 0) throw new EOFException("the body ends early");
    return b;
  }

  /// The bytes of one part, up to the delimiter.
  private final class PartStream extends InputStream {
    private boolean over;

    @Override
    public int read() throws IOException {
      if (over) return -1;
      int b = PartedStream.this.read();
      if (b != '\r') return b;
      body.mark(delimiter.length + 2);
      for (int i = 1; i < delimiter.length; i++) {
        if (body.read() != (delimiter[i] & 0xff)) {
          body.reset();
          return b;
        }
      }
      over = true;
      int one = PartedStream.this.read();
      int two = PartedStream.this.read();
      if (one == '-' && two == '-') ended = true;
      else if (one != '\r' || two != '\n') throw new IOException("a boundary is not well formed");
      return -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int n = 0;
      while (n < length) {
        int b = read();
        if (b < 0) break;
        into[offset + n++] = (byte) b;
      }
      return n == 0 && length > 0 ? -1 : n;
    }

    void skipRest() throws IOException {
      while (!over) read();
    }
  }
}
