package org.safeconduct.server.vault;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.seal.DropReceiver;
import org.safeconduct.seal.Envelope;
import org.safeconduct.seal.EnvelopeTampered;
import org.safeconduct.seal.Hkdf;
import org.safeconduct.seal.HpkeKeyPair;
import org.safeconduct.seal.KeyCommitment;
import org.safeconduct.seal.KeyWrap;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.vault.box.BodyRow;
import org.safeconduct.server.vault.box.GenerationRow;
import org.safeconduct.server.vault.box.GrantRow;
import org.safeconduct.server.vault.box.KeyBox;

/// A scope's keys in one reader's hands: the newest generation that was granted, and through it all
/// older ones. Closed with the request; may be used by several threads.
public final class ScopeKeys implements AutoCloseable {
  private static final int MANY = 50;

  private final KeyBox box;
  private final ScopeId scope;
  private final int generation;
  private final List<GenerationRow> generations;
  private final Map<Integer, Secret> keys = new HashMap<>();
  private final Map<Integer, KeyWrap> wraps = new HashMap<>();
  private final Map<Integer, DropReceiver> drops = new HashMap<>();
  private Standing standing;

  /// @param key of `generation`; taken over
  /// @param generations all that stand, newest first
  ScopeKeys(
      KeyBox box,
      ScopeId scope,
      int generation,
      Secret key,
      List<GenerationRow> generations,
      Standing standing) {
    this.box = box;
    this.scope = scope;
    this.generation = generation;
    this.generations = List.copyOf(generations);
    this.standing = standing;
    KeyCommitment.check(key, row(generation).commitment().toArray());
    keys.put(generation, key);
  }

  public ScopeId scope() {
    return scope;
  }

  /// What the member may do: the highest right of their grants, and only [Right#READ] where they
  /// were left out of the newest generation.
  public synchronized Right right() {
    return standing.right();
  }

  /// The newest generation that this reader has.
  public int generation() {
    return generation;
  }

  /// Whether nothing may be written under these keys before [Vault#roll]: somebody lost a grant, a
  /// grant expired, or a team of the scope has a new epoch.
  public synchronized boolean mustRoll() {
    return standing.mustRoll();
  }

  /// Whether these are the newest keys that stand.
  boolean areNewest() {
    return generation == generations.getFirst().number();
  }

  /// Who had the newest generation granted, by the word of the log.
  ///
  /// @throws IllegalStateException if the log was not asked
  synchronized List<GrantRow> readers() {
    if (standing.readers().isEmpty()) {
      throw new IllegalStateException(scope + " was opened for reading alone");
    }
    return standing.readers();
  }

  /// Whether the key follows from two halves, as far as the log was asked; a scope that was just
  /// drawn is not asked.
  synchronized boolean areOfTwo() {
    return standing.readers().stream().anyMatch(row -> GrantRowOf.half(row) != Half.WHOLE);
  }

  synchronized void stand(Standing now) {
    standing = now;
  }

  /// Wraps a body's key under the newest generation.
  public WrappedKey wrap(BodyId body, Secret bodyKey) {
    return new WrappedKey(body, scope, generation, Bytes.of(wrapOf(generation).wrap(bodyKey)));
  }

  /// A body's key. Empty if there is none (erased), or it is of a generation that this reader does
  /// not have. The receiver closes it.
  public Optional<Secret> unwrap(BodyId body) {
    return Optional.ofNullable(unwrap(List.of(body)).get(body));
  }

  /// A body's key that a member wrapped: only who held the scope's key can have. Empty for what was
  /// dropped into the scope, which anybody can. The receiver closes it.
  public Optional<Secret> unwrapMembers(BodyId body) {
    return box.read(rows -> rows.bodies().find(scope, List.of(body))).stream()
        .filter(row -> row.wrapped().toArray().length == KeyWrap.LENGTH)
        .filter(row -> row.generation() <= generation)
        .findFirst()
        .flatMap(this::opened);
  }

