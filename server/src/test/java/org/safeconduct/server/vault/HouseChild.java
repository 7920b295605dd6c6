package org.safeconduct.server.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.vault.box.KeyBox;
import org.safeconduct.server.vault.box.RollStep;

/// A house in a process of its own that stops dead at a chosen point, waits there, and is killed.
final class HouseChild {
  private HouseChild() {}

  /// Rolls the shred key of a folder up to a step, and kills the process there.
  static void killAt(Path folder, RollStep step) throws Exception {
    killed(List.of("roll", folder.toString(), step.name()));
  }

  /// Keeps a batch with one body and kills the process before anybody says that it stands.
  static void killAfterKeep(Path folder, ScopeId scope, BodyId body) throws Exception {
    killed(List.of("keep", folder.toString(), scope.toString(), body.toString()));
  }

  private static void killed(List<String> arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HouseChild.class.getName()));
    command.addAll(arguments);
    Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
    StringBuilder said = new StringBuilder();
    try (var reader = child.inputReader(StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        said.append(line).append('\n');
        if (line.equals("here")) {
          break;
        }
      }
    }
    child.destroyForcibly().waitFor();
    if (!said.toString().endsWith("here\n")) {
      throw new IllegalStateException("the child did not come there: " + said);
    }
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[1]);
    if (arguments[0].equals("roll")) {
      RollStep last = RollStep.valueOf(arguments[2]);
      KeyBox.open(folder, VaultWorld.RANDOM, step -> stopAt(step, last)).shred();
    } else {
      keep(folder, ScopeId.parse(arguments[2]), BodyId.parse(arguments[3]));
    }
  }

  /// The house itself is who writes here: no member need be unlocked in the child.
  private static void keep(Path folder, ScopeId scope, BodyId body) {
    Vault vault = new Vault(DataFolder.open(folder), () -> Instant.EPOCH, VaultWorld.RANDOM);
    vault.sweep(b -> true);
    vault.keep(
        KeyBatch.of(List.of(vault.house().drop(scope, body, VaultWorld.bodyKey())), List.of()));
    waitHere();
  }

  private static void stopAt(RollStep step, RollStep last) {
    if (step == last) {
      waitHere();
    }
  }

  private static void waitHere() {
    System.out.println("here");
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
