package org.safeconduct.server.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// `import` as a process of its own, as when somebody types it; ended in its middle.
final class TypedImport {
  private final Process process;
  private final BufferedReader said;
  private final List<String> lines = new ArrayList<>();

  TypedImport(Bringing house, Path what, String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Safeconduct.class.getName()));
    command.addAll(house.typed(what, more));
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /// Waits until it has said how far it is and the folder then grew by so much.
  TypedImport untilGrown(Path folder, long bytes) throws Exception {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      lines.add(line);
      if (line.endsWith(" …")) break;
    }
    long before = size(folder);
    while (size(folder) - before < bytes) {
      if (!process.isAlive()) throw new AssertionError("it ended by itself: " + lines);
      Thread.sleep(3);
    }
    return this;
  }

  /// As `kill -9` does.
  void kill() throws Exception {
    process.destroyForcibly().waitFor();
  }

  /// As Ctrl-C does, and `kill`.
  ///
  /// @return everything it said
  List<String> interrupt() throws Exception {
    // Of the handle: the process itself would close what it is still to say.
    process.toHandle().destroy();
    for (String line = said.readLine(); line != null; line = said.readLine()) lines.add(line);
    process.waitFor();
    return lines;
  }

  /// Of what is there and does not go meanwhile.
  private static long size(Path folder) throws IOException {
    AtomicLong bytes = new AtomicLong();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
            bytes.addAndGet(is.size());
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path gone, IOException why) {
            return FileVisitResult.CONTINUE;
          }
        });
    return bytes.get();
  }
}
