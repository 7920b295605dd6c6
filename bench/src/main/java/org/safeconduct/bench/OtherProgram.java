package org.safeconduct.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.bench.Rounds.Claim;
import org.safeconduct.bench.Rounds.Peer;

/// A program of somebody else's that does a comparable thing, run as its users run it: as a whole
/// command.
///
/// @param name as it is typed
/// @param install how to have it
/// @param prepare a command that is run once before; empty for none
/// @param command what is timed
record OtherProgram(String name, String install, List<String> prepare, List<String> command) {
  OtherProgram {
    prepare = List.copyOf(prepare);
    command = List.copyOf(command);
  }

  /// Those that seal a file.
  static List<OtherProgram> ofSealing(Bed bed, Path file) {
    String into = bed.place("sealed-by-another").toString();
    String password = bed.place("password").toString();
    List<String> restic = List.of("restic", "-q", "-r", into + ".restic", "-p", password);
    return List.of(
        new OtherProgram(
            "age",
            "apt install age, or https://github.com/FiloSottile/age",
            List.of(
                "sh",
                "-c",
                "age-keygen -o "
                    + into
                    + ".key && age-keygen -y "
                    + into
                    + ".key >"
                    + into
                    + ".recipient"),
            List.of(
                "sh",
                "-c",
                "age -e -R "
                    + into
                    + ".recipient -o "
                    + into
                    + ".age "
                    + file
                    + " && sync "
                    + into
                    + ".age && rm "
                    + into
                    + ".age")),
        new OtherProgram(
            "openssl",
            "apt install openssl, or https://www.openssl.org",
            List.of(),
            List.of(
                "sh",
                "-c",
                "openssl enc -aes-256-ctr -K "
                    + "00".repeat(32)
                    + " -iv "
                    + "00".repeat(16)
                    + " -in "
                    + file
                    + " -out "
                    + into
                    + ".enc && openssl dgst -sha256 "
                    + file
                    + " && sync "
                    + into
                    + ".enc && rm "
                    + into
                    + ".enc")),
        new OtherProgram(
            "restic",
            "apt install restic, or https://restic.net",
            with(List.of("sh", "-c", "echo bench >" + password + " && \"$@\" init", "sh"), restic),
            with(restic, List.of("backup", "--force", "--no-cache", file.toString()))));
  }

  /// Measures ours beside it, or says that it is missing.
  void beside(Bed bed, Claim claim, Rounds.Figure ours, double amount) throws Exception {
    if (!isHere()) {
      bed.say(name + " is missing: " + install);
      bed.keep(new Result.Missing(claim.name(), name, install));
      return;
    }
    if (!prepare.isEmpty()) run(prepare);
    bed.measure(claim, ours, new Peer(name, () -> Rounds.rate(amount, () -> run(command))));
  }

  private boolean isHere() {
    String path = System.getenv().getOrDefault("PATH", "");
    return List.of(path.split(File.pathSeparator, -1)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) throw new IOException(command.getFirst() + " failed");
  }

  private static List<String> with(List<String> command, List<String> more) {
    List<String> all = new ArrayList<>(command);
    all.addAll(more);
    return all;
  }
}
