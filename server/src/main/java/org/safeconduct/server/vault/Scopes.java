package org.safeconduct.server.vault;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.vault.box.GenerationRow;
import org.safeconduct.server.vault.box.GrantRow;
import org.safeconduct.server.vault.box.Holder;
import org.safeconduct.server.vault.box.KeyBox;

/// Opens scopes' keys by grants. [Drawing] makes new ones.
final class Scopes {
  private final KeyBox box;
  private final Grants grants;
  private final Certified certified;

  Scopes(KeyBox box, Grants grants, Certified certified) {
    this.box = box;
    this.certified = certified;
    this.grants = grants;
  }

  Optional<ScopeKeys> open(Unlocked unlocked, ScopeId scope) {
    Map<Holder, GrantRow> counting = grants.counting(scope);
    Mine mine = mine(unlocked, counting.values());
    List<GenerationRow> generations = generations(scope);
    if (mine.rows().isEmpty() || generations.isEmpty()) {
      return Optional.empty();
    }
    int newest = generations.getFirst().number();
    return mine.open(newest)
        .map(key -> {
          boolean isNewest = key.generation() == newest;
          Right right = isNewest ? mine.right(newest).orElse(Right.READ) : Right.READ;
          boolean mustRoll = isNewest && moved(scope, newest, counting);
          Standing standing = Standing.reading(right, mustRoll);
          return new ScopeKeys(box, scope, key.generation(), key.secret(), generations, standing);
        });
  }

  /// For who is going to write or to roll: a row of the newest generation counts only if the log
  /// says it. What one may read is not asked of the log: who put back a row held its key.
  Optional<ScopeKeys> open(Unlocked unlocked, ScopeId scope, GrantsInLog log) {
    Optional<ScopeKeys> opened = open(unlocked, scope);
    if (opened.isEmpty() || !opened.get().areNewest()) {
      return opened;
    }
    ScopeKeys keys = opened.get();
    int newest = keys.generation();
    Map<Holder, GrantRow> said = grants.counting(scope, row -> isSaid(log, keys, row));
    Mine mine = mine(unlocked, said.values());
    Optional<Right> right = mine.right(newest);
    if (right.isEmpty() || !mine.opens(newest)) {
      keys.close();
      return Optional.empty();
    }
    keys.stand(new Standing(right.get(), moved(scope, newest, said), List.copyOf(said.values())));
    return opened;
  }

  /// What a member who cannot open a two-person scope may do there without reading.
  ///
  /// @param right of the half that they hold
  /// @param lapsed whether somebody was lent the other half of the key that is in force, whose loan
  ///   ended: they could read what is written next
  record Unread(Right right, boolean lapsed) {}

  /// Empty for who holds no half of the scope's newest key.
  Optional<Unread> unread(Unlocked unlocked, ScopeId scope) {
    Map<Holder, GrantRow> counting = grants.counting(scope);
    return generations(scope).stream()
        .findFirst()
        .map(GenerationRow::number)
        .flatMap(newest ->
            mine(unlocked, counting.values())
                .right(newest)
                .map(right -> new Unread(right, lapsed(scope, newest, counting))));
  }

  /// The custodians' half of a scope's newest key, for who holds it.
  Optional<Drawing.Lendable> custodiansHalf(Unlocked unlocked, ScopeId scope) {
    Mine mine = mine(unlocked, grants.counting(scope).values());
    return generations(scope).stream()
        .findFirst()
        .map(GenerationRow::number)
        .flatMap(newest ->
            mine.custodians(newest)
                .flatMap(row -> Unwrapping.of(unlocked, row))
                .map(half -> new Drawing.Lendable(scope, newest, half)));
  }

  private boolean isSaid(GrantsInLog log, ScopeKeys keys, GrantRow row) {
    if (row.generation() != keys.generation()) {
      return false;
    }
    SignedGrant grant = GrantRowOf.signed(row);
    return certified.signed(grant)
        && (certified.restored(row.fact(), grant) || log.says(keys, row.fact(), grant));
  }

  /// All that stand, newest first.
  private List<GenerationRow> generations(ScopeId scope) {
    return box.read(rows -> rows.scopes().generations(scope)).stream()
        .filter(generation -> !grants.isOpen(generation.batch()))
        .toList();
  }

  /// Whether somebody who was given this generation may have lost it, or their epoch moved.
  private boolean moved(ScopeId scope, int generation, Map<Holder, GrantRow> counting) {
    return box.read(rows -> {
      for (var given : rows.scopes().epochs(scope, generation).entrySet()) {
        if (!counting.containsKey(given.getKey())) {
          return true;
        }
        if (given.getKey().audience() instanceof Audience.OfTeam team
            && rows.teams().epoch(team.team()) != given.getValue().intValue()) {
          return true;
        }
      }
      return false;
    });
  }

  private boolean lapsed(ScopeId scope, int generation, Map<Holder, GrantRow> counting) {
    return box.read(rows -> rows.scopes().epochs(scope, generation)).keySet().stream()
        .filter(holder -> Half.parse(holder.half()) == Half.CUSTODIANS)
        .filter(holder -> holder.audience() instanceof Audience.OfMember)
        .anyMatch(holder -> !counting.containsKey(holder));
  }

  /// The grants to this member or their teams. A key could be sealed to them by anybody, and what
  /// they write next is sealed under it: so a grant counts only if its granter signed it.
  private Mine mine(Unlocked unlocked, Collection<GrantRow> counting) {
    return new Mine(
        unlocked,
        counting.stream()
            .filter(row -> Unwrapping.isTo(unlocked, row.audience()))
            .filter(row -> certified.signed(GrantRowOf.signed(row)))
            .toList());
  }
}
