package org.safeconduct.server.vault;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.safeconduct.ledger.NoteSigner;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.seal.Hkdf;
import org.safeconduct.seal.HpkeKeyPair;
import org.safeconduct.seal.MemberKeys;
import org.safeconduct.seal.Secret;
import org.safeconduct.seal.SigningKey;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;

/// A member's keys, open for one request. No `Unlocked`, no plaintext: access control is a
/// parameter, not a check. Close it and the keys are wiped.
public final class Unlocked implements AutoCloseable {
  private final MemberId member;
  private final String keyName;
  private final MemberKeys keys;
  private final TeamSeeds seeds;
  private final AtomicInteger holders;
  private final AtomicBoolean closed = new AtomicBoolean();

  Unlocked(MemberId member, String keyName, MemberKeys keys, TeamSeeds seeds) {
    this(member, keyName, keys, seeds, new AtomicInteger(1));
  }

  private Unlocked(
      MemberId member, String keyName, MemberKeys keys, TeamSeeds seeds, AtomicInteger holders) {
    this.member = member;
    this.keyName = keyName;
    this.keys = keys;
    this.seeds = seeds;
    this.holders = holders;
  }

  /// The same keys for a second holder, whose work outlives the request: an index that catches up.
  /// They are wiped when the last holder closes theirs, which must be no later than the session's
  /// end.
  public Unlocked hold() {
    holders.incrementAndGet();
    return new Unlocked(member, keyName, keys, seeds, holders);
  }

  public MemberId member() {
    return member;
  }

  /// The teams in whose present epoch this member has a seat.
  public Set<TeamId> teams() {
    return seeds.teams();
  }

  /// The name of the key that signs this member's facts: random, no person in it.
  public String keyName() {
    return keyName;
  }

  /// Signs the leaves of this member's facts.
  public NoteSigner signer() {
    VerifierKey key = VerifierKey.ed25519(keyName, keys.signing().verifyKey().encoded());
    return NoteSigner.ed25519(key, keys.signing()::sign);
  }

  Granter granter() {
    return new Granter(signer(), seeds);
  }

  TeamSeeds seeds() {
    return seeds;
  }

  HpkeKeyPair opening() {
    return keys.opening();
  }

  /// The key by which this member certifies others, should they be a registrar.
  SigningKey registrarKey() {
    try (Secret seed = Hkdf.derive(keys.signing().seed(), Purposes.REGISTRAR)) {
      return SigningKey.fromSeed(seed);
    }
  }

  @Override
  public void close() {
    if (closed.getAndSet(true) || holders.decrementAndGet() > 0) return;
    seeds.close();
    keys.close();
  }

  @Override
  public String toString() {
    return "Unlocked[" + member + "]";
  }
}
