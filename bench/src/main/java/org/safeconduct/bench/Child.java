package org.safeconduct.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A Java of its own on this class path, whose words nobody hears.
final class Child {
  private Child() {}

  /// @param heap as `-Xmx` says it: `2g`
  /// @param command the main class and its arguments
  static Process start(String heap, List<String> command) throws IOException {
    List<String> whole =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path")));
    whole.addAll(command);
    return new ProcessBuilder(whole)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// @throws IOException where it does not end with 0
  static void run(String heap, String... command) throws IOException, InterruptedException {
    int left = start(heap, Arrays.asList(command)).waitFor();
    if (left != 0) throw new IOException(command[0] + " ended with " + left);
  }
}
