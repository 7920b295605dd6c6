package org.safeconduct.server.journal.writing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.safeconduct.ledger.ScopeHead;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Means;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.log.Append;
import org.safeconduct.server.journal.log.Appended;
import org.safeconduct.server.journal.log.Failpoint;
import org.safeconduct.server.journal.log.NewRow;
import org.safeconduct.server.journal.log.Pending;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.vault.GenerationMoved;
import org.safeconduct.server.vault.Kept;
import org.safeconduct.server.vault.Unlocked;

/// One call of a writer, from what it wants to what became of it. Keys go first and are durable
/// before the leaf is; nothing is acknowledged before both are.
public final class Writing {
  private static final int TRIES = 6;

  private final Means means;
  private final Sealing sealing;
  private final Since since;
  private final Turns turns = new Turns();

  /// What was written to a draft's subject after it was seen, opened for its author.
  @FunctionalInterface
  public interface Since {
    Outcome.Conflict conflict(Unlocked unlocked, Draft draft);
  }

  public Writing(Means means, Since since) {
    this.means = means;
    this.sealing = new Sealing(means.codec(), means.random());
    this.since = since;
  }

  public Outcome write(Unlocked unlocked, Sheet sheet) {
    // The log would take what an uncertified key signed, and be broken from there on.
    if (!means.vault().authors().mayWrite(unlocked.keyName(), means.record().origin())) {
      return refused("journal.refuse.uncertified");
    }
    try {
      return turns.take(sheet.scopes(), () -> attempts(unlocked, sheet));
    } catch (Refused e) {
      return new Outcome.Refused(e.refusal());
    }
  }

  private Outcome attempts(Unlocked unlocked, Sheet sheet) {
    Optional<Outcome> outcome = Optional.empty();
    for (int i = 0; i < TRIES && outcome.isEmpty(); i++) outcome = attempt(unlocked, sheet);
    return outcome.orElseGet(() -> refused("journal.refuse.busy"));
  }

  /// Empty if somebody rolled a scope since it was opened, a grant moved or a team's epoch began:
  /// what was sealed is sealed again, and the author's right looked at again.
  private Optional<Outcome> attempt(Unlocked unlocked, Sheet sheet) {
    try {
      return once(unlocked, sheet);
    } catch (GenerationMoved e) {
      return Optional.empty();
    }
  }

  /// Keys that are durable, and what they rest on: heads, grants, and that no member was removed.
  private record Sealed(
      Kept kept, Map<ScopeId, ScopeHead> heads, long turn, BooleanSupplier holds) {}

  private Optional<Outcome> once(Unlocked unlocked, Sheet sheet) {
    Map<ScopeId, ScopeHead> heads = heads(sheet);
    revocations(sheet).forEach(gone -> means.vault().revoke(gone.scope(), gone.from()));
    long epochs = means.vault().epochs();
    long turn = means.vault().turn();
    try (Preparation made = Preparation.of(means, sealing, unlocked, sheet)) {
      Optional<Outcome> no = firstConflict(unlocked, sheet);
      if (no.isPresent()) return no;
      if (made.facts().isEmpty()) return Optional.of(new Outcome.Written(List.of()));
      Kept kept = means.vault().keep(made.batch(means.durable()));
      turn += made.grants();
      means.failpoints().reached(Failpoint.KEYS_WRITTEN);
      BooleanSupplier holds = () -> means.vault().epochs() == epochs;
      return append(unlocked, sheet, made, new Sealed(kept, heads, turn, holds));
    }
  }

  /// If the log itself fails, the batch is neither said to stand nor abandoned: whether it was
  /// written is asked at the next start.
  private Optional<Outcome> append(
      Unlocked unlocked, Sheet sheet, Preparation made, Sealed sealed) {
    Kept kept = sealed.kept;
    Map<ScopeId, ScopeHead> heads = sealed.heads;
    for (int i = 0; i < TRIES; i++) {
      List<NewRow> rows = new Chain(heads).sign(made.facts(), unlocked.signer());
      Append append =
          new Append(
              rows,
              unmoved(rows, heads),
              made.claims(),
              made.exhibits(),
              sheet.pending(),
              sealed.holds);
      switch (means.record().append(append)) {
        case Appended.At at -> {
          means.vault().stand(kept);
          return Optional.of(new Outcome.Written(refs(made, rows)));
        }
        case Appended.Claimed claimed -> {
          means.vault().abandon(kept);
          return Optional.of(refused("journal.refuse.claimed"));
        }
        case Appended.Overtaken overtaken -> {
          means.vault().abandon(kept);
          return Optional.empty();
        }
        case Appended.Moved moved -> {
          heads = heads(sheet);
          if (means.vault().turn() != sealed.turn || !revocations(sheet).isEmpty()) {
            means.vault().abandon(kept);
            return Optional.empty();
          }
          Optional<Outcome> no = firstConflict(unlocked, sheet);
          if (no.isPresent()) {
            means.vault().abandon(kept);
            return no;
          }
        }
      }
    }
    means.vault().abandon(kept);
    return Optional.of(refused("journal.refuse.busy"));
  }

  /// Grants of these scopes that the log has taken and the box may still hold: dead by rule.
  private List<Pending.Revoke> revocations(Sheet sheet) {
    Set<ScopeId> scopes = sheet.scopes();
    return means.record().read().pending().stream()
        .filter(Pending.Revoke.class::isInstance)
        .map(Pending.Revoke.class::cast)
        .filter(revoke -> scopes.contains(revoke.scope()))
        .toList();
  }

  private Optional<Outcome> firstConflict(Unlocked unlocked, Sheet sheet) {
    return sheet.drafts().stream()
        .filter(draft -> moved(sheet, draft))
        .findFirst()
        .map(draft -> since.conflict(unlocked, draft));
  }

  private boolean moved(Sheet sheet, Draft draft) {
    long seen = Math.max(0, draft.seen().seq());
    return sheet.existing().contains(draft.scope())
        && means.record().read().newest(draft.scope(), draft.subject()) > seen;
  }

  private Map<ScopeId, ScopeHead> heads(Sheet sheet) {
    Map<ScopeId, ScopeHead> heads = new HashMap<>();
    for (ScopeId scope : sheet.scopes()) heads.put(scope, means.record().read().head(scope));
    return heads;
  }

  private static List<ScopeHead> unmoved(List<NewRow> rows, Map<ScopeId, ScopeHead> heads) {
    Set<ScopeId> written = new HashSet<>();
    rows.forEach(row -> written.add(row.scope()));
    return heads.entrySet().stream()
        .filter(head -> !written.contains(head.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static List<FactRef> refs(Preparation made, List<NewRow> rows) {
    return made.drafted().stream()
        .map(rows::get)
        .map(row -> new FactRef(row.scope(), row.leaf().leaf().seq()))
        .toList();
  }

  private static Outcome refused(String key) {
    return new Outcome.Refused(Refusal.of(key));
  }
}
