package org.safeconduct.server.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.seal.GrantWrap;
import org.safeconduct.seal.Hkdf;
import org.safeconduct.seal.Hpke;
import org.safeconduct.seal.HpkeKeyPair;
import org.safeconduct.seal.KeyCommitment;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.box.GenerationRow;
import org.safeconduct.server.vault.box.GrantRow;
import org.safeconduct.server.vault.box.KeyBox;

/// Opens scopes' keys by grants, and draws new ones.
final class Scopes {
  private final KeyBox box;
  private final Grants grants;
  private final Sealing sealing;
  private final Certified certified;
  private final SecureRandom random;

  Scopes(KeyBox box, Grants grants, Sealing sealing, Certified certified, SecureRandom random) {
    this.box = box;
    this.certified = certified;
    this.grants = grants;
    this.sealing = sealing;
    this.random = random;
  }

  Optional<ScopeKeys> open(Unlocked unlocked, ScopeId scope) {
    return open(unlocked, scope, grants.counting(scope));
  }

  /// For who is going to write or to roll: a row of the newest generation counts only if the log
  /// says it. What one may read is not asked of the log: who put back a row held its key.
  Optional<ScopeKeys> open(Unlocked unlocked, ScopeId scope, GrantsInLog log) {
    Optional<ScopeKeys> opened = open(unlocked, scope);
    if (opened.isEmpty() || !opened.get().areNewest()) {
      return opened;
    }
    ScopeKeys keys = opened.get();
    Map<Audience, GrantRow> said = grants.counting(scope, row -> isSaid(log, keys, row));
    List<GrantRow> mine = signedTo(unlocked, said.values());
    if (mine.isEmpty()) {
      keys.close();
      return Optional.empty();
    }
    keys.stand(
        new Standing(
            right(mine, mine.getFirst()),
            moved(scope, keys.generation(), said),
            List.copyOf(said.values())));
    return opened;
  }

  private boolean isSaid(GrantsInLog log, ScopeKeys keys, GrantRow row) {
    if (row.generation() != keys.generation()) {
      return false;
    }
    SignedGrant grant = GrantRowOf.signed(row);
    return certified.signed(grant)
        && (certified.restored(row.fact(), grant) || log.says(keys, row.fact(), grant.statement()));
  }

  private Optional<ScopeKeys> open(
      Unlocked unlocked, ScopeId scope, Map<Audience, GrantRow> counting) {
    List<GrantRow> mine = signedTo(unlocked, counting.values());
    return best(mine)
        .flatMap(row -> {
          List<GenerationRow> generations =
              box.read(rows -> rows.scopes().generations(scope)).stream()
                  .filter(generation -> !grants.isOpen(generation.batch()))
                  .toList();
          return unwrap(unlocked, row)
              .map(key -> keys(scope, row, right(mine, row), key, generations, counting));
        });
  }

  private ScopeKeys keys(
      ScopeId scope,
      GrantRow row,
      Right right,
      Secret key,
      List<GenerationRow> generations,
      Map<Audience, GrantRow> counting) {
    int newest = generations.getFirst().number();
    boolean isNewest = row.generation() == newest;
    return new ScopeKeys(
        box,
        scope,
        row.generation(),
        key,
        generations,
        Standing.reading(
            isNewest ? right : Right.READ, isNewest && moved(scope, newest, counting)));
  }

  FreshKeys prepare(Granter by, ScopeId scope, TeamId home, List<Audience> readers) {
    return prepare(by, scope, home, readers, Right.GRANT, Right.WRITE);
  }

  FreshKeys prepareByHouse(Granter house, ScopeId scope, TeamId home, List<Audience> readers) {
    return prepare(house, scope, home, readers, Right.READ, Right.READ);
  }

  private FreshKeys prepare(
      Granter by, ScopeId scope, TeamId home, List<Audience> readers, Right homes, Right others) {
    SequencedMap<Audience, Right> rights = new LinkedHashMap<>();
    rights.put(new Audience.OfTeam(home), homes);
    readers.forEach(reader -> rights.putIfAbsent(reader, others));
    return prepare(by, scope, rights, homes);
  }

  FreshKeys prepareApart(Granter by, ScopeId scope, List<Audience> readers) {
    SequencedMap<Audience, Right> rights = new LinkedHashMap<>();
    readers.forEach(reader -> rights.put(reader, Right.GRANT));
    return prepare(by, scope, rights, Right.GRANT);
  }

  private FreshKeys prepare(
      Granter by, ScopeId scope, SequencedMap<Audience, Right> rights, Right own) {
    Secret key = Secret.random(random, 32);
    List<SignedGrant> given = new ArrayList<>();
    rights.forEach((to, right) -> given.add(sealing.grant(by, scope, 1, key, to, right, null)));
    return fresh(by, scope, own, 1, key, Bytes.of(new byte[0]), given, List.of());
  }

