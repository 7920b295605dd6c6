package org.safeconduct.server.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.browser.Place;
import org.safeconduct.server.store.DataFolder;

/// A copy of the demonstration's organisation, served on a port of this machine: forty casefiles
/// and two inquiries, in every state. One for all tests of a run.
public final class ServedNorthlight implements Place {
  private static @Nullable ServedNorthlight only;

  private final Map<String, String> passphrases = new HashMap<>();
  private final int port = freePort();

  private ServedNorthlight() {
    Path folder = copy();
    try (Stream<String> lines = Files.lines(folder.resolve("sign-in.txt"))) {
      lines
          .map(line -> line.split(" / ", -1))
          .filter(pair -> pair.length == 2)
          .forEach(pair -> passphrases.put(pair[0], pair[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Program program = Program.serve(folder, port, List.of(), true);
    Runtime.getRuntime().addShutdownHook(new Thread(program::close));
  }

  /// The organisation of this run; it is served until the run ends.
  public static synchronized ServedNorthlight get() {
    ServedNorthlight known = only;
    if (known == null) {
      known = new ServedNorthlight();
      only = known;
    }
    return known;
  }

  @Override
  public String url(String path) {
    return "http://localhost:" + port + path;
  }

  @Override
  public String passphrase(String handle) {
    return Objects.requireNonNull(passphrases.get(handle), handle);
  }

  private static Path copy() {
    try (DataFolder held = DataFolder.open(Demonstration.folder());
        Stream<Path> files = Files.walk(held.path())) {
      Path from = held.path();
      Path to = Files.createTempDirectory(Path.of("target"), "served-").toAbsolutePath();
      for (Path file : files.skip(1).toList()) {
        Path there = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) Files.createDirectories(there);
        else Files.copy(file, there);
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
