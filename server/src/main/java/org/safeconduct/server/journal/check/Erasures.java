package org.safeconduct.server.journal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.ledger.Erasure;
import org.safeconduct.ledger.Id16;
import org.safeconduct.ledger.SignedLeaf;
import org.safeconduct.server.journal.Broken;
import org.safeconduct.server.journal.log.LogRow;

/// Holes, and the leaves that say that there is one.
final class Erasures {
  private record Hole(String where, Id16 scope, long seq) {}

  private final List<Hole> holes = new ArrayList<>();
  private final Set<Erasure> said = new HashSet<>();

  void look(String where, LogRow row, SignedLeaf leaf) {
    leaf.leaf().erasure().ifPresent(said::add);
    if (row.body().isEmpty()) {
      holes.add(new Hole(where, Id16.of(row.scope().toBytes()), row.seq()));
    }
  }

  long count() {
    return holes.size();
  }

  /// Holes of which no leaf speaks.
  List<Broken> unexplained() {
    return holes.stream()
        .filter(hole -> !said.contains(new Erasure.OneFact(hole.scope(), hole.seq())))
        .filter(hole -> !said.contains(new Erasure.WholeScope(hole.scope())))
        .map(hole ->
            new Broken(hole.where(), "the body is gone and no leaf says that it was erased"))
        .toList();
  }
}
