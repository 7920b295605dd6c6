package org.safeconduct.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Restored;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.vault.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `restore`: puts a backup in the place of the logs. The data folder needs the house's `keys.db`
/// and `shred.key`; the logs go on under a new origin, for which the root certifies the keys anew.
@Command(
    name = "restore",
    description = "Go on from a backup, under a new origin that binds the old one.")
final class Restore implements Callable<Integer> {
  @Option(names = "--from", required = true, paramLabel = "DIR", description = "A backup.")
  private Path from = Path.of("");

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The data folder, with keys.db and shred.key, of a stopped server.")
  private Path data = Path.of("");

  @Option(
      names = "--root-share",
      required = true,
      paramLabel = "FILE",
      description = "A trustee's share of the root, as printed. As many as the root needs.")
  private List<Path> shares = List.of();

  @Override
  public Integer call() throws IOException {
    for (Path needed : List.of(from.resolve("journal.db"), data.resolve("keys.db"))) {
      if (!Files.exists(needed)) throw new Mishap("There is no " + needed + ".");
    }
    try (DataFolder folder = DataFolder.open(data);
        Vault vault = new Vault(folder, InstantSource.system(), new SecureRandom())) {
      Restored restored = Journal.restore(folder, vault, from, ShareFiles.read(shares));
      Exhibits.copy(from, data);
      System.out.println("The record goes on as " + restored.record() + ".");
      if (restored.lost() > 0) {
        System.out.println(
            restored.lost() + " facts were written after this backup and are not in it.");
      }
    }
    return 0;
  }
}
