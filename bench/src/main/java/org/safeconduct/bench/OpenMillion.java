package org.safeconduct.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.safeconduct.server.journal.Following;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.vault.MemberKey;
import org.safeconduct.server.vault.StandingGrant;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;

/// How long a log takes to open, and a casefile in it: `OpenMillion DIR`, a folder that [Million]
/// made. Run it on a small and a large one: the start must take the same.
public final class OpenMillion {
  private OpenMillion() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    InstantSource clock = InstantSource.system();
    SecureRandom random = new SecureRandom();
    String[] worker = Files.readAllLines(folder.resolve("sign-in.txt")).getFirst().split("\t", -1);
    long begun = System.nanoTime();
    try (DataFolder data = DataFolder.open(folder);
        Vault vault = new Vault(data, clock, random)) {
      long keys = System.nanoTime();
      try (Journal journal = new Journal(vault, data, Million.BOOKS, clock, random)) {
        say("open keys.db", begun, keys);
        say("open and check both logs", keys, System.nanoTime());
        try (MemberKey key = vault.members().unlock(worker[0], worker[1]).orElseThrow();
            Unlocked unlocked = vault.members().open(key)) {
          casefiles(vault, journal, unlocked);
        }
      }
    }
  }

  private static void casefiles(Vault vault, Journal journal, Unlocked unlocked) {
    TeamId team =
        unlocked.teams().stream()
            .max((a, b) -> Integer.compare(standing(vault, a).size(), standing(vault, b).size()))
            .orElseThrow();
    List<ScopeId> scopes =
        standing(vault, team).stream().map(StandingGrant::scope).limit(200).toList();
    for (int round = 0; round < 3; round++) {
      long begun = System.nanoTime();
      long facts = 0;
      for (ScopeId scope : scopes) {
        facts += journal.following().whole(unlocked, scope).map(OpenMillion::size).orElse(0);
      }
      long took = System.nanoTime() - begun;
      System.out.println(
          scopes.size()
              + " scopes, "
              + facts
              + " facts opened for an index: "
              + took / scopes.size() / 1_000
              + " µs each");
    }
    long begun = System.nanoTime();
    journal.open(unlocked, scopes.getLast(), Purpose.WORK);
    say("one casefile with its visit", begun, System.nanoTime());
  }

  private static int size(Following.Indexed indexed) {
    return indexed.chronicle().entries().size();
  }

  private static List<StandingGrant> standing(Vault vault, TeamId team) {
    return vault.standing(new Audience.OfTeam(team));
  }

  private static void say(String what, long from, long to) {
    System.out.println(what + ": " + Duration.ofNanos(to - from).toMillis() + " ms");
  }
}
