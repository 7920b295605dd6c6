package org.safeconduct.server.team.waking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.safeconduct.server.journal.Woken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The command that wakes somebody. It lies in the data folder, `waking/level-1.txt` and so on: one
/// argument a line, the first an absolute path to the program; no shell reads it. It is run as it
/// stands, with an empty environment: no name, time or team is ever added.
final class Bell {
  private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Path NOTHING = Path.of("/dev/null");

  private final Path folder;

  /// @param folder where the commands lie; it need not be there
  Bell(Path folder) {
    this.folder = folder;
  }

  /// The levels that have a command of their own.
  List<Integer> levels() {
    return IntStream.rangeClosed(1, Waking.MOST_LEVELS)
        .filter(level -> !command(level).isEmpty())
        .boxed()
        .toList();
  }

  /// Rings, by the nearest lower level's command where a level has none of its own. Returns when
  /// the command has ended.
  Woken ring(int level) {
    Optional<List<String>> command =
        IntStream.iterate(level, l -> l >= 1, l -> l - 1)
            .mapToObj(this::command)
            .filter(lines -> !lines.isEmpty())
            .findFirst();
    return command.map(this::run).orElse(Woken.NO_COMMAND);
  }

  private List<String> command(int level) {
    Path file = folder.resolve("level-" + level + ".txt");
    if (!Files.isRegularFile(file)) return List.of();
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the waking command cannot be read: level " + level, e);
    }
  }

  private Woken run(List<String> command) {
    if (!Path.of(command.getFirst()).isAbsolute()) {
      LOG.warn("the waking command does not begin with an absolute path");
      return Woken.FAILED;
    }
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(Redirect.from(NOTHING.toFile()))
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD);
    builder.environment().clear();
    try {
      return ended(builder.start()) ? Woken.SENT : Woken.FAILED;
    } catch (IOException e) {
      LOG.warn("the waking command could not be started");
      return Woken.FAILED;
    }
  }

  private static boolean ended(Process process) {
    try {
      if (process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) return process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    return false;
  }
}
