package org.safeconduct.server.vault;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.vault.box.GrantRow;

/// What was granted to one member of one scope, and what it opens: the whole key; or both halves of
/// a two-person scope's newest key, the custodians' as a loan to the member themself. That a member
/// sits among the custodians lends them nothing: somebody has to do it, and it stands in the log.
record Mine(Unlocked unlocked, List<GrantRow> rows) {
  Mine {
    rows = List.copyOf(rows);
  }

  /// The generation that opens, and its key; the receiver closes it.
  record Key(int generation, Secret secret) {
    @Override
    public String toString() {
      return "Key[" + generation + "]";
    }
  }

  /// The newest generation that opens.
  ///
  /// @param newest the newest that stands
  Optional<Key> open(int newest) {
    return best(rows.stream().filter(row -> GrantRowOf.half(row) == Half.WHOLE).toList())
        .flatMap(
            row -> Unwrapping.of(unlocked, row).map(secret -> new Key(row.generation(), secret)))
        .or(() -> openTwo(newest));
  }

  /// Whether there is what opens this generation, without opening it.
  boolean opens(int generation) {
    return !of(Half.WHOLE, generation).isEmpty()
        || (!of(Half.READERS, generation).isEmpty()
            && of(Half.CUSTODIANS, generation).stream().anyMatch(GrantRowOf::isLoan));
  }

  private Optional<Key> openTwo(int newest) {
    Optional<GrantRow> readers = best(of(Half.READERS, newest));
    Optional<GrantRow> lent =
        best(of(Half.CUSTODIANS, newest).stream().filter(GrantRowOf::isLoan).toList());
    if (readers.isEmpty() || lent.isEmpty()) {
      return Optional.empty();
    }
    Optional<Secret> a = Unwrapping.of(unlocked, readers.get());
    Optional<Secret> b = Unwrapping.of(unlocked, lent.get());
    try {
      return a.isEmpty() || b.isEmpty()
          ? Optional.empty()
          : Optional.of(new Key(newest, FreshSecret.of(a.get(), b.get())));
    } finally {
      a.ifPresent(Secret::close);
      b.ifPresent(Secret::close);
    }
  }

  /// The highest right in a generation; a loan gives none by itself. Empty if nothing was granted.
  Optional<Right> right(int generation) {
    return rows.stream()
        .filter(row -> row.generation() == generation && !GrantRowOf.isLoan(row))
        .map(GrantRowOf::right)
        .max(Right::compareTo);
  }

  /// The half that a custodian may lend.
  Optional<GrantRow> custodians(int newest) {
    return best(
        of(Half.CUSTODIANS, newest).stream().filter(row -> !GrantRowOf.isLoan(row)).toList());
  }

  private List<GrantRow> of(Half half, int generation) {
    return rows.stream()
        .filter(row -> GrantRowOf.half(row) == half && row.generation() == generation)
        .toList();
  }

  /// The newest; under a team's epoch rather than by HPKE, which is slower.
  private static Optional<GrantRow> best(List<GrantRow> rows) {
    return rows.stream()
        .max(
            Comparator.comparingInt(GrantRow::generation)
                .thenComparing(row -> row.suite().equals(Suite.EPOCH.name())));
  }

  @Override
  public String toString() {
    return "Mine[" + rows.size() + " grants]";
  }
}
