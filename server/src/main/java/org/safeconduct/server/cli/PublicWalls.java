package org.safeconduct.server.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.files.Namespaces;

/// What this machine lets us put around the public pages. Asked once, by putting it around `true`.
enum PublicWalls {
  /// No other process is seen; the data folder is covered by an empty one in which the mail folder
  /// alone shows; nothing that could uncover it is left to the child.
  NAMESPACES,
  /// Another process, and nothing more.
  NONE;

  /// Stands in the mail folder while the data folder is covered, and binds it in again.
  private static final String COVER =
      "ulimit -c 0; umask 077; cd \"$2\" &&"
          + " mount -t tmpfs -o size=64k,mode=700 none \"$1\" && mkdir -p \"$2\" &&"
          + " mount --no-canonicalize --bind . \"$2\" && cd / && shift 2 &&"
          + " exec setpriv --no-new-privs --bounding-set=-all --inh-caps=-all \"$@\"";

  static PublicWalls here() {
    List<String> probe = new ArrayList<>(Namespaces.apart());
    probe.addAll(List.of("setpriv", "--no-new-privs", "--bounding-set=-all"));
    return Namespaces.stand(probe) ? NAMESPACES : NONE;
  }

  /// The command with walls around it.
  List<String> around(Path data, Path mail, List<String> command) {
    List<String> all = new ArrayList<>();
    switch (this) {
      case NAMESPACES -> {
        all.addAll(Namespaces.apart());
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
}
