package org.safeconduct.server.journal;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.safeconduct.server.journal.NoteFact.NoteTaken;
import org.safeconduct.server.journal.log.Failpoint;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.vault.MemberKey;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;

/// A process that works in a data folder, says what was acknowledged, and is killed at a failpoint:
/// it asks its parent, by one line, and stands still until SIGKILL comes.
final class CrashingWriter {
  private static final String DIE = "kill me now";

  private final Journal journal;
  private final Vault vault;

  private CrashingWriter(Journal journal, Vault vault) {
    this.journal = journal;
    this.vault = vault;
  }

  /// Runs a child until it reaches the point, kills it there.
  ///
  /// @return what it said was acknowledged
  static List<String> runUntil(Failpoint point, Path folder, ScopeId scope, String what)
      throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CrashingWriter.class.getName(),
                point.name(),
                folder.toString(),
                scope.toString(),
                what)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> acknowledged = new ArrayList<>();
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      // The passphrases are the test's: a child opens members' keys as a sign-in does.
      child
          .getOutputStream()
          .write((FoundedOnce.get().passphrases() + "\n").getBytes(StandardCharsets.UTF_8));
      child.getOutputStream().flush();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        if (line.equals(DIE)) {
          child.destroyForcibly().waitFor();
          return acknowledged;
        }
        if (line.startsWith("written: ")) acknowledged.add(line.substring("written: ".length()));
      }
    }
    throw new AssertionError("the child ended by itself: " + child.waitFor());
  }

  public static void main(String[] arguments) throws Exception {
    Failpoint point = Failpoint.valueOf(arguments[0]);
    ScopeId scope = ScopeId.parse(arguments[2]);
    String[] passphrases =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
            .readLine()
            .split(";", -1);
    Dying dying = new Dying(point);
    InstantSource clock = () -> Instant.parse("2026-11-23T09:00:00Z");
    SecureRandom random = new SecureRandom();
    DataFolder data = DataFolder.open(Path.of(arguments[1]));
    Vault vault = new Vault(data, clock, random);
    Journal journal = new Journal(vault, data, List.of(NoteFact.BOOK), clock, random, dying);
    CrashingWriter writer = new CrashingWriter(journal, vault);
    switch (arguments[3]) {
      case "write" -> writer.write(scope, passphrases[0], dying);
      case "erase" -> writer.erase(scope, passphrases, dying);
      default -> throw new IllegalArgumentException(arguments[3]);
    }
  }

  private void write(ScopeId scope, String passphrase, Dying dying) {
    try (MemberKey key = vault.members().unlock("caseworker", passphrase).orElseThrow();
        Unlocked caseworker = vault.members().open(key)) {
      for (int i = 1; i <= 5; i++) {
        say(note(caseworker, scope, "note " + i), "note " + i);
      }
      dying.armed = true;
      say(note(caseworker, scope, "the one that dies"), "the one that dies");
    }
  }

  private void erase(ScopeId scope, String[] passphrases, Dying dying) {
    try (MemberKey first = vault.members().unlock("caseworker", passphrases[0]).orElseThrow();
        MemberKey second = vault.members().unlock("colleague", passphrases[1]).orElseThrow();
        Unlocked caseworker = vault.members().open(first);
        Unlocked colleague = vault.members().open(second)) {
      SubjectId subject = SubjectId.random(new SecureRandom());
      Outcome wrong =
          journal.write(
              caseworker,
              List.of(Draft.of(scope, subject, Seen.NOTHING, NoteTaken.of("14 Linden Street"))));
      FactRef fact = ((Outcome.Written) wrong).facts().getFirst();
      journal.write(
          caseworker,
          List.of(
              Draft.of(
                  scope,
                  subject,
                  new Seen(fact.seq()),
                  new MechanismFact.ErasureAsked(fact.seq(), "an address"))));
      dying.armed = true;
      journal.erase(colleague, fact, "agreed");
    }
  }

  private Outcome note(Unlocked by, ScopeId scope, String words) {
    Draft draft =
        Draft.of(scope, SubjectId.random(new SecureRandom()), Seen.NOTHING, NoteTaken.of(words));
    return journal.write(by, List.of(draft));
  }

  static Outcome write(JournalWorld world, Unlocked by, ScopeId scope, String words) {
    return new CrashingWriter(world.journal(), world.vault()).note(by, scope, words);
  }

  private static void say(Outcome outcome, String words) {
    if (outcome instanceof Outcome.Written) System.out.println("written: " + words);
  }

  private static final class Dying implements Failpoint.Handler {
    private final Failpoint point;
    private volatile boolean armed;

    Dying(Failpoint point) {
      this.point = point;
    }

    @Override
    public void reached(Failpoint reached) {
      if (!armed || reached != point) return;
      System.out.println(DIE);
      while (true) LockSupport.park();
    }
  }
}
