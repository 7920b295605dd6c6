package org.safeconduct.server.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The fictional organisation, made once for all tests of a run by `demo --data DIR --exit`.
final class Demonstration {
  private static final Path FOLDER = make();

  private Demonstration() {}

  static Path folder() {
    return FOLDER;
  }

  static Path packet() {
    return FOLDER.resolve("example-packet.zip");
  }

  /// The root key that stands at the end of `sign-in.txt`.
  static String root() {
    try {
      return Files.readAllLines(FOLDER.resolve("sign-in.txt")).getLast();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int run(String... arguments) {
    return Safeconduct.program().execute(arguments);
  }

  private static Path make() {
    try {
      Path target = Files.createDirectories(Path.of("target"));
      Path folder = Files.createTempDirectory(target, "demo-").toAbsolutePath();
      int code = run("demo", "--data", folder.toString(), "--exit");
      if (code != 0) throw new IllegalStateException("demo ended with " + code);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
