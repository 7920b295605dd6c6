package org.safeconduct.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.BackedUp;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.vault.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `backup`: consistent copies of both logs and of the sealed files, of a server that is stopped.
/// The keys go to a place of their own, or stay.
@Command(name = "backup", description = "Copy both logs and the sealed files of a stopped server.")
final class Backup implements Callable<Integer> {
  @Option(names = "--data", required = true, paramLabel = "DIR", description = "The data folder.")
  private Path data = Path.of("");

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DIR",
      description = "An empty folder, or one that is not there yet.")
  private Path to = Path.of("");

  @Option(
      names = "--keys-to",
      paramLabel = "FILE",
      description = "Where a copy of keys.db goes: never beside shred.key.")
  private @Nullable Path keysTo;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(data)) throw new Mishap("There is no data folder " + data + ".");
    if (!Exhibits.isEmpty(to))
      throw new Mishap("The folder " + to + " is not empty: name another.");
    Files.createDirectories(to);
    try (Program program = Program.desks(data)) {
      BackedUp made = program.desk(Journal.class).backup(to);
      int copied = Exhibits.copy(data, to);
      if (keysTo != null) program.desk(Vault.class).backupTo(keysTo);
      System.out.println(
          made.record().origin()
              + ": "
              + made.record().size()
              + " facts; "
              + made.trail().origin()
              + ": "
              + made.trail().size()
              + " facts; "
              + copied
              + " sealed files of "
              + made.exhibits());
      System.out.println(BackedUp.ABOUT_KEYS);
    }
    return 0;
  }
}
