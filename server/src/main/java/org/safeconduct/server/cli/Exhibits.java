package org.safeconduct.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Copies sealed files beside a backup and back: as they are, sealed, those that are not there yet.
final class Exhibits {
  private static final String FOLDER = "exhibits";

  private Exhibits() {}

  /// @return how many were copied
  static int copy(Path from, Path to) throws IOException {
    Path source = from.resolve(FOLDER);
    if (!Files.isDirectory(source)) return 0;
    Path target = Files.createDirectories(to.resolve(FOLDER));
    int copied = 0;
    try (Stream<Path> files = Files.list(source)) {
      for (Path file : files.toList()) {
        Path copy = target.resolve(file.getFileName());
        if (Files.exists(copy)) continue;
        Files.copy(file, copy);
        copied++;
      }
    }
    return copied;
  }

  /// Whether a folder is not there or holds nothing.
  static boolean isEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) return true;
    try (Stream<Path> inside = Files.list(folder)) {
      return List.of().equals(inside.limit(1).toList());
    }
  }
}
