package org.safeconduct.server.journal.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.ledger.Edge;
import org.safeconduct.server.journal.BackedUp;
import org.safeconduct.server.journal.Means;
import org.safeconduct.server.journal.log.Exhibit;
import org.safeconduct.server.journal.log.Head;
import org.safeconduct.server.journal.log.Log;

/// Writes consistent copies of both logs into an empty folder, and the list of the sealed files
/// that the record knows of by then.
public final class Backup {
  private final Means means;

  public Backup(Means means) {
    this.means = means;
  }

  /// @param folder made if it is not there; must be empty
  public BackedUp to(Path folder) {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> there = Files.list(folder)) {
        if (there.findAny().isPresent()) throw new FileAlreadyExistsException(folder.toString());
      }
      // The trail first: it may lag behind what was read, never lead the record.
      means.trail().copyTo(folder.resolve("trail.db"));
      means.record().copyTo(folder.resolve("journal.db"));
      try (Log record = copy(folder, "journal.db", means.record());
          Log trail = copy(folder, "trail.db", means.trail())) {
        List<Exhibit> exhibits = record.read().exhibits();
        Files.writeString(folder.resolve("exhibits.txt"), list(exhibits), StandardCharsets.UTF_8);
        return new BackedUp(head(record).tree(), head(trail).tree(), exhibits.size());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the backup cannot be written: " + folder, e);
    }
  }

  private Log copy(Path folder, String file, Log of) {
    return Log.open(
        folder.resolve(file),
        of.firstOrigin(),
        means.vault().house()::logSigner,
        means.failpoints());
  }

  private Head head(Log log) {
    return log.read()
        .head()
        .orElseGet(() ->
            new Head(
                Edge.EMPTY,
                Edge.EMPTY
                    .checkpoint(log.origin())
                    .sign(means.vault().house().logSigner(log.origin()))));
  }

  private static String list(List<Exhibit> exhibits) {
    return exhibits.stream()
        .map(exhibit -> exhibit.id() + "\t" + exhibit.bytes() + "\n")
        .collect(Collectors.joining());
  }
}
