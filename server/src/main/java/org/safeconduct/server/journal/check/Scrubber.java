package org.safeconduct.server.journal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.Erasure;
import org.safeconduct.ledger.Id16;
import org.safeconduct.ledger.LedgerRefusal;
import org.safeconduct.ledger.SignedLeaf;
import org.safeconduct.server.journal.Broken;
import org.safeconduct.server.journal.log.Head;
import org.safeconduct.server.journal.log.Log;
import org.safeconduct.server.journal.log.LogRow;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.ScopeId;

/// Goes through a log row by row, a few at a time, over and over, and remembers where it is. Looks
/// at each row as [LogCheck] does, at the leaf before it in its scope, and at its place in the
/// tree.
public final class Scrubber {
  private final Log log;
  private final Supplier<LogKeys> keys;
  private final Predicate<BodyId> held;
  private final boolean trail;

  private Scrubber(Log log, Supplier<LogKeys> keys, Predicate<BodyId> held, boolean trail) {
    this.log = log;
    this.keys = keys;
    this.held = held;
    this.trail = trail;
  }

  /// @param held whether a body has a key
  public static Scrubber record(Log log, Supplier<LogKeys> keys, Predicate<BodyId> held) {
    return new Scrubber(log, keys, held, false);
  }

  /// @param held whether a body has a key
  public static Scrubber trail(Log log, Supplier<LogKeys> keys, Predicate<BodyId> held) {
    return new Scrubber(log, keys, held, true);
  }

  /// Whether the next rows are the first ones.
  public boolean isAtBeginning() {
    long scrubbed = log.scrubbed();
    return scrubbed == 0 || scrubbed >= size();
  }

  /// Looks at the next rows, from the beginning again after the last one.
  ///
  /// @return what is broken among them
  public List<Broken> next(int most) {
    long size = size();
    long first = isAtBeginning() ? 0 : log.scrubbed();
    long end = Math.min(size, first + most);
    List<Broken> found = check(first, end);
    log.scrubbed(end);
    Beyond.the(log.read(), log.origin()).ifPresent(found::add);
    return found;
  }

  /// Looks at every row once.
  public List<Broken> all() {
    long size = size();
    List<Broken> found = new ArrayList<>();
    for (long first = 0; first < size; first += 1_000) {
      found.addAll(check(first, Math.min(size, first + 1_000)));
    }
    Beyond.the(log.read(), log.origin()).ifPresent(found::add);
    return found;
  }

  private List<Broken> check(long first, long end) {
    LogKeys certified = keys.get();
    RowCheck rows = trail ? RowCheck.ofTrail(certified) : RowCheck.ofRecord(certified);
    List<Broken> found = new ArrayList<>();
    List<Digest> tree = tree(first, end, found);
    Set<Long> met = new HashSet<>();
    for (LogRow row : log.read().from(first, (int) (end - first))) {
      if (row.position() >= end) break;
      met.add(row.position());
      Optional<Digest> place =
          tree.isEmpty() ? Optional.empty() : Optional.of(tree.get((int) (row.position() - first)));
      rows.check(row, found).ifPresent(leaf -> check(rows, row, leaf, place, found));
    }
    LongStream.range(first, end)
        .filter(position -> !met.contains(position))
        .forEach(position ->
            found.add(new Broken(log.origin() + " " + position, "the row is not there")));
    return found;
  }

  private void check(
      RowCheck rows, LogRow row, SignedLeaf leaf, Optional<Digest> place, List<Broken> found) {
    if (place.isPresent() && !place.get().equals(leaf.treeHash())) {
      found.add(new Broken(rows.where(row), "the leaf is not the one in the tree"));
    }
    if (!leaf.leaf().prev().equals(before(row))) {
      found.add(
          new Broken(rows.where(row), "the leaf does not follow the one before it in its scope"));
    }
    if (row.body().isEmpty()) checkErased(rows, row, found);
  }

  /// An erasure drops the key before the body.
  private void checkErased(RowCheck rows, LogRow row, List<Broken> found) {
    if (!saidErased(row)) {
      found.add(
          new Broken(rows.where(row), "the body is gone and no leaf says that it was erased"));
    }
    if (held.test(row.bodyId())) {
      found.add(new Broken(rows.where(row), "the body is gone and its key is still in keys.db"));
    }
  }

  private long size() {
    return log.read().head().map(Head::size).orElse(0L);
  }

  private Digest before(LogRow row) {
    if (row.seq() <= 1) return Digest.ZERO;
    return log.read()
        .row(new FactRef(row.scope(), row.seq() - 1))
        .flatMap(Scrubber::parsed)
        .map(SignedLeaf::digest)
        .orElse(Digest.ZERO);
  }

  /// Erasures are written to the scope of what they erase.
  private boolean saidErased(LogRow row) {
    ScopeId scope = row.scope();
    Id16 id = Id16.of(scope.toBytes());
    Erasure one = new Erasure.OneFact(id, row.seq());
    Erasure all = new Erasure.WholeScope(id);
    return log.read().rows(scope).stream()
        .flatMap(other -> parsed(other).stream())
        .flatMap(leaf -> leaf.leaf().erasure().stream())
        .anyMatch(erasure -> erasure.equals(one) || erasure.equals(all));
  }

  private List<Digest> tree(long first, long end, List<Broken> found) {
    try {
      return log.read()
          .hashes(hashes -> LongStream.range(first, end).mapToObj(n -> hashes.hash(0, n)).toList());
    } catch (LedgerRefusal e) {
      found.add(new Broken(log.origin() + " tiles", RowCheck.say(e)));
      return List.of();
    }
  }

  private static Optional<SignedLeaf> parsed(LogRow row) {
    try {
      return Optional.of(row.parsed());
    } catch (LedgerRefusal e) {
      return Optional.empty();
    }
  }
}
