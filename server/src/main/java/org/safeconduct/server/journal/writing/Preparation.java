package org.safeconduct.server.journal.writing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.Erasure;
import org.safeconduct.seal.Mac;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.journal.Claim;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.Means;
import org.safeconduct.server.journal.MechanismFact;
import org.safeconduct.server.journal.NewFile;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.check.GrantFacts;
import org.safeconduct.server.journal.log.Exhibit;
import org.safeconduct.server.journal.payload.Payload;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.FreshKeys;
import org.safeconduct.server.vault.GrantOf;
import org.safeconduct.server.vault.KeyBatch;
import org.safeconduct.server.vault.Right;
import org.safeconduct.server.vault.ScopeGeneration;
import org.safeconduct.server.vault.ScopeKeys;
import org.safeconduct.server.vault.SignedGrant;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.WrappedKey;

/// A sheet on its way: everything sealed, with the keys that go into the box. Closing it closes the
/// scopes' keys.
final class Preparation implements AutoCloseable {
  private final Means means;
  private final Sealing sealing;
  private final Unlocked unlocked;
  private final Instant at;
  private final Map<ScopeId, ScopeKeys> keys = new HashMap<>();
  private final Set<ScopeId> unread = new HashSet<>();
  private final List<SealedFact> facts = new ArrayList<>();
  private final List<Integer> drafted = new ArrayList<>();
  private final List<WrappedKey> wrapped = new ArrayList<>();
  private final List<ScopeGeneration> generations = new ArrayList<>();
  private final List<GrantOf> grants = new ArrayList<>();
  private final List<Digest> claims = new ArrayList<>();
  private final List<Exhibit> exhibits = new ArrayList<>();

  private Preparation(Means means, Sealing sealing, Unlocked unlocked) {
    this.means = means;
    this.sealing = sealing;
    this.unlocked = unlocked;
    this.at = means.clock().instant();
  }

  /// Reading is cryptography; the right to write or grant is a rule, kept here because every writer
  /// passes here. It stands on the grants whose facts are in the log.
  ///
  /// @throws Refused if a scope does not open (or is not there: the two are one), or the member
  ///   lacks the right
  static Preparation of(Means means, Sealing sealing, Unlocked unlocked, Sheet sheet) {
    Preparation made = new Preparation(means, sealing, unlocked);
    try {
      sheet.opens().forEach(made::open);
      sheet.existing().forEach(scope -> made.use(scope, sheet));
      sheet.gives().forEach(made::give);
      sheet.loans().forEach(made::lend);
      sheet.drafts().forEach(made::write);
      sheet.files().forEach(made::bring);
      sheet
          .lines()
          .forEach(line -> made.add(line.scope(), line.subject(), line.fact(), line.erases()));
      return made;
    } catch (RuntimeException e) {
      made.close();
      throw e;
    }
  }

  List<SealedFact> facts() {
    return facts;
  }

  /// Which of [#facts] the drafts asked for.
  List<Integer> drafted() {
    return drafted;
  }

  /// How many grants go into the box.
  int grants() {
    return grants.size();
  }

  List<Digest> claims() {
    return claims;
  }

  List<Exhibit> exhibits() {
    return exhibits;
  }

  KeyBatch batch(List<Checkpoint> seen) {
    return new KeyBatch(wrapped, generations, grants, seen);
  }

  private void open(NewScope scope) {
    FreshKeys fresh =
        switch (scope.reading()) {
          case NewScope.Reading.HomeToo all ->
              means.vault().prepare(unlocked, scope.id(), scope.home(), scope.readers());
          case NewScope.Reading.ReadersAlone alone ->
              means.vault().prepareApart(unlocked, scope.id(), scope.readers());
          case NewScope.Reading.ByTwo(Audience custodians) ->
              means.vault().prepareForTwo(unlocked, scope.id(), scope.readers(), custodians);
        };
    keep(scope.id(), fresh);
    add(scope.id(), scope.root(), new MechanismFact.ScopeOpened(scope.kind(), scope.home()), null);
    fresh.grants().forEach(this::add);
  }

