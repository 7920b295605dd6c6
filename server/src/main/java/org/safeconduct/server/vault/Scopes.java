package org.safeconduct.server.vault;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.vault.box.GrantRow;
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
    return open(unlocked, scope, grants.shelf(scope));
  }

  private Optional<ScopeKeys> open(Unlocked unlocked, ScopeId scope, Shelf shelf) {
    Collection<GrantRow> counting = shelf.counting(row -> true);
    Mine mine = mine(unlocked, shelf);
    int newest = shelf.newest();
    return mine.open(newest)
        .map(key -> {
          boolean isNewest = key.generation() == newest;
          Right right = isNewest ? mine.right(newest).orElse(Right.READ) : Right.READ;
          Standing standing = Standing.reading(right, isNewest && shelf.moved(counting));
          return new ScopeKeys(
              box, scope, key.generation(), key.secret(), shelf.generations(), standing);
        });
  }

  /// For who is going to write or to roll: a row of the newest generation counts only if the log
  /// says it. What one may read is not asked of the log: who put back a row held its key.
  Optional<ScopeKeys> open(Unlocked unlocked, ScopeId scope, GrantsInLog log) {
    Shelf shelf = grants.shelf(scope);
    Optional<ScopeKeys> opened = open(unlocked, scope, shelf);
    if (opened.isEmpty() || !opened.get().areNewest()) {
      return opened;
    }
    ScopeKeys keys = opened.get();
    Collection<GrantRow> said = shelf.counting(row -> isSaid(log, keys, row, shelf.writers()));
    Mine mine = new Mine(unlocked, to(unlocked, said));
    Optional<Right> right = mine.right(shelf.newest());
    if (right.isEmpty() || !mine.opens(shelf.newest())) {
      keys.close();
      return Optional.empty();
    }
    keys.stand(new Standing(right.get(), shelf.moved(said), List.copyOf(said)));
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
    Shelf shelf = grants.shelf(scope);
    return mine(unlocked, shelf)
        .right(shelf.newest())
        .map(right -> new Unread(right, shelf.lapsed()));
  }

  /// The custodians' half of a scope's newest key, for who holds it.
  Optional<Drawing.Lendable> custodiansHalf(Unlocked unlocked, ScopeId scope) {
    Shelf shelf = grants.shelf(scope);
    return mine(unlocked, shelf)
        .custodians(shelf.newest())
        .flatMap(row -> Unwrapping.of(unlocked, row))
        .map(half -> new Drawing.Lendable(scope, shelf.newest(), half));
  }

  private boolean isSaid(GrantsInLog log, ScopeKeys keys, GrantRow row, Writers writers) {
    if (row.generation() != keys.generation()) {
      return false;
    }
    SignedGrant grant = GrantRowOf.signed(row);
    return writers.said(
        row.fact(),
        grant,
        keys.commitment(),
        () -> certified.restored(row.fact(), grant) || log.says(keys, row.fact(), grant));
  }

  /// The grants to this member or their teams. A key could be sealed to them by anybody, and what
  /// they write next is sealed under it: so a grant counts only if its granter signed it.
  private static Mine mine(Unlocked unlocked, Shelf shelf) {
    return new Mine(
        unlocked,
        to(unlocked, shelf.counting(row -> true)).stream()
            .filter(row -> shelf.writers().signed(GrantRowOf.signed(row)))
            .toList());
  }

  private static List<GrantRow> to(Unlocked unlocked, Collection<GrantRow> counting) {
    return counting.stream().filter(row -> Unwrapping.isTo(unlocked, row.audience())).toList();
  }
}
