package org.safeconduct.server.leak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program in a process of its own, whose data, temp files, log and working folder all lie in
/// one folder, so that nothing it leaves behind is overlooked.
final class Served implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path root;
  private final int port;
  private final Process process;

  private Served(Path root, int port, Process process) {
    this.root = root;
    this.port = port;
    this.process = process;
  }

  /// Runs a verb to its end.
  ///
  /// @return what it printed; it is not kept in any file
  static String run(Path root, String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder = command(root, arguments);
    builder.redirectError(ProcessBuilder.Redirect.appendTo(root.resolve("log").toFile()));
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) throw new IOException("exit code " + process.exitValue());
    return printed;
  }

  static Served start(Path root) throws IOException, InterruptedException {
    int port = freePort();
    ProcessBuilder builder =
        command(
            root,
            "serve",
            "--data",
            data(root).toString(),
            "--port",
            Integer.toString(port),
            "--intake-port",
            "0");
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(root.resolve("log").toFile()));
    Served served = new Served(root, port, builder.start());
    served.awaitReady();
    return served;
  }

  private static ProcessBuilder command(Path root, String... arguments) throws IOException {
    Path temp = Files.createDirectories(root.resolve("temp"));
    Path work = Files.createDirectories(root.resolve("work"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temp,
                "-cp",
                System.getProperty("java.class.path"),
                "org.safeconduct.server.cli.Safeconduct"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(work.toFile());
  }

  static Path data(Path root) {
    return root.resolve("data");
  }

  private void awaitReady() throws IOException, InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > until) {
        throw new IOException("did not start:\n" + Files.readString(root.resolve("log")));
      }
      Thread.sleep(200);
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  String address() {
    return "http://localhost:" + port;
  }

  /// `kill -9`.
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /// Ends as a stopped service does.
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
