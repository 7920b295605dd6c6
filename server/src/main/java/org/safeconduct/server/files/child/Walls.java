package org.safeconduct.server.files.child;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.files.Namespaces;

/// What this machine lets us put around a child. Asked once, by putting it around `true`.
public enum Walls {
  /// No network, no other process, no file but the JDK, the parser and an empty folder in memory.
  BUBBLEWRAP,
  /// No network, no other process; the data folder and the home folder are covered by empty ones,
  /// and nothing that could uncover them is left to the child.
  NAMESPACES,
  /// Limits of time and size alone.
  NONE;

  private static final String LIMITS =
      "ulimit -c 0; ulimit -t 60; ulimit -f 131072; ulimit -n 512; exec nice -n 10 \"$@\"";
  private static final String COVER =
      "mount -t tmpfs -o size=64m,mode=700 none \"$1\" && shift &&"
          + " while [ \"$1\" != -- ]; do"
          + " mount -t tmpfs -o size=4k,mode=000 none \"$1\" || exit 9; shift; done && shift &&"
          + " cd / && exec setpriv --no-new-privs --bounding-set=-all --inh-caps=-all \"$@\"";

  public static Walls here() {
    if (Namespaces.stand(bubblewrap(List.of()))) return BUBBLEWRAP;
    List<String> namespaces = new ArrayList<>(Namespaces.apart("--net"));
    namespaces.addAll(List.of("setpriv", "--no-new-privs", "--bounding-set=-all"));
    return Namespaces.stand(namespaces) ? NAMESPACES : NONE;
  }

  /// The command with limits and walls around it.
  ///
  /// @param room the child's own folder
  List<String> around(Place place, Path room, List<String> command) {
    List<String> all = new ArrayList<>(List.of("sh", "-c", LIMITS, "sh"));
    switch (this) {
      case BUBBLEWRAP -> {
        all.addAll(bubblewrap(List.of(place.java(), place.parser())));
        all.addAll(List.of("--size", "67108864", "--tmpfs", room.toString(), "--chdir", "/"));
      }
      case NAMESPACES -> {
        all.addAll(Namespaces.apart("--net"));
        all.addAll(List.of("sh", "-c", COVER, "sh", room.toString()));
        for (Path hidden : hidden(place)) all.add(hidden.toString());
        all.add("--");
      }
      case NONE -> {}
    }
    all.addAll(command);
    return all;
  }

  /// The home folder too, unless what the child needs lies in it.
  private static List<Path> hidden(Place place) {
    Path home = Path.of(System.getProperty("user.home", "/")).toAbsolutePath().normalize();
    boolean needed = place.java().startsWith(home) || place.parser().startsWith(home);
    boolean covered = place.data().startsWith(home);
    if (needed || home.getNameCount() == 0 || !Files.isDirectory(home)) {
      return List.of(place.data());
    }
    return covered ? List.of(home) : List.of(place.data(), home);
  }

  private static List<String> bubblewrap(List<Path> readable) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "bwrap",
                "--unshare-all",
                "--die-with-parent",
                "--new-session",
                "--cap-drop",
                "ALL",
                "--clearenv",
                "--ro-bind",
                "/usr",
                "/usr",
                "--proc",
                "/proc",
                "--dev",
                "/dev"));
    for (String system : List.of("/lib", "/lib64", "/bin", "/etc/fonts", "/etc/alternatives")) {
      all.addAll(List.of("--ro-bind-try", system, system));
    }
    for (Path path : readable) all.addAll(List.of("--ro-bind", path.toString(), path.toString()));
    return all;
  }
}