  /// @param keys opened by the word of the log
  FreshKeys roll(Granter by, ScopeKeys keys, Set<Audience> without) {
    int number = keys.generation() + 1;
    Secret key = Secret.random(random, 32);
    List<SignedGrant> given = new ArrayList<>();
    for (GrantRow row : keys.readers()) {
      if (without.contains(row.audience())) {
        continue;
      }
      given.add(
          sealing.grant(
              by,
              keys.scope(),
              number,
              key,
              row.audience(),
              GrantRowOf.right(row),
              GrantRowOf.until(row)));
    }
    return fresh(
        by,
        keys.scope(),
        keys.right(),
        number,
        key,
        keys.sealedUnder(key, random),
        given,
        keys.generations());
  }

  SignedGrant grant(Granter by, ScopeKeys keys, Audience to, Right right, @Nullable Instant until) {
    return sealing.grant(by, keys.scope(), keys.generation(), keys.key(), to, right, until);
  }

  private FreshKeys fresh(
      Granter by,
      ScopeId scope,
      Right right,
      int number,
      Secret key,
      Bytes previous,
      List<SignedGrant> given,
      List<GenerationRow> before) {
    Bytes drop = dropPublic(key);
    Bytes commitment = Bytes.of(KeyCommitment.of(key));
    String text = Vouched.generation(certified.house().origin(), scope, number, drop, commitment);
    String note = SignedNote.sign(text, by.signer()).noteText();
    Map<Audience, Integer> epochs = new HashMap<>();
    given.forEach(grant -> epochs.put(grant.to(), grant.epoch()));
    List<GenerationRow> generations = new ArrayList<>(before);
    generations.addFirst(new GenerationRow(number, drop, commitment, previous, note, 0));
    return new FreshKeys(
        new ScopeKeys(box, scope, number, key, generations, Standing.reading(right, false)),
        new ScopeGeneration(scope, number, drop, commitment, previous, note, epochs),
        given);
  }

  private static Bytes dropPublic(Secret key) {
    try (Secret seed = Hkdf.derive(key, Purposes.DROP);
        HpkeKeyPair pair = HpkeKeyPair.fromSeed(seed)) {
      return Bytes.of(pair.publicKey().encoded());
    }
  }

  /// Whether somebody who was given this generation may have lost it, or their epoch moved.
  private boolean moved(ScopeId scope, int generation, Map<Audience, GrantRow> counting) {
    return box.read(rows -> {
      for (var given : rows.scopes().epochs(scope, generation).entrySet()) {
        if (!counting.containsKey(given.getKey())) {
          return true;
        }
        if (given.getKey() instanceof Audience.OfTeam team
            && rows.teams().epoch(team.team()) != given.getValue().intValue()) {
          return true;
        }
      }
      return false;
    });
  }

  /// The newest generation that was granted to the member; under a team's epoch rather than by
  /// HPKE, which is slower.
  private static Optional<GrantRow> best(List<GrantRow> mine) {
    return mine.stream()
        .max(
            Comparator.comparingInt(GrantRow::generation)
                .thenComparing(row -> row.suite().equals(Suite.EPOCH.name())));
  }

  /// The grants to this member or their teams. A key could be sealed to them by anybody, and what
  /// they write next is sealed under it: so a grant counts only if its granter signed it.
  private List<GrantRow> signedTo(Unlocked unlocked, Collection<GrantRow> counting) {
    return counting.stream()
        .filter(row -> isOf(unlocked, row.audience()))
        .filter(row -> certified.signed(GrantRowOf.signed(row)))
        .toList();
  }

  private static Right right(List<GrantRow> mine, GrantRow best) {
    return mine.stream()
        .filter(row -> row.generation() == best.generation())
        .map(GrantRowOf::right)
        .max(Right::compareTo)
        .orElseThrow();
  }

  private static boolean isOf(Unlocked unlocked, Audience audience) {
    return switch (audience) {
      case Audience.OfTeam team -> unlocked.teams().contains(team.team());
      case Audience.OfMember member -> unlocked.member().equals(member.member());
    };
  }

  private static Optional<Secret> unwrap(Unlocked unlocked, GrantRow row) {
    byte[] text = GrantRowOf.signed(row).text().getBytes(UTF_8);
    byte[] wrapped = row.wrapped().toArray();
    return switch (row.audience()) {
      case Audience.OfTeam team ->
          unlocked
              .seeds()
              .seed(team.team(), row.epoch())
              .map(seed ->
                  switch (Suite.valueOf(row.suite())) {
                    case EPOCH -> underEpoch(seed, text, wrapped);
                    case X_WING -> toTeam(seed, text, wrapped);
                  });
      case Audience.OfMember member ->
          Optional.of(Hpke.openSecret(unlocked.opening(), Purposes.GRANT, text, wrapped));
    };
  }

  private static Secret underEpoch(Secret seed, byte[] text, byte[] wrapped) {
    try (GrantWrap wrap = GrantWrap.under(seed)) {
      return wrap.unwrap(text, wrapped);
    }
  }

  private static Secret toTeam(Secret seed, byte[] text, byte[] wrapped) {
    try (Secret opening = Hkdf.derive(seed, Purposes.TEAM_OPENING);
        HpkeKeyPair pair = HpkeKeyPair.fromSeed(opening)) {
      return Hpke.openSecret(pair, Purposes.GRANT, text, wrapped);
    }
  }
}