  /// Rolls where somebody could open what is written next who may not, and where somebody's grants
  /// end by this very sheet. Whom the sheet gives the scope is given it once.
  private void use(ScopeId scope, Sheet sheet) {
    Optional<ScopeKeys> opens = means.vault().open(unlocked, scope, GrantFacts.ofRecord(means));
    if (opens.isEmpty()) {
      useUnread(scope, sheet);
      return;
    }
    ScopeKeys opened = opens.get();
    keys.put(scope, opened);
    if (opened.right().compareTo(sheet.needs()) < 0) throw Refused.because("journal.refuse.right");
    Set<Audience> ending = sheet.ending(scope);
    if (!opened.mustRoll() && ending.isEmpty() && !sheet.endsLoans(scope)) return;
    Set<Audience> without = new HashSet<>(ending);
    without.addAll(sheet.given(scope));
    FreshKeys fresh = means.vault().roll(unlocked, opened, without);
    opened.close();
    keep(scope, fresh);
    add(
        scope,
        SubjectId.random(means.random()),
        new MechanismFact.Rolled(
            fresh.generation().number(), fresh.generation().commitment().base64()),
        null);
    fresh.grants().forEach(this::add);
  }

  /// A two-person scope that this member cannot open: what they write is dropped into it. Not while
  /// somebody whose loan ended could read it; that a half is lent says nothing that they may not
  /// know.
  private void useUnread(ScopeId scope, Sheet sheet) {
    Right right =
        means
            .vault()
            .mayDrop(unlocked, scope)
            .orElseThrow(() -> Refused.because("journal.refuse.closed"));
    if (right.compareTo(sheet.needs()) < 0) throw Refused.because("journal.refuse.right");
    boolean writes = sheet.drafts().stream().anyMatch(draft -> draft.scope().equals(scope));
    if (writes && means.vault().isLapsed(unlocked, scope)) {
      throw Refused.because("journal.refuse.lapsed");
    }
    unread.add(scope);
  }

  private void lend(Sheet.Loan loan) {
    switch (loan) {
      case Sheet.Loan.Lent lent ->
          add(
              means
                  .vault()
                  .lend(unlocked, lent.scope(), lent.to(), lent.until())
                  .orElseThrow(() -> Refused.because("journal.refuse.right")));
      case Sheet.Loan.Ended ended -> keysOf(ended.scope());
    }
  }

  private void keep(ScopeId scope, FreshKeys fresh) {
    keys.put(scope, fresh.keys());
    generations.add(fresh.generation());
  }

  private void give(Sheet.Giving giving) {
    add(
        means
            .vault()
            .grant(unlocked, keysOf(giving.scope()), giving.to(), giving.right(), giving.until()));
  }

  private void add(SignedGrant grant) {
    SealedFact fact =
        add(
            grant.scope(),
            SubjectId.random(means.random()),
            new MechanismFact.Granted(grant.statement().text(), grant.statement().signature()),
            null);
    grants.add(new GrantOf(grant, fact.body()));
  }

  private void write(Draft draft) {
    for (Fact fact : draft.facts()) {
      drafted.add(facts.size());
      add(draft.scope(), draft.subject(), fact, null);
    }
    for (Claim claim : draft.claims()) claims.add(tag(draft.scope(), claim));
  }

  private void bring(NewFile file) {
    wrapped.add(keysOf(file.scope()).wrap(file.id(), file.key()));
    exhibits.add(new Exhibit(file.id(), file.scope(), file.bytes()));
  }

  private SealedFact add(ScopeId scope, SubjectId subject, Fact fact, @Nullable Erasure erases) {
    Sealing.Made made =
        sealing.seal(
            holder(scope), scope, subject, new Payload(unlocked.member(), at, fact), erases);
    facts.add(made.fact());
    wrapped.add(made.key());
    return made.fact();
  }

  private Sealing.KeyHolder holder(ScopeId scope) {
    return unread.contains(scope)
        ? (body, key) -> means.vault().house().drop(scope, body, key)
        : keysOf(scope)::wrap;
  }

  private Digest tag(ScopeId scope, Claim claim) {
    byte[] text = (claim.space() + "\0" + claim.value()).getBytes(StandardCharsets.UTF_8);
    try (Secret key = keysOf(scope).claimKey()) {
      return Digest.of(Mac.of(key, text));
    }
  }

  private ScopeKeys keysOf(ScopeId scope) {
    ScopeKeys found = keys.get(scope);
    if (found == null) throw Refused.because("journal.refuse.closed");
    return found;
  }

  @Override
  public void close() {
    keys.values().forEach(ScopeKeys::close);
  }
}
