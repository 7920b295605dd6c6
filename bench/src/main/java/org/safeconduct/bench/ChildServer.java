package org.safeconduct.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/// A server in a process of its own that answers on the loopback address.
final class ChildServer implements AutoCloseable {
  private static final int TRIES = 3_000;
  private static final String HEAP = "2g";

  private final Process process;
  private final HttpClient client;
  private final URI front;

  private ChildServer(Process process, int port) {
    this.process = process;
    this.front = URI.create("http://localhost:" + port + "/");
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
  }

  /// @param command the main class and its arguments
  static ChildServer start(List<String> command, int port) throws IOException {
    return new ChildServer(Child.start(HEAP, command), port);
  }

  /// Returns when the first page has come, whatever it says.
  void awaitPage() throws IOException, InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      if (!process.isAlive()) throw new IOException("the server ended: " + process.exitValue());
      try {
        client.send(HttpRequest.newBuilder(front).build(), BodyHandlers.ofString());
        return;
      } catch (IOException notYet) {
        Thread.sleep(10);
      }
    }
    throw new IOException("no page came");
  }

  /// What its process held at most so far.
  Memory memory() {
    return Memory.of(process);
  }

  @Override
  public void close() throws IOException {
    client.close();
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
