package org.safeconduct.server.journal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.ledger.ConsistencyProof;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.LedgerRefusal;
import org.safeconduct.ledger.SignedLeaf;
import org.safeconduct.server.journal.Broken;
import org.safeconduct.server.journal.LogCutBack;
import org.safeconduct.server.journal.log.Head;
import org.safeconduct.server.journal.log.LogReader;
import org.safeconduct.server.journal.log.LogRow;
import org.safeconduct.server.kernel.ScopeId;

/// What is looked at before anybody works with a log; takes as long for a million facts as for a
/// thousand.
public final class StartCheck {
  private static final int LAST = 1_000;

  private final LogReader log;
  private final LogKeys keys;
  private final RowCheck rows;

  private StartCheck(LogReader log, LogKeys keys, RowCheck rows) {
    this.log = log;
    this.keys = keys;
    this.rows = rows;
  }

  public static StartCheck record(LogReader log, LogKeys keys) {
    return new StartCheck(log, keys, RowCheck.ofRecord(keys));
  }

  public static StartCheck trail(LogReader log, LogKeys keys) {
    return new StartCheck(log, keys, RowCheck.ofTrail(keys));
  }

  /// What is broken among the last rows.
  ///
  /// @throws LogCutBack if the log is shorter than what is remembered, not its continuation, or its
  ///   head is not what the log's key signed
  public List<Broken> check(Optional<Checkpoint> remembered) {
    Optional<Head> head = log.head();
    if (head.isEmpty()) {
      remembered
          .filter(tree -> tree.size() > 0)
          .ifPresent(tree -> refuse(tree.size() + " leaves are remembered, and the log is empty"));
      if (!log.from(0, 1).isEmpty()) refuse("there are rows, and no head");
      return List.of();
    }
    checkHead(head.get());
    remembered.ifPresent(tree -> checkContinues(tree, head.get().tree()));
    return lastRows(head.get().size());
  }

  private void checkHead(Head head) {
    try {
      head.checkpoint().verifyEvery(keys.log());
    } catch (LedgerRefusal e) {
      refuse("the head is not signed by the log's key: " + RowCheck.say(e));
    }
    if (!head.edge().checkpoint(keys.origin()).equals(head.tree())) {
      refuse("the right edge is not that of the signed head");
    }
    if (log.row(head.size() - 1).isEmpty() || !log.from(head.size(), 1).isEmpty()) {
      refuse(head.size() + " leaves are signed, and the rows do not end there");
    }
  }

  private void checkContinues(Checkpoint remembered, Checkpoint now) {
    if (now.size() < remembered.size()) {
      refuse(remembered.size() + " leaves are remembered, " + now.size() + " are here");
    }
    try {
      log.hashes(hashes -> ConsistencyProof.make(remembered.size(), now.size(), hashes))
          .verify(remembered, now);
    } catch (LedgerRefusal e) {
      refuse("this is not a continuation of what is remembered: " + RowCheck.say(e));
    }
  }

  private List<Broken> lastRows(long size) {
    List<Broken> found = new ArrayList<>();
    Map<ScopeId, Digest> last = new HashMap<>();
    long first = Math.max(0, size - LAST);
    List<Digest> tree =
        log.hashes(
            hashes -> LongStream.range(first, size).mapToObj(n -> hashes.hash(0, n)).toList());
    long next = first;
    for (LogRow row : log.from(first, LAST)) {
      if (row.position() != next) {
        found.add(new Broken(keys.origin() + " " + next, "the row is not there"));
      }
      next = row.position() + 1;
      Digest inTree = tree.get((int) (row.position() - first));
      rows.check(row, found)
          .ifPresent(leaf -> {
            follows(row, leaf, last, found);
            if (!inTree.equals(leaf.treeHash())) {
              found.add(new Broken(rows.where(row), "the leaf is not the one in the tree"));
            }
          });
    }
    return found;
  }

  private void follows(LogRow row, SignedLeaf leaf, Map<ScopeId, Digest> last, List<Broken> found) {
    Digest before = last.put(row.scope(), leaf.digest());
    if (before != null && !before.equals(leaf.leaf().prev())) {
      found.add(
          new Broken(rows.where(row), "the leaf does not follow the one before it in its scope"));
    }
  }

  private void refuse(String what) {
    throw new LogCutBack(keys.origin(), what);
  }
}
