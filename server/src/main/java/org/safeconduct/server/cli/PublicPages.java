package org.safeconduct.server.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.files.Namespaces;

/// The public pages, beside the house: a process of their own, with an empty environment, public
/// keys and the mail folder. They end when this process does; should they end before, they are
/// started again.
final class PublicPages implements AutoCloseable {
  private static final String MAIN = "org.safeconduct.intake.Intake";
  private static final long PAUSE_S = 5;

  private final List<String> command;
  private final PublicWalls walls;
  private boolean closed;
  private @Nullable Process process;

  private PublicPages(List<String> command, PublicWalls walls) {
    this.command = command;
    this.walls = walls;
  }

  /// Starts them and waits until they listen.
  ///
  /// @param root the organisation's root key, the only thing that they believe
  /// @throws Mishap if they are not built, or do not start
  static PublicPages start(Path data, String root, PublicOptions options) {
    Path home = Path.of(System.getProperty("safeconduct.home", "..")).toAbsolutePath().normalize();
    Path lib = home.resolve("intake/target/lib");
    if (!Files.isDirectory(lib)) {
      throw new Mishap("The public pages are not built: there is nothing at " + lib + ".");
    }
    Path whole = data.toAbsolutePath().normalize();
    Path mail = whole.resolve("mail");
    PublicWalls walls = PublicWalls.here();
    List<String> command = walls.around(whole, mail, java(home, mail));
    command.addAll(List.of("--mail", mail.toString(), "--root", root));
    command.addAll(options.arguments());
    PublicPages pages = new PublicPages(command, walls);
    try {
      Files.createDirectories(mail.resolve("run"));
      pages.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  /// What stands between these pages and the house, in a sentence for who runs it.
  String said() {
    return walls.said();
  }

  private static List<String> java(Path home, Path mail) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:+DisableAttachMechanism",
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.io.tmpdir=" + mail.resolve("run"),
            "-cp",
            classPath(home),
            MAIN));
  }

  /// Their own classes, those of the libraries that they share with the house, and nothing else of
  /// it.
  private static String classPath(Path home) {
    return Stream.of("intake", "mail", "ledger", "seal")
            .map(module -> home.resolve(module).resolve("target/classes").toString())
            .collect(Collectors.joining(":"))
        + ":"
        + home.resolve("intake/target/lib")
        + "/*";
  }

  private synchronized void run() throws IOException {
    if (closed) return;
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().put("PATH", Namespaces.PATH);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process started = builder.start();
    process = started;
    String ready =
        new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8))
            .readLine();
    if (ready == null || !ready.startsWith("ready ")) {
      started.destroy();
      throw new Mishap("The public pages did not start. Is their port in use?");
    }
    var _ = started.onExit().thenRun(this::again);
  }

  private void again() {
    synchronized (this) {
      if (closed) return;
    }
    System.err.println("The public pages ended; starting them again.");
    try {
      TimeUnit.SECONDS.sleep(PAUSE_S);
      run();
    } catch (IOException | Mishap e) {
      System.err.println("The public pages do not start any more: stop and serve again.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (process != null) process.destroy();
  }
}
