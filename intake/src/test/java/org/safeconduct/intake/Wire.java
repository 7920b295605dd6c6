package org.safeconduct.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One sender: a socket, bytes, and whatever comes back.
record Wire(int port, Optional<Integer> circuit) {
  private static final int MOST_MS = 30_000;

  /// What came back.
  record Answer(int status, String head, String body, int bytes) {
    /// The value of a hidden field.
    String field(String name) {
      Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(body);
      if (!found.find()) throw new AssertionError("no field " + name + " in " + body);
      return found.group(1);
    }
  }

  static Wire to(int port) {
    return new Wire(port, Optional.empty());
  }

  /// The same, as Tor names a circuit.
  Wire on(int number) {
    return new Wire(port, Optional.of(number));
  }

  Answer get(String path, String language) throws IOException {
    return exchange(
        "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: " + language + "\r\n\r\n",
        new byte[0]);
  }

  Answer post(Form form) throws IOException {
    return post(form, "");
  }

  Answer post(Form form, String headers) throws IOException {
    byte[] body = form.body();
    return exchange(head(form, body.length) + headers + "\r\n", body);
  }

  static String head(Form form, long length) {
    return "POST / HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nContent-Type: "
        + form.type()
        + "\r\nContent-Length: "
        + length
        + "\r\n";
  }

  Answer exchange(String head, byte[] body) throws IOException {
    try (Socket socket = open()) {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(ISO_8859_1));
      out.write(body);
      out.flush();
      return answer(socket);
    }
  }

  /// A connection on which nothing was said yet but where it comes from.
  Socket open() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(MOST_MS);
    if (circuit.isPresent()) {
      String from = Integer.toHexString(circuit.get() >> 16) + ":" + hex(circuit.get());
      String line = "PROXY TCP6 fc00:dead:beef:4dad::" + from + " ::1 65535 42\r\n";
      socket.getOutputStream().write(line.getBytes(ISO_8859_1));
    }
    return socket;
  }

  private static String hex(int number) {
    return Integer.toHexString(number & 0xffff);
  }

  static Answer answer(Socket socket) throws IOException {
    byte[] all = socket.getInputStream().readAllBytes();
    String text = new String(all, ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) throw new IOException("no answer");
    String head = text.substring(0, end);
    String body = new String(all, end + 4, all.length - end - 4, UTF_8);
    return new Answer(Integer.parseInt(head.substring(9, 12)), head, body, all.length - end - 4);
  }

  /// A form as a browser writes it.
  static final class Form {
    private static final String BOUNDARY = "----formBoundary7f3e";
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Form field(String name, String value) {
      return part("name=\"" + name + "\"", "", value.getBytes(UTF_8));
    }

    Form file(String name, String file, byte[] content) {
      return part(
          "name=\"" + name + "\"; filename=\"" + file + "\"",
          "Content-Type: application/octet-stream\r\n",
          content);
    }

    private Form part(String names, String type, byte[] content) {
      String head =
          "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + names + "\r\n" + type + "\r\n";
      out.writeBytes(head.getBytes(UTF_8));
      out.writeBytes(content);
      out.writeBytes("\r\n".getBytes(UTF_8));
      return this;
    }

    String type() {
      return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] body() {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      whole.writeBytes(out.toByteArray());
      whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
      return whole.toByteArray();
    }
  }
}
