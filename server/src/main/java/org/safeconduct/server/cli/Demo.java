package org.safeconduct.server.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.cli.demo.Northlight;
import org.safeconduct.server.cli.demo.StoryClock;
import org.safeconduct.server.vault.Vault;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `demo`: a fictional organisation, in a temporary folder that goes when it stops, or in one that
/// is named and stays.
@Command(
    name = "demo",
    description = "A fictional organisation to look at. Nothing real belongs there.")
final class Demo implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Keep it in this folder. Without: a temporary one that goes at the end.")
  private @Nullable Path data;

  @Option(names = "--port", defaultValue = "8080", description = "Port. Default: 8080.")
  private int port;

  @Mixin private PublicOptions intake = new PublicOptions();

  @Option(names = "--exit", description = "Prepare the folder and stop before serving.")
  private boolean exit;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path chosen = data;
    if (chosen != null) return show(chosen);
    Path passing =
        Files.createTempDirectory(
            "safeconduct-demo-",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(passing)));
    return show(passing);
  }

  private int show(Path folder) throws InterruptedException {
    prepare(folder);
    if (exit) {
      System.out.println("The fictional organisation lies in " + folder);
      System.out.println("Sign in with what stands in " + folder.resolve(Northlight.SIGN_IN));
      return 0;
    }
    try (Program program = Program.serve(folder, port, List.of(), true)) {
      System.out.println(welcome(folder));
      if (!intake.wanted()) {
        program.untilStopped();
        return 0;
      }
      try (PublicPages pages =
          PublicPages.start(folder, program.desk(Vault.class).house().root().text(), intake)) {
        System.out.println("  Public pages   http://localhost:" + intake.port() + "/");
        System.out.println("  " + pages.said());
        program.untilStopped();
        return 0;
      }
    }
  }

  private static void prepare(Path folder) {
    StoryClock clock = new StoryClock(InstantSource.system(), Northlight.FOUNDED);
    try (Program program = Program.desks(folder, clock)) {
      if (program.desk(Vault.class).house().isFounded()) {
        if (!Files.exists(folder.resolve(Northlight.SIGN_IN))) {
          throw new Mishap(
              "The folder " + folder + " holds an organisation that is not the fictional one.");
        }
        return;
      }
      System.err.println("Making the fictional organisation …");
      Northlight.make(program::desk, clock, folder);
    }
  }

  private String welcome(Path folder) {
    return String.join(
        System.lineSeparator(),
        "",
        "  Northlight, a fictional organisation. Nothing real belongs here.",
        "",
        "  Address   http://localhost:" + port + "/",
        "  Sign in   " + Northlight.signIn(folder).replace("\n", "\n            "),
        "",
        "  Stop with Ctrl-C" + (data == null ? "; everything made here goes then." : "."),
        "");
  }

  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
