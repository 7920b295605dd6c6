package org.safeconduct.server.vault;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.CertifiedKeys;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.NoteSigner;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.seal.DropSender;
import org.safeconduct.seal.Envelope;
import org.safeconduct.seal.EnvelopeTampered;
import org.safeconduct.seal.HpkePublicKey;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.vault.box.GenerationRow;
import org.safeconduct.server.vault.box.HouseRow;
import org.safeconduct.server.vault.box.KeyBox;

/// What the house does with no member at hand: signs what no member wrote, signs checkpoints, and
/// puts a body's key where it cannot fetch it back. It opens nothing but its own wake list.
public final class House implements AutoCloseable {
  private final KeyBox box;
  private final Certified certified;
  private final InstantSource clock;
  private final DropSender drops;
  private final LongPredicate isOpen;
  private final Map<ScopeId, GenerationRow> checked = new ConcurrentHashMap<>();
  private @Nullable HouseKeys keys;

  House(KeyBox box, Certified certified, InstantSource clock) {
    this(box, certified, clock, batch -> false);
  }

  /// @param isOpen whether rows of a batch do not count yet
  House(KeyBox box, Certified certified, InstantSource clock, LongPredicate isOpen) {
    this.isOpen = isOpen;
    this.box = box;
    this.certified = certified;
    this.clock = clock;
    this.drops = new DropSender(clock);
  }

  public boolean isFounded() {
    return certified.isFounded();
  }

  /// The origin of the record: what names this house's log, `northlight.example/record`.
  public String recordOrigin() {
    return certified.house().origin();
  }

  /// The origin of the trail: `northlight.example/trail`.
  public String trailOrigin() {
    return certified.house().domain() + "/" + Founding.TRAIL;
  }

  /// The organisation root, to be compared with what members have on paper.
  public VerifierKey root() {
    return certified.root();
  }

  /// Who may sign in a log, and for which of its indices; a key and no person. Readable without a
  /// member's key.
  public List<SignedNote> certificates(String origin) {
    return certified.notes(origin);
  }

  /// The same, verified; once until a certificate is added.
  public CertifiedKeys keys(String origin) {
    return certified.keys(origin);
  }

  /// The name of the key that signs leaves that no member wrote.
  public String keyName() {
    return certified.house().keyName();
  }

  /// Signs leaves that no member wrote.
  public NoteSigner leafSigner() {
    return keys().leafSigner();
  }

  /// Seals the wake list, which the house has to read again with no member at hand.
  public byte[] sealWakes(SecureRandom random, byte[] list) {
    try (Envelope box = keys().wakes()) {
      return box.seal(random, Purposes.WAKES, list);
    }
  }

  /// @throws EnvelopeTampered if it is not a list that this house sealed
  public byte[] openWakes(byte[] sealed) {
    try (Envelope box = keys().wakes()) {
      return box.open(Purposes.WAKES, sealed);
    }
  }

  /// Signs checkpoints of a log, under the log's own name.
  public NoteSigner logSigner(String origin) {
    return keys().logSigner(origin);
  }

  /// Cosigns checkpoints of a log with ML-DSA-44, so that they outlive Ed25519.
  public NoteSigner logCosigner(String origin) {
    return keys().logCosigner(origin, clock);
  }

  /// Drops a body's key to the newest standing generation of a scope. One that is just being kept
  /// may yet be abandoned, and nothing that was dropped into it would ever open.
  public WrappedKey drop(ScopeId scope, BodyId body, Secret bodyKey) {
    GenerationRow generation =
        box.read(rows -> rows.scopes().generations(scope)).stream()
            .filter(row -> !isOpen.test(row.batch()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no such scope: " + scope));
    check(scope, generation);
    return drop(scope, generation.number(), generation.dropPublic(), body, bodyKey);
  }

  /// Checked once for each generation: this is on the way of every visit.
  private void check(ScopeId scope, GenerationRow generation) {
    if (!generation.equals(checked.get(scope))) {
      String text =
          Vouched.generation(
              recordOrigin(),
              scope,
              generation.number(),
              generation.dropPublic(),
              generation.commitment());
      certified.check(generation.note(), text, KeyRole.AUTHOR, KeyRole.HOUSE);
      checked.put(scope, generation);
    }
  }

  /// Drops a body's key to a generation that is about to be kept: the first facts of a scope that
  /// the house opens.
  public WrappedKey drop(ScopeGeneration generation, BodyId body, Secret bodyKey) {
    return drop(generation.scope(), generation.number(), generation.dropPublic(), body, bodyKey);
  }

  private WrappedKey drop(
      ScopeId scope, int generation, Bytes dropPublic, BodyId body, Secret bodyKey) {
    byte[] dropped =
        drops.drop(
            HpkePublicKey.of(dropPublic.toArray()), scope.toBytes(), body.toBytes(), bodyKey);
    return new WrappedKey(body, scope, generation, Bytes.of(dropped));
  }

  /// A number that nobody outside can foresee and that stays the same for one purpose, through
  /// restarts: for what is rounded by chance.
  public long chance(String about) {
    return keys().chance(about);
  }

  byte[] handleTag(String handle) {
    return keys().handleTag(handle);
  }

  Granter granter() {
    return new Granter(leafSigner(), null);
  }

  private synchronized HouseKeys keys() {
    if (keys == null) {
      HouseRow row = certified.house();
      keys = HouseKeys.of(row, certified.houseSeed());
    }
    return Objects.requireNonNull(keys);
  }

  @Override
  public synchronized void close() {
    drops.close();
    if (keys != null) {
      keys.close();
    }
  }
}
