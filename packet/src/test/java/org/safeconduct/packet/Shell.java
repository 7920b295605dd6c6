package org.safeconduct.packet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Runs a program; says what to install rather than skipping in silence.
final class Shell {

  record Result(int exit, String output) {}

  private Shell() {}

  static Result run(Path folder, List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Result(process.waitFor(), output);
    } catch (IOException notThere) {
      throw new AssertionError(
          "this test needs "
              + command.getFirst()
              + ": install python3 (3.7 or newer), a POSIX shell, coreutils, awk, sed and openssl"
              + " (1.1.1 or newer)",
          notThere);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
