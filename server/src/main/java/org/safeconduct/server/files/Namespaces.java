package org.safeconduct.server.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Running a program of this machine where it sees no other process and can mount for itself alone,
/// with nothing in its environment but where commands lie: what walls are made of, here and around
/// the public pages.
public final class Namespaces {
  /// All that such an environment holds.
  public static final String PATH = "/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

  private static final int PROBE_S = 10;

  private Namespaces() {}

  /// @param more what else is kept apart, such as `--net`
  public static List<String> apart(String... more) {
    List<String> all = new ArrayList<>(List.of("unshare", "--user", "--map-root-user"));
    all.addAll(List.of(more));
    all.addAll(
        List.of("--mount", "--ipc", "--pid", "--fork", "--kill-child", "--mount-proc", "--"));
    return all;
  }

  /// Whether a command does here what it should, asked by putting it around `true`.
  public static boolean stand(List<String> around) {
    List<String> command = new ArrayList<>(around);
    command.add("true");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().put("PATH", PATH);
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    try {
      Process probe = builder.start();
      if (probe.waitFor(PROBE_S, TimeUnit.SECONDS)) return probe.exitValue() == 0;
      probe.destroyForcibly();
      return false;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
