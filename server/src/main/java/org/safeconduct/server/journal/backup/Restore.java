package org.safeconduct.server.journal.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.seal.Share;
import org.safeconduct.server.journal.Restored;
import org.safeconduct.server.journal.log.Continued;
import org.safeconduct.server.journal.log.Failpoint;
import org.safeconduct.server.journal.log.Log;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.vault.Vault;

/// Puts a backup in the place of the logs. Both go on under new origins, each bound to where the
/// old one stood, so that nobody can take the restored log for the one that was lost. It takes the
/// organisation root: keys are certified anew for the new origins.
public final class Restore {
  private final DataFolder folder;
  private final Vault vault;

  public Restore(DataFolder folder, Vault vault) {
    this.folder = folder;
    this.vault = vault;
  }

  /// The logs that were there, if any, are put aside as `….replaced`, never deleted.
  public Restored from(Path backup, List<Share> rootShares) {
    try {
      Continued record = one(backup, "journal.db", vault.house().recordOrigin(), rootShares);
      Continued trail = one(backup, "trail.db", vault.house().trailOrigin(), rootShares);
      keepGrants(rootShares);
      long remembered = vault.seen(record.after().origin()).map(Checkpoint::size).orElse(0L);
      return new Restored(
          record.origin(), trail.origin(), Math.max(0, remembered - record.after().size()));
    } catch (IOException e) {
      throw new UncheckedIOException("the backup cannot be restored", e);
    }
  }

  private Continued one(Path backup, String file, String firstOrigin, List<Share> rootShares)
      throws IOException {
    for (String end : List.of("", "-wal", "-shm")) {
      Path old = folder.resolve(file + end);
      if (Files.exists(old)) Files.move(old, aside(file + end));
    }
    Files.copy(backup.resolve(file), folder.resolve(file));
    try (Log log = log(file, firstOrigin)) {
      String next = firstOrigin + "-" + (log.read().continued().size() + 2);
      vault.founding().continueUnder(rootShares, log.origin(), next);
      return log.continueUnder(next, vault.house().logSigner(next));
    }
  }

  /// Grants that were made after the backup have no fact in it; the root's word takes its place.
  private void keepGrants(List<Share> rootShares) {
    try (Log record = log("journal.db", vault.house().recordOrigin());
        Log trail = log("trail.db", vault.house().trailOrigin())) {
      vault
          .founding()
          .keepGrants(rootShares, body -> record.read().names(body) || trail.read().names(body));
    }
  }

  private Log log(String file, String firstOrigin) {
    return Log.open(folder.resolve(file), firstOrigin, vault.house()::logSigner, Failpoint.NONE);
  }

  private Path aside(String file) {
    Path aside = folder.resolve(file + ".replaced");
    for (int n = 2; Files.exists(aside); n++) aside = folder.resolve(file + ".replaced-" + n);
    return aside;
  }
}
