package org.safeconduct.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.browser.Wire;

@Timeout(180)
class HeadersTest {
  private static final String CSP =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
          + " frame-ancestors 'none'; base-uri 'none'";

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in", "/", "/nothing/here", "/style.css", "/leave"})
  void guardsEveryAnswer(String path) {
    Wire.Reply reply = Wire.stranger().get(path);
    assertThat(reply.header("content-security-policy")).isEqualTo(CSP);
    assertThat(reply.header("cross-origin-opener-policy")).isEqualTo("same-origin");
    assertThat(reply.header("cross-origin-resource-policy")).isEqualTo("same-origin");
    assertThat(reply.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(reply.headers()).doesNotContainKeys("server", "x-powered-by", "etag");
  }

  @Test
  void letsNothingBeKeptButStyles() {
    assertThat(Wire.stranger().get("/sign-in").header("cache-control")).isEqualTo("no-store");
    assertThat(Wire.stranger().get("/nothing").header("cache-control")).isEqualTo("no-store");
    assertThat(Wire.stranger().get("/style.css").header("cache-control")).contains("max-age");
  }

  @Test
  void answersOnlyToItsOwnHosts() throws IOException {
    assertThat(statusForHost("localhost")).isEqualTo(200);
    assertThat(statusForHost("127.0.0.1")).isEqualTo(200);
    assertThat(statusForHost("evil.example")).isEqualTo(400);
  }

  @Test
  void refusesAFormThatNoPageOfOursSent() {
    Wire marek = Wire.signIn("marek");
    Map<String, String> nothing = Map.of();
    String own = House.get().url("");
    assertThat(marek.post("/language", nothing, marek.token(), Map.of()).status()).isEqualTo(403);
    assertThat(
            marek
                .post("/language", nothing, marek.token(), Map.of("Origin", "https://evil.example"))
                .status())
        .isEqualTo(403);
    assertThat(marek.post("/language", nothing, marek.token(), Map.of("Origin", "null")).status())
        .isEqualTo(403);
    assertThat(
            marek
                .post(
                    "/language",
                    nothing,
                    marek.token(),
                    Map.of("Origin", own, "Sec-Fetch-Site", "cross-site"))
                .status())
        .isEqualTo(403);
    assertThat(marek.post("/language", nothing, "wrong", Map.of("Origin", own)).status())
        .isEqualTo(403);
    assertThat(marek.post("/language", nothing, "", Map.of("Origin", own)).status()).isEqualTo(403);
    assertThat(
            marek
                .post("/language", Map.of("language", "en"), marek.token(), Map.of("Origin", own))
                .status())
        .isEqualTo(303);
  }

  @Test
  void boundsWhatIsSent() {
    Wire marek = Wire.signIn("marek");
    String much = "x".repeat(2_100_000);
    assertThat(marek.post("/find", Map.of("to", "/", "words", much)).status()).isEqualTo(413);
  }

  @Test
  void saysNothingOfWhatWasSentWhenItRefuses() {
    Wire.Reply reply = Wire.stranger().get("/canary-8713/../x?canary-9921=1");
    assertThat(reply.body()).doesNotContain("canary-8713", "canary-9921");
  }

  private static int statusForHost(String host) throws IOException {
    URI house = URI.create(House.get().url("/"));
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), house.getPort())) {
      String request =
          "GET /sign-in HTTP/1.1\r\nHost: "
              + host
              + ":"
              + house.getPort()
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String line =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .findFirst()
              .orElse("");
      return Integer.parseInt(line.substring(9, 12));
    }
  }
}
