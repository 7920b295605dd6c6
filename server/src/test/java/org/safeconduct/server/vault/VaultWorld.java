package org.safeconduct.server.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.seal.Secret;
import org.safeconduct.seal.Share;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.store.DataFolder;

/// A founded house in a temporary folder, copied from one that was founded once for the whole run:
/// a registrar without a team; *casework* with a caseworker and a colleague; *custody* (guarded)
/// with a custodian.
final class VaultWorld implements AutoCloseable {
  static final String DOMAIN = "northlight.example";
  static final SecureRandom RANDOM = new SecureRandom();

  /// A log that has the fact of every row.
  static final GrantsInLog SAYS = (keys, fact, grant) -> true;

  private static @Nullable Once once;

  final Once house;
  final Path folder;
  private DataFolder data;
  private Vault vault;
  private Instant now = Instant.parse("2026-11-23T09:00:00Z");

  /// What the one founding left behind.
  record Once(
      Path folder,
      TeamId casework,
      TeamId custody,
      Enrolled registrar,
      Enrolled caseworker,
      Enrolled colleague,
      Enrolled custodian,
      List<Share> rootShares,
      List<Share> teamShares,
      List<Share> guardedShares) {}

  private VaultWorld(Once house, Path folder) {
    this.house = house;
    this.folder = folder;
    this.data = DataFolder.open(folder);
    this.vault = new Vault(data, clock(), RANDOM);
  }

  static VaultWorld in(Path folder) {
    Once house = once();
    copy(house.folder, folder);
    VaultWorld world = new VaultWorld(house, folder);
    world.vault.sweep(body -> true);
    return world;
  }

  static synchronized Once once() {
    Once known = once;
    if (known == null) {
      known = found(Path.of("target", "vault-" + RANDOM.nextLong(Long.MAX_VALUE)));
      once = known;
    }
    return known;
  }

  private static Once found(Path folder) {
    try (DataFolder data = DataFolder.open(folder);
        Vault vault = new Vault(data, () -> Instant.parse("2026-11-01T09:00:00Z"), RANDOM)) {
      RecoveryPlan plan = new RecoveryPlan(new Quorum(2, 3), new Quorum(3, 3), new Quorum(2, 2));
      Founded founded = vault.founding().found(DOMAIN, "registrar", plan);
      try (Unlocked registrar = vault.members().open(founded.registrar().key())) {
        Enrolled caseworker = vault.members().enrol(registrar, "caseworker", 0);
        Enrolled colleague = vault.members().enrol(registrar, "colleague", 0);
        Enrolled custodian = vault.members().enrol(registrar, "custodian", 0);
        TeamId casework = TeamId.random(RANDOM);
        TeamId custody = TeamId.random(RANDOM);
        Teams teams = vault.teams();
        teams.newTeam(
            registrar, casework, List.of(caseworker.member(), colleague.member()), Circle.TEAMS);
        teams.newTeam(registrar, custody, List.of(custodian.member()), Circle.GUARDED);
        return new Once(
            folder,
            casework,
            custody,
            founded.registrar(),
            caseworker,
            colleague,
            custodian,
            founded.rootShares(),
            founded.teamShares(),
            founded.guardedShares());
      }
    }
  }

  Vault vault() {
    return vault;
  }

  InstantSource clock() {
    return () -> now;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  Unlocked as(Enrolled member) {
    return vault.members().open(member.key());
  }

  /// Stops and starts again; sweeping is the test's.
  void restart() {
    stop();
    reopen();
  }

  void stop() {
    vault.close();
    data.close();
  }

  void reopen() {
    data = DataFolder.open(folder);
    vault = new Vault(data, clock(), RANDOM);
  }

  /// Opens a scope of the casework team, as the caseworker, and lets it stand.
  ScopeId scope(Audience... readers) {
    ScopeId scope = ScopeId.random(RANDOM);
    try (Unlocked caseworker = as(house.caseworker);
        FreshKeys fresh = vault.prepare(caseworker, scope, house.casework, List.of(readers))) {
      vault.stand(vault.keep(batch(fresh, BodyId.random(RANDOM))));
    }
    return scope;
  }

  /// The batch that opens or rolls a scope, its one fact in `body`.
  static KeyBatch batch(FreshKeys fresh, BodyId body) {
    try (Secret key = bodyKey()) {
      return new KeyBatch(
          List.of(fresh.keys().wrap(body, key)),
          List.of(fresh.generation()),
          fresh.grants().stream().map(grant -> new GrantOf(grant, body)).toList(),
          List.of());
    }
  }

  /// Wraps a new body's key as this member and lets it stand.
  BodyId write(Unlocked member, ScopeId scope, Secret key) {
    BodyId body = BodyId.random(RANDOM);
    try (ScopeKeys keys = vault.open(member, scope).orElseThrow()) {
      vault.stand(vault.keep(KeyBatch.of(List.of(keys.wrap(body, key)), List.of())));
    }
    return body;
  }

  /// Rolls a scope as this member and lets it stand.
  void roll(Unlocked member, ScopeId scope) {
    try (ScopeKeys keys = vault.open(member, scope, SAYS).orElseThrow();
        FreshKeys fresh = vault.roll(member, keys, Set.of())) {
      vault.stand(vault.keep(batch(fresh, BodyId.random(RANDOM))));
    }
  }

  static Secret bodyKey() {
    return Secret.random(RANDOM, 32);
  }

  Audience casework() {
    return new Audience.OfTeam(house.casework);
  }

  Audience custody() {
    return new Audience.OfTeam(house.custody);
  }

  static Audience only(Enrolled member) {
    return new Audience.OfMember(member.member());
  }

  /// Copies the files of a box, the lock left out.
  static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.list(from)) {
      Files.createDirectories(to);
      for (Path file : new ArrayList<>(files.toList())) {
        if (!file.endsWith("lock")) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    stop();
  }
}
