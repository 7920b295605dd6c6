package org.safeconduct.server.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Callable;
import org.safeconduct.seal.Share;
import org.safeconduct.seal.ShareRefused;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Enrolled;
import org.safeconduct.server.vault.HandleTaken;
import org.safeconduct.server.vault.NotThisRoot;
import org.safeconduct.server.vault.Recovery;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `recover`: colleagues are lost, and trustees together open the teams' reading keys to somebody
/// new. Offline, on the data folder or a copy of it. Nobody's signing key is opened: what the new
/// member writes, they sign themself.
@Command(
    name = "recover",
    description = "Open the teams' records to a new member, by the trustees' shares.")
final class Recover implements Callable<Integer> {
  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The data folder of a stopped server, or a copy, with its shred.key.")
  private Path data = Path.of("");

  @Option(
      names = "--share",
      required = true,
      paramLabel = "FILE",
      description = "A trustee's share for the teams, as printed. As many as it takes.")
  private List<Path> teams = List.of();

  @Option(
      names = "--guarded-share",
      paramLabel = "FILE",
      description = "A trustee's share for the guarded teams. None: those stay closed.")
  private List<Path> guarded = List.of();

  @Option(
      names = "--root-share",
      required = true,
      paramLabel = "FILE",
      description = "A trustee's share of the root, which certifies the new member's key.")
  private List<Path> root = List.of();

  @Option(
      names = "--handle",
      required = true,
      paramLabel = "HANDLE",
      description = "By which the new member signs in.")
  private String handle = "";

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      description = "Who it is, for colleagues.")
  private String name = "";

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why: colleagues who come back will read it.")
  private String reason = "";

  @Override
  public Integer call() {
    for (String needed : List.of("keys.db", "shred.key", "journal.db", "trail.db")) {
      if (!Files.exists(data.resolve(needed))) {
        throw new Mishap(
            "There is no "
                + needed
                + " in "
                + data
                + ". Logs that are lost come from a backup"
                + " (restore); without keys.db and its shred.key nothing opens.");
      }
    }
    if (!handle.matches("[a-z][a-z0-9-]{1,30}")) throw new Mishap("A handle is like ingrid.");
    List<Share> rootShares = ShareFiles.read(root);
    try (Enrolled newcomer = seat(rootShares)) {
      System.out.println(announce(newcomer, rootShares));
    } catch (NotThisRoot | ShareRefused no) {
      throw new Mishap("These shares do not open this organisation: " + no.getMessage());
    } catch (HandleTaken taken) {
      throw new Mishap("Somebody has the handle " + handle + ", or had it. Choose another.");
    } finally {
      rootShares.forEach(Share::close);
    }
    return 0;
  }

  private Enrolled seat(List<Share> rootShares) {
    long size = size();
    List<Share> ofTeams = ShareFiles.read(teams);
    List<Share> ofGuarded = ShareFiles.read(guarded);
    try (DataFolder folder = Program.take(data);
        Recovery recovery = Recovery.open(folder, ofTeams, ofGuarded, new SecureRandom())) {
      return recovery.seat(handle, rootShares, size);
    } finally {
      ofTeams.forEach(Share::close);
      ofGuarded.forEach(Share::close);
    }
  }

  /// How long the record is, once what a crash left is mended.
  private long size() {
    try (Program program = Program.desks(data)) {
      return program.desk(Journal.class).size();
    }
  }

  private String announce(Enrolled newcomer, List<Share> rootShares) {
    try (Program program = Program.desks(data);
        Unlocked unlocked = program.desk(Vault.class).members().open(newcomer.key())) {
      Vault vault = program.desk(Vault.class);
      TeamDesk desk = program.desk(TeamDesk.class);
      desk.announceRecovery(unlocked, name, handle, List.of(reason));
      vault.registrars().certify(rootShares, unlocked);
      return opened(vault, desk.organisation(unlocked), unlocked)
          + "passphrase    "
          + newcomer.passphrase().exposeWords()
          + "\nprinted code  "
          + newcomer.code().exposeWords();
    }
  }

  /// What was opened to whom, and what stayed closed.
  private String opened(Vault vault, Organisation organisation, Unlocked newcomer) {
    StringBuilder text = new StringBuilder(name + " (" + handle + ") opens from now on:\n");
    for (Organisation.Team team : organisation.teams().values()) {
      int scopes = vault.standing(new Audience.OfTeam(team.id())).size();
      String what = newcomer.teams().contains(team.id()) ? scopes + " scopes" : "stays closed";
      text.append("  ").append(team.name()).append(": ").append(what).append("\n");
    }
    return text.append(
            "No member's signing key was opened. Every colleague sees who came this way.\n\n")
        .toString();
  }
}
