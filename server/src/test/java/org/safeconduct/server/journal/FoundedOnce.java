package org.safeconduct.server.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.seal.Share;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.vault.Circle;
import org.safeconduct.server.vault.Enrolled;
import org.safeconduct.server.vault.Founded;
import org.safeconduct.server.vault.MemberKey;
import org.safeconduct.server.vault.Quorum;
import org.safeconduct.server.vault.RecoveryPlan;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;

/// An organisation with two teams and three members, founded once for all tests of a run: each test
/// gets a copy of its folder. Stretching three passphrases takes seconds.
///
/// @param passphrases the caseworker's and the colleague's, for a process that signs in by itself
record FoundedOnce(
    Path folder,
    TeamId casework,
    TeamId coordination,
    MemberKey caseworker,
    MemberKey colleague,
    MemberKey coordinator,
    String passphrases,
    List<Share> rootShares) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static @Nullable FoundedOnce once;

  static synchronized FoundedOnce get() {
    FoundedOnce known = once;
    if (known == null) {
      known = found();
      once = known;
    }
    return known;
  }

  private static FoundedOnce found() {
    Path folder = folder("target/founded-" + RANDOM.nextLong(Long.MAX_VALUE));
    try (DataFolder data = DataFolder.open(folder);
        Vault vault = new Vault(data, () -> Instant.parse("2026-11-01T09:00:00Z"), RANDOM)) {
      RecoveryPlan plan = new RecoveryPlan(new Quorum(2, 3), null, new Quorum(2, 3));
      Founded founded = vault.founding().found("northlight.example", "coordinator", plan);
      try (Unlocked coordinator = vault.members().open(founded.registrar().key())) {
        Enrolled caseworker = vault.members().enrol(coordinator, "caseworker", 0);
        Enrolled colleague = vault.members().enrol(coordinator, "colleague", 0);
        TeamId casework = TeamId.random(RANDOM);
        TeamId coordination = TeamId.random(RANDOM);
        vault
            .teams()
            .newTeam(
                coordinator,
                casework,
                List.of(caseworker.member(), colleague.member()),
                Circle.TEAMS);
        vault
            .teams()
            .newTeam(coordinator, coordination, List.of(coordinator.member()), Circle.TEAMS);
        return new FoundedOnce(
            folder,
            casework,
            coordination,
            caseworker.key(),
            colleague.key(),
            founded.registrar().key(),
            caseworker.passphrase().exposeWords() + ";" + colleague.passphrase().exposeWords(),
            founded.rootShares());
      }
    }
  }

  private static Path folder(String name) {
    try {
      return Files.createDirectories(Path.of(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
