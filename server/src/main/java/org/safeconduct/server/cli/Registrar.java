package org.safeconduct.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeconduct.seal.Share;
import org.safeconduct.seal.ShareRefused;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.vault.MemberKey;
import org.safeconduct.server.vault.NotThisRoot;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `registrar`: the root's trustees say who may certify members' keys, and end it. The role on the
/// members' page shows a registrar's pages to somebody; the certificate makes their word count.
@Command(
    name = "registrar",
    description = "Certify a registrar, or end one, by the trustees' shares of the root.")
final class Registrar implements Callable<Integer> {
  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The data folder of a stopped server.")
  private Path data = Path.of("");

  @Option(
      names = "--root-share",
      required = true,
      paramLabel = "FILE",
      description = "A trustee's share of the root, as printed. As many as the root needs.")
  private List<Path> shares = List.of();

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  /// One of the two.
  static final class What {
    @Option(
        names = "--end",
        required = true,
        paramLabel = "HANDLE",
        description = "Ends this registrar, who may be gone.")
    private @Nullable String end;

    @ArgGroup(exclusive = false)
    private @Nullable Certify certify;
  }

  /// A registrar certifies by a key of their own, so they have to be here.
  static final class Certify {
    @Option(
        names = "--certify",
        required = true,
        paramLabel = "HANDLE",
        description = "Makes this member a registrar.")
    private String handle = "";

    @Option(
        names = "--passphrase-file",
        required = true,
        paramLabel = "FILE",
        description = "The member's passphrase.")
    private Path passphrase = Path.of("");
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(data.resolve("keys.db")))
      throw new Mishap("There is no keys.db in " + data + ".");
    List<Share> root = ShareFiles.read(shares);
    try (Program program = Program.desks(data)) {
      Vault vault = program.desk(Vault.class);
      String handle = what.end;
      Certify certify = what.certify;
      if (handle != null) end(vault, program.desk(Journal.class), root, handle);
      if (certify != null) certify(vault, root, certify);
    } catch (NotThisRoot | ShareRefused no) {
      throw new Mishap("These shares do not give the organisation's root: " + no.getMessage());
    } finally {
      root.forEach(Share::close);
    }
    return 0;
  }

  private static void end(Vault vault, Journal journal, List<Share> root, String handle) {
    MemberId member =
        vault
            .members()
            .by(handle)
            .filter(vault.registrars().standing()::contains)
            .orElseThrow(() -> new Mishap(handle + " is no registrar."));
    if (vault.registrars().standing().size() == 1) {
      throw new Mishap(
          handle + " is the only registrar: certify another first, or nobody can enrol anybody.");
    }
    vault.registrars().end(root, member, journal.size());
    System.out.println(handle + " certifies nobody from fact " + journal.size() + " on.");
  }

  private static void certify(Vault vault, List<Share> root, Certify who) throws IOException {
    String typed = Files.readString(who.passphrase);
    MemberKey key =
        vault
            .members()
            .unlock(who.handle, typed)
            .orElseThrow(() -> new Mishap("This passphrase does not open " + who.handle + "."));
    try (key;
        Unlocked member = vault.members().open(key)) {
      vault.registrars().certify(root, member);
    }
    System.out.println(who.handle + " certifies members' keys from now on.");
  }
}
