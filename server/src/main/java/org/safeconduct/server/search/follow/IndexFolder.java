package org.safeconduct.server.search.follow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.server.kernel.Audience;
import org.springframework.util.FileSystemUtils;

/// Where the indexes lie: `index/<digits of the team's or member's random id>-<number of the key>`.
/// keys.db shows the same ids; nothing else about an index is on disk in clear.
final class IndexFolder {
  private final Path root;

  IndexFolder(Path root) {
    this.root = root;
  }

  Path of(Audience audience, long keyNumber) {
    return root.resolve(name(audience) + "-" + keyNumber);
  }

  /// Destroys what lies under the audience's other keys: after a removal it must not stay.
  void destroyOthers(Audience audience, long keyNumber) {
    Path kept = of(audience, keyNumber);
    String prefix = name(audience) + "-";
    for (Path folder : all()) {
      if (folder.getFileName().toString().startsWith(prefix) && !folder.equals(kept)) {
        destroy(folder);
      }
    }
  }

  List<Path> all() {
    if (!Files.isDirectory(root)) return List.of();
    try (Stream<Path> folders = Files.list(root)) {
      return folders.filter(Files::isDirectory).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of indexes cannot be read", e);
    }
  }

  static void destroy(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("an index cannot be destroyed", e);
    }
  }

  private static String name(Audience audience) {
    return switch (audience) {
      case Audience.OfTeam(var team) -> team.bits().toString();
      case Audience.OfMember(var member) -> member.bits().toString();
    };
  }
}
