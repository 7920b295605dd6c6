package org.safeconduct.server.journal.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.ledger.ScopeHead;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.Means;
import org.safeconduct.server.journal.MechanismFact;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.log.Append;
import org.safeconduct.server.journal.log.Appended;
import org.safeconduct.server.journal.log.Failpoint;
import org.safeconduct.server.journal.log.Log;
import org.safeconduct.server.journal.payload.Payload;
import org.safeconduct.server.journal.payload.PayloadCodec;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.FreshKeys;
import org.safeconduct.server.vault.GrantOf;
import org.safeconduct.server.vault.House;
import org.safeconduct.server.vault.Kept;
import org.safeconduct.server.vault.KeyBatch;
import org.safeconduct.server.vault.ScopeGeneration;
import org.safeconduct.server.vault.ScopeKeys;
import org.safeconduct.server.vault.SignedGrant;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.WrappedKey;

/// What no member writes: signed by the house, its bodies' keys dropped where the house cannot
/// fetch them back. Used for visits, wake-ups and restores, and for nothing else.
public final class HouseWriting {
  private static final int TRIES = 6;

  private final Means means;
  private final Log log;
  private final Sealing sealing;
  private final List<SealedFact> facts = new ArrayList<>();
  private final List<WrappedKey> wrapped = new ArrayList<>();
  private final List<ScopeGeneration> generations = new ArrayList<>();
  private final List<GrantOf> grants = new ArrayList<>();
  private final Map<ScopeId, ScopeGeneration> opened = new HashMap<>();

  public HouseWriting(Means means, Log log) {
    this.means = means;
    this.log = log;
    this.sealing = new Sealing(means.codec(), means.random());
  }

  /// Opens a scope that no member opens. Its first reader, the home team of its keys, is the first
  /// team named; what the scope says of itself names `scope.home()`.
  public HouseWriting open(NewScope scope, TeamId holder) {
    try (FreshKeys fresh = means.vault().prepareByHouse(scope.id(), holder, scope.readers())) {
      generations.add(fresh.generation());
      opened.put(scope.id(), fresh.generation());
      add(scope.id(), scope.root(), new MechanismFact.ScopeOpened(scope.kind(), scope.home()));
      fresh.grants().forEach(this::add);
    }
    return this;
  }

  /// Puts a new key of a scope into force that one of its readers drew, because the house opens
  /// none and so can draw none that gives the one before.
  public HouseWriting roll(Unlocked reader, ScopeKeys keys) {
    try (FreshKeys fresh = means.vault().roll(reader, keys, Set.of())) {
      ScopeGeneration generation = fresh.generation();
      generations.add(generation);
      opened.put(keys.scope(), generation);
      add(
          keys.scope(),
          SubjectId.random(means.random()),
          new MechanismFact.Rolled(generation.number(), generation.commitment().base64()));
      fresh.grants().forEach(this::add);
    }
    return this;
  }

  public HouseWriting add(ScopeId scope, SubjectId subject, Fact fact) {
    seal(scope, subject, fact);
    return this;
  }

  /// Makes it durable, in keys.db first, then in the log.
  public void write() {
    Kept kept = means.vault().keep(new KeyBatch(wrapped, generations, grants, means.durable()));
    means.failpoints().reached(Failpoint.KEYS_WRITTEN);
    for (int i = 0; i < TRIES; i++) {
      Map<ScopeId, ScopeHead> heads = new HashMap<>();
      facts.forEach(fact -> heads.computeIfAbsent(fact.scope(), scope -> log.read().head(scope)));
      var rows = new Chain(heads).sign(facts, means.vault().house().leafSigner());
      if (log.append(Append.of(rows)) instanceof Appended.At) {
        means.vault().stand(kept);
        return;
      }
    }
    means.vault().abandon(kept);
    throw new IllegalStateException("the house found no place in " + log.origin());
  }

  private void add(SignedGrant grant) {
    var said = new MechanismFact.Granted(grant.statement().text(), grant.statement().signature());
    SealedFact fact = seal(grant.scope(), SubjectId.random(means.random()), said);
    grants.add(new GrantOf(grant, fact.body()));
  }

  private SealedFact seal(ScopeId scope, SubjectId subject, Fact fact) {
    Payload payload = new Payload(PayloadCodec.HOUSE, means.clock().instant(), fact);
    Sealing.Made made = sealing.seal(holder(scope), scope, subject, payload, null);
    facts.add(made.fact());
    wrapped.add(made.key());
    return made.fact();
  }

  private Sealing.KeyHolder holder(ScopeId scope) {
    House house = means.vault().house();
    return Optional.ofNullable(opened.get(scope))
        .<Sealing.KeyHolder>map(fresh -> (body, key) -> house.drop(fresh, body, key))
        .orElse((body, key) -> house.drop(scope, body, key));
  }
}
