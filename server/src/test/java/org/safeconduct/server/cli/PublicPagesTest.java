package org.safeconduct.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.seal.SigningKey;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Timeout(120)
class PublicPagesTest {
  @TempDir Path data;

  @Command
  private static final class Options {
    @Mixin private PublicOptions intake = new PublicOptions();
  }

  @Test
  void runBesideTheHouseWithAnEmptyEnvironmentAndEndWithIt() throws Exception {
    Files.writeString(data.resolve("keys.db"), "CANARY-key");
    int port = freePort();
    PublicPages pages = PublicPages.start(data, root(), options(port));
    try {
      assertThat(get(port).statusCode()).as("no team's key is there yet").isEqualTo(503);
      ProcessHandle child = java(ProcessHandle.current()).orElseThrow();
      Path process = Path.of("/proc", Long.toString(child.pid()));
      List<String> environment =
          Stream.of(Files.readString(process.resolve("environ")).split("\0"))
              .map(line -> line.replaceFirst("=.*", ""))
              .toList();
      assertThat(environment).isSubsetOf("PATH", "PWD", "OLDPWD", "SHLVL", "_");
      if (PublicWalls.here() == PublicWalls.NAMESPACES) {
        Path seen = process.resolve("root" + data.toAbsolutePath());
        assertThat(Files.exists(seen.resolve("mail/mail.db"))).isTrue();
        assertThat(Files.exists(seen.resolve("keys.db"))).isFalse();
      } else {
        System.err.println(
            "No user namespaces here: that the house's files are hidden was not run.");
      }
    } finally {
      pages.close();
    }
  }

  private static String root() {
    SigningKey root = SigningKey.generate(new SecureRandom());
    return VerifierKey.ed25519("northlight.example/root", root.verifyKey().encoded()).text();
  }

  private static PublicOptions options(int port) {
    Options options = new Options();
    new CommandLine(options).parseArgs("--intake-port", Integer.toString(port));
    return options.intake;
  }

  private static Optional<ProcessHandle> java(ProcessHandle of) {
    return of.descendants()
        .filter(one -> one.info().command().orElse("").endsWith("/java"))
        .findFirst();
  }

  private static HttpResponse<String> get(int port) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
