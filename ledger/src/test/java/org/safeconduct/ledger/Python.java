package org.safeconduct.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs a program of `src/test/python`; says what to install rather than skipping in silence.
final class Python {

  record Result(int exit, String output) {}

  private Python() {}

  static Result run(String script, String... arguments) {
    List<String> command = new ArrayList<>(List.of("python3", "-B"));
    command.add(Path.of("src", "test", "python", script).toString());
    command.addAll(List.of(arguments));
    need("openssl", "version");
    return run(command);
  }

  private static void need(String... command) {
    run(List.of(command));
  }

  private static Result run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Result(process.waitFor(), output);
    } catch (IOException notThere) {
      throw new AssertionError(
          "this test needs "
              + command.getFirst()
              + ": install python3 (3.7 or newer) and openssl"
              + " (1.1.1 or newer)",
          notThere);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
