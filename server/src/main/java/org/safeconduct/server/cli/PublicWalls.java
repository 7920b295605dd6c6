package org.safeconduct.server.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What this machine lets us put around the public pages. Asked once, by putting it around `true`.
enum PublicWalls {
  /// No other process is seen; the data folder is covered by an empty one in which the mail folder
  /// alone shows; nothing that could uncover it is left to the child.
  NAMESPACES,
  /// Another process, and nothing more.
  NONE;

  /// All that the child's environment holds: where the commands of its walls are.
  static final String PATH = "/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

  /// Stands in the mail folder while the data folder is covered, and binds it in again.
  private static final String COVER =
      "ulimit -c 0; umask 077; cd \"$2\" &&"
          + " mount -t tmpfs -o size=64k,mode=700 none \"$1\" && mkdir -p \"$2\" &&"
          + " mount --no-canonicalize --bind . \"$2\" && cd / && shift 2 &&"
          + " exec setpriv --no-new-privs --bounding-set=-all --inh-caps=-all \"$@\"";

  private static final int PROBE_S = 10;

  static PublicWalls here() {
    List<String> probe = new ArrayList<>(namespaces());
    probe.addAll(List.of("setpriv", "--no-new-privs", "--bounding-set=-all", "true"));
    return stands(probe) ? NAMESPACES : NONE;
  }

  /// The command with walls around it.
  List<String> around(Path data, Path mail, List<String> command) {
    List<String> all = new ArrayList<>();
    switch (this) {
      case NAMESPACES -> {
        all.addAll(namespaces());
        all.addAll(List.of("sh", "-c", COVER, "sh", data.toString(), mail.toString()));
      }
      case NONE -> {}
    }
    all.addAll(command);
    return all;
  }

  String said() {
    return switch (this) {
      case NAMESPACES ->
          "They run in a process of their own that sees the mail folder and nothing else of the"
              + " data folder (unshare).";
      case NONE ->
          "They run in a process of their own WITHOUT walls: it has no keys, but it can reach the"
              + " files of this user. Allow unprivileged user namespaces, or run them as another"
              + " user (docs/guide/intake.md).";
    };
  }

  private static List<String> namespaces() {
    return List.of(
        "unshare",
        "--user",
        "--map-root-user",
        "--mount",
        "--ipc",
        "--pid",
        "--fork",
        "--kill-child",
        "--mount-proc",
        "--");
  }

  private static boolean stands(List<String> command) {
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
