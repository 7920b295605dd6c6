package org.safeconduct.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.seal.Share;
import org.safeconduct.seal.ShareRefused;
import org.safeconduct.seal.ShareText;

/// Trustees' shares, each typed off its paper into a file of its own.
final class ShareFiles {
  private ShareFiles() {}

  /// @throws Mishap naming the first file that cannot be read or holds no share
  static List<Share> read(List<Path> files) {
    List<Share> parsed = new ArrayList<>();
    for (Path file : files) {
      try {
        parsed.add(ShareText.parse(Files.readString(file)));
      } catch (ShareRefused e) {
        throw new Mishap("The share in " + file + " is not right: " + e.getMessage());
      } catch (IOException e) {
        throw new Mishap("The share " + file + " cannot be read.");
      }
    }
    return parsed;
  }
}
