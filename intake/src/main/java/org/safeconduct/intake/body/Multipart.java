package org.safeconduct.intake.body;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a `multipart/form-data` body (RFC 7578, as browsers write it) at its boundaries, holding
/// one buffer of it. Anything else is refused.
public final class Multipart {
  private static final int BUFFER = 64 * 1024;
  private static final int HEADERS = 8 * 1024;
  private static final int PARTS = 200;
  private static final Pattern BOUNDARY =
      Pattern.compile("multipart/form-data;\\s*boundary=\"?([0-9A-Za-z'()+_,./:=?-]{1,70})\"?");
  private static final Pattern NAME = Pattern.compile("; name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("; filename=\"([^\"]*)\"");

  private final InputStream in;
  private final byte[] delimiter;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private int parts;
  private boolean ended;
  private boolean over;

  private Multipart(InputStream in, String boundary) {
    this.in = in;
    this.delimiter = ascii("\r\n--" + boundary);
    // As if an empty part had been before the first boundary.
    buffer[0] = '\r';
    buffer[1] = '\n';
    this.to = 2;
  }

  /// @param type the request's content type
  /// @throws BodyRefused if it is no form with a boundary
  public static Multipart of(String type, InputStream in) throws BodyRefused {
    Matcher boundary = BOUNDARY.matcher(type);
    if (!boundary.matches()) throw new BodyRefused("content type");
    return new Multipart(in, boundary.group(1));
  }

  /// One field or file.
  ///
  /// @param file what the sender calls it, never a path; empty for a field that is typed
  /// @param mediaType as claimed, empty if nothing is
  public record Part(String name, Optional<String> file, String mediaType) {}

  /// The next part; what was not read of the one before is passed over.
  public Optional<Part> next() throws IOException {
    byte[] rest = new byte[BUFFER];
    long skipped = 0;
    for (int n = read(rest); n >= 0; n = read(rest)) skipped += n;
    if (parts == 0 && skipped > 0) throw new BodyRefused("something before the first boundary");
    if (ended) return Optional.empty();
    if (++parts > PARTS) throw new BodyRefused("too many parts");
    over = false;
    return Optional.of(headers());
  }

  /// Content of the part at hand; -1 at its end.
  public int read(byte[] into) throws IOException {
    if (over) return -1;
    int found = find();
    int giving = found >= 0 ? found - from : to - from - delimiter.length + 1;
    if (giving == 0 && found >= 0) {
      from += delimiter.length;
      close();
      return -1;
    }
    int now = Math.min(into.length, giving);
    System.arraycopy(buffer, from, into, 0, now);
    from += now;
    return now;
  }

  /// Where the delimiter begins, or -1 once the buffer holds more than one without any.
  private int find() throws IOException {
    while (true) {
      for (int at = from; at + delimiter.length <= to; at++) {
        if (Arrays.equals(buffer, at, at + delimiter.length, delimiter, 0, delimiter.length)) {
          return at;
        }
      }
      if (to - from >= delimiter.length) return -1;
      fill();
    }
  }

  private void close() throws IOException {
    over = true;
    int one = one();
    int two = one();
    if (one == '-' && two == '-') ended = true;
    else if (one != '\r' || two != '\n') throw new BodyRefused("boundary");
  }

  private Part headers() throws IOException {
    String disposition = "";
    String type = "";
    int read = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      read += line.length();
      if (read > HEADERS) throw new BodyRefused("headers");
      String lower = line.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-disposition: form-data")) disposition = line;
      if (lower.startsWith("content-type:")) type = line.substring(13).strip();
    }
    String name = found(NAME, disposition).orElseThrow(() -> new BodyRefused("a part's name"));
    return new Part(name, found(FILE, disposition).map(Multipart::plain), type);
  }

  private static Optional<String> found(Pattern what, String in) {
    Matcher matcher = what.matcher(in);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String plain(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  private String line() throws IOException {
    byte[] line = new byte[HEADERS];
    int length = 0;
    for (int b = one(); b != '\n'; b = one()) {
      if (length == HEADERS) throw new BodyRefused("headers");
      line[length++] = (byte) b;
    }
    if (length == 0 || line[length - 1] != '\r') throw new BodyRefused("line end");
    return new String(line, 0, length - 1, StandardCharsets.UTF_8);
  }

  private int one() throws IOException {
    while (from == to) fill();
    return buffer[from++] & 0xff;
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, from, buffer, 0, to - from);
    to -= from;
    from = 0;
    int n = in.read(buffer, to, buffer.length - to);
    if (n < 0) throw new BodyRefused("the body ends early");
    to += n;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
