package org.safeconduct.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.intake.body.BodyRefused;
import org.safeconduct.intake.body.Multipart;
import org.safeconduct.intake.body.Received;

@Timeout(60)
class MultipartTest {
  private static final String TYPE = "multipart/form-data; boundary=B";

  @Test
  void contentComesOutWholeWhateverStandsInIt() throws IOException {
    SecureRandom random = new SecureRandom();
    for (int length : new int[] {0, 1, 65_530, 65_536, 65_540, 200_003}) {
      byte[] content = new byte[length];
      random.nextBytes(content);
      plant(content, "\r\n--A");
      plant(content, "\r\n-");
      byte[] body = body(content);
      assertThat(read(new Crumbs(body))).isEqualTo(content);
      assertThat(read(new ByteArrayInputStream(body))).isEqualTo(content);
    }
  }

  @Test
  void whatNoBrowserSendsIsRefused() {
    for (String body :
        List.of(
            "",
            "--B",
            "junk\r\n--B\r\n",
            "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end",
            "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--Bjunk",
            "--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--\r\n",
            "--B\r\nContent-Disposition: form-data; name=\"a\"\n\nx\r\n--B--\r\n",
            "--B\r\nX: " + "h".repeat(9_000) + "\r\n\r\nx\r\n--B--\r\n",
            "--B\r\n" + "X: 1234567\r\n".repeat(1_000) + "\r\nx\r\n--B--\r\n",
            part("a").repeat(201) + "--B--\r\n",
            "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n"
                + "y".repeat(110_000)
                + "\r\n--B--\r\n",
            part("y".repeat(90_000)).repeat(3) + "--B--\r\n")) {
      assertThatThrownBy(() -> received(body)).as(head(body)).isInstanceOf(BodyRefused.class);
    }
  }

  @Test
  void onlyAFormWithABoundaryIsRead() {
    for (String type :
        List.of(
            "",
            "text/plain",
            "multipart/form-data",
            "multipart/mixed; boundary=B",
            "multipart/form-data; boundary=" + "b".repeat(71),
            "multipart/form-data; boundary=\r\n")) {
      assertThatThrownBy(() -> Multipart.of(type, InputStream.nullInputStream()))
          .isInstanceOf(BodyRefused.class);
    }
  }

  @Test
  void controlsAreTakenOutOfWhatIsTyped() throws IOException {
    try (Received received = received(part("a\u0000\u001bb\r\nc") + "--B--\r\n")) {
      assertThat(received.typed().one("a")).isEqualTo("ab\nc");
    }
  }

  private static Received received(String body) throws IOException {
    return Received.read(
        Multipart.of(TYPE, new ByteArrayInputStream(body.getBytes(ISO_8859_1))),
        before -> {
          throw new AssertionError("no file was sent");
        });
  }

  private static String part(String value) {
    return "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n" + value + "\r\n";
  }

  private static String head(String body) {
    return body.substring(0, Math.min(60, body.length()));
  }

  private static byte[] body(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(part("x").getBytes(ISO_8859_1));
    out.writeBytes(
        "--B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"n\"\r\n\r\n"
            .getBytes(ISO_8859_1));
    out.writeBytes(content);
    out.writeBytes("\r\n--B--\r\n".getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  private static byte[] read(InputStream in) throws IOException {
    Multipart parts = Multipart.of(TYPE, in);
    parts.next();
    parts.next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1000];
    for (int n = parts.read(buffer); n >= 0; n = parts.read(buffer)) out.write(buffer, 0, n);
    assertThat(parts.next()).isEmpty();
    return out.toByteArray();
  }

  private static void plant(byte[] content, String what) {
    byte[] bytes = what.getBytes(ISO_8859_1);
    for (int at = 100; at + bytes.length < content.length; at += 997) {
      System.arraycopy(bytes, 0, content, at, bytes.length);
    }
  }

  /// Gives few bytes at a time, as a slow line does.
  private static final class Crumbs extends ByteArrayInputStream {
    Crumbs(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] into, int from, int count) {
      return super.read(into, from, Math.min(count, 7));
    }
  }
}
