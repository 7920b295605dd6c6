package org.safeconduct.server.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.safeconduct.server.browser.House;

/// A form with files that is sent by hand, bit by bit, as a slow line sends it.
final class SlowSending implements AutoCloseable {
  private static final String BOUNDARY = "between-the-parts";
  private static final int LENGTH = 5_000_000;
  private static final byte[] SOME = new byte[200_000];

  private final Socket line;

  private SlowSending(Socket line) {
    this.line = line;
  }

  /// @param at whoever looks at the form just now
  static SlowSending of(Caseworker at, String path) throws IOException {
    URI url = URI.create(House.get().url(path));
    SlowSending sending =
        new SlowSending(new Socket(InetAddress.getLoopbackAddress(), url.getPort()));
    String cookies =
        at.page().context().cookies().stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
    String origin = url.getScheme() + "://" + url.getAuthority();
    sending.say(
        "POST "
            + path
            + " HTTP/1.1\r\nHost: "
            + url.getAuthority()
            + "\r\nOrigin: "
            + origin
            + "\r\nSec-Fetch-Site: same-origin\r\nCookie: "
            + cookies
            + "\r\nContent-Type: multipart/form-data; boundary="
            + BOUNDARY
            + "\r\nContent-Length: "
            + LENGTH
            + "\r\n\r\n");
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("_token", value(at, "_token"));
    fields.put("id", value(at, "id"));
    fields.put("label", "A picture");
    fields.put("origin", "PUBLIC");
    fields.put("receivedFrom", "a website");
    fields.put("receivedOn", "2026-11-20");
    for (var field : fields.entrySet()) {
      sending.say(head("name=\"" + field.getKey() + "\"") + field.getValue() + "\r\n");
    }
    return sending;
  }

  private static String value(Caseworker at, String name) {
    return Objects.requireNonNull(
        at.page().locator("main form input[name='" + name + "']").first().getAttribute("value"),
        name);
  }

  void file(String name, String content) throws IOException {
    say(file(name) + content + "\r\n");
  }

  void begin(String name) throws IOException {
    say(file(name));
    more();
  }

  /// Harmless where the other side has hung up.
  void more() {
    try {
      line.getOutputStream().write(SOME);
      line.getOutputStream().flush();
    } catch (IOException hungUp) {
      return;
    }
  }

  private static String file(String name) {
    return head("name=\"file\"; filename=\"" + name + "\"");
  }

  private static String head(String what) {
    return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n";
  }

  private void say(String text) throws IOException {
    line.getOutputStream().write(text.getBytes(UTF_8));
    line.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    line.close();
  }
}