  /// The keys of many bodies, those that can be opened. The receiver closes them.
  public Map<BodyId, Secret> unwrap(Collection<BodyId> bodies) {
    if (bodies.size() > MANY) {
      Map<BodyId, Secret> all = unwrapAll();
      Map<BodyId, Secret> wanted = HashMap.newHashMap(bodies.size());
      for (BodyId body : bodies) {
        Secret key = all.remove(body);
        if (key != null) {
          wanted.put(body, key);
        }
      }
      all.values().forEach(Secret::close);
      return wanted;
    }
    return openAll(box.read(rows -> rows.bodies().find(scope, bodies)));
  }

  /// The keys of all bodies of the scope that can be opened. The receiver closes them.
  public Map<BodyId, Secret> unwrapAll() {
    return openAll(box.read(rows -> rows.bodies().ofScope(scope)));
  }

  /// The key of the scope's claims, the same through all generations. The receiver closes it.
  public Secret claimKey() {
    return Hkdf.derive(key(1), Purposes.CLAIM);
  }

  /// By which the newest key is known without being told.
  Bytes commitment() {
    return row(generation).commitment();
  }

  /// The key of the newest generation; belongs to this.
  Secret key() {
    return key(generation);
  }

  List<GenerationRow> generations() {
    return generations;
  }

  /// The newest key, sealed under the one that follows it.
  Bytes sealedUnder(Secret next, SecureRandom random) {
    try (Envelope envelope = Envelope.under(next, Purposes.PREVIOUS_GENERATION)) {
      return Bytes.of(
          envelope.sealSecret(random, Purposes.place(scope.toBytes(), generation + 1), key()));
    }
  }

  /// A row that does not open closes its own body and no other.
  private Map<BodyId, Secret> openAll(List<BodyRow> rows) {
    Map<BodyId, Secret> opened = HashMap.newHashMap(rows.size());
    for (BodyRow row : rows) {
      if (row.generation() <= generation) {
        opened(row).ifPresent(key -> opened.put(row.body(), key));
      }
    }
    return opened;
  }

  private Optional<Secret> opened(BodyRow row) {
    try {
      return Optional.of(open(row));
    } catch (EnvelopeTampered damaged) {
      return Optional.empty();
    }
  }

  private Secret open(BodyRow row) {
    byte[] wrapped = row.wrapped().toArray();
    return wrapped.length == KeyWrap.LENGTH
        ? wrapOf(row.generation()).unwrap(wrapped)
        : dropOf(row.generation()).take(row.body().toBytes(), wrapped);
  }

  private synchronized KeyWrap wrapOf(int number) {
    return wraps.computeIfAbsent(number, n -> KeyWrap.under(key(n)));
  }

  private synchronized DropReceiver dropOf(int number) {
    return drops.computeIfAbsent(
        number,
        n -> {
          try (Secret seed = Hkdf.derive(key(n), Purposes.DROP)) {
            return new DropReceiver(HpkeKeyPair.fromSeed(seed), scope.toBytes());
          }
        });
  }

  private synchronized Secret key(int number) {
    for (int n = generation; n > number; n--) {
      if (!keys.containsKey(n - 1)) {
        keys.put(n - 1, before(row(n)));
      }
    }
    Secret key = keys.get(number);
    if (key == null) {
      throw new IllegalArgumentException(scope + " has no generation " + number);
    }
    return key;
  }

  private Secret before(GenerationRow after) {
    try (Envelope envelope =
        Envelope.under(
            Objects.requireNonNull(keys.get(after.number())), Purposes.PREVIOUS_GENERATION)) {
      Secret key =
          envelope.openSecret(
              Purposes.place(scope.toBytes(), after.number()), after.previous().toArray());
      KeyCommitment.check(key, row(after.number() - 1).commitment().toArray());
      return key;
    }
  }

  private GenerationRow row(int number) {
    return generations.stream()
        .filter(g -> g.number() == number)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(scope + " has no generation " + number));
  }

  @Override
  public synchronized void close() {
    drops.values().forEach(DropReceiver::close);
    wraps.values().forEach(KeyWrap::close);
    keys.values().forEach(Secret::close);
  }

  @Override
  public String toString() {
    return "ScopeKeys[" + scope + ", generation " + generation + "]";
  }
}
