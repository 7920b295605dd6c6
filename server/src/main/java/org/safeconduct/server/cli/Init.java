package org.safeconduct.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeconduct.seal.Share;
import org.safeconduct.seal.ShareText;
import org.safeconduct.server.team.Foundation;
import org.safeconduct.server.team.FoundingDesk;
import org.safeconduct.server.team.FoundingPlan;
import org.safeconduct.server.vault.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// `init`: the first-run ceremony. Reads a plan, founds the organisation, prints once what each
/// member and each trustee is handed. Nothing of what it prints is kept.
@Command(name = "init", description = "Found an organisation in an empty data folder.")
final class Init implements Callable<Integer> {
  private static final String EXAMPLE =
      """
      {"name": "…", "domain": "example.org",
       "teams": [{"key": "north", "name": "Passage North"}],
       "members": [{"handle": "…", "name": "…", "teams": ["north"],
                    "roles": ["caseworker", "coordinator", "registrar", "custodian", "trustee"]}, …],
       "threshold": 2, "guardedThreshold": 0, "identities": "two"}\
      """;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "Empty, or not there yet.")
  private Path data = Path.of("");

  @Option(
      names = "--plan",
      required = true,
      paramLabel = "FILE",
      description = "The organisation, its teams, members and roles, as JSON.")
  private Path plan = Path.of("");

  @Option(
      names = "--shred-copy",
      paramLabel = "FILE",
      description = "Where the second copy of shred.key lies: on a medium of its own.")
  private @Nullable Path shredCopy;

  @Override
  public Integer call() throws IOException {
    FoundingPlan read = plan();
    try (Program program = Program.desks(data)) {
      if (program.desk(Vault.class).house().isFounded()) {
        throw new Mishap("The folder " + data + " holds an organisation already.");
      }
      try (Foundation foundation = program.desk(FoundingDesk.class).found(read)) {
        System.out.println(handedOut(read, foundation));
      }
      if (shredCopy != null) program.desk(Vault.class).founding().copyShredKeyTo(shredCopy);
      else System.err.println(WITHOUT_COPY);
    }
    return 0;
  }

  private static final String WITHOUT_COPY =
      "No second medium for shred.key was named (--shred-copy): if that one file is lost, everything is.";

  private FoundingPlan plan() throws IOException {
    if (!Files.isReadable(plan)) {
      throw new Mishap("The plan " + plan + " cannot be read. It looks like this:\n" + EXAMPLE);
    }
    try {
      return JsonMapper.shared().readValue(Files.readString(plan), FoundingPlan.class);
    } catch (JacksonException e) {
      throw new Mishap(
          "The plan "
              + plan
              + " is not right: "
              + e.getOriginalMessage()
              + "\nIt looks like this:\n"
              + EXAMPLE);
    }
  }

  private static String handedOut(FoundingPlan plan, Foundation foundation) {
    StringBuilder text = new StringBuilder();
    text.append(plan.name()).append(" is founded. Its root key, to be kept on paper:\n");
    text.append(foundation.rootPrint()).append("\n");
    for (Foundation.Handed handed : foundation.handed()) {
      text.append("\n--- for ").append(handed.handle()).append(", and for nobody else\n");
      text.append("passphrase    ").append(handed.exposePassphrase()).append("\n");
      text.append("printed code  ").append(handed.enrolled().code().exposeWords()).append("\n");
    }
    for (Foundation.Sheet sheet : foundation.sheets()) {
      text.append("\n--- recovery share of trustee ").append(sheet.handle()).append("\n");
      text.append("for the teams:\n").append(ShareText.exposeShareText(sheet.teams())).append("\n");
      for (Share guarded : sheet.guarded()) {
        text.append("for guarded teams:\n").append(ShareText.exposeShareText(guarded)).append("\n");
      }
      text.append("for the root:\n").append(ShareText.exposeShareText(sheet.root())).append("\n");
    }
    return text.toString();
  }
}
