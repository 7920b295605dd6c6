package org.safeconduct.server.journal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.Edge;
import org.safeconduct.ledger.Id16;
import org.safeconduct.ledger.LedgerRefusal;
import org.safeconduct.ledger.ScopeHead;
import org.safeconduct.ledger.SignedLeaf;
import org.safeconduct.ledger.TileAppender;
import org.safeconduct.server.journal.Broken;
import org.safeconduct.server.journal.LogReport;
import org.safeconduct.server.journal.log.Continued;
import org.safeconduct.server.journal.log.Head;
import org.safeconduct.server.journal.log.LogReader;
import org.safeconduct.server.journal.log.LogRow;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.ScopeId;

/// A whole log against itself: every row, every chain, the tree, its tiles, its heads.
public final class LogCheck {
  private static final int AT_ONCE = 2_000;

  private final LogReader log;
  private final String origin;
  private final RowCheck rows;
  private final LogKeys keys;
  private final List<Broken> found = new ArrayList<>();
  private final Map<ScopeId, ScopeHead> heads = new HashMap<>();
  private final Erasures erasures = new Erasures();
  private final TileAppender tiles;
  private final List<Continued> continued;
  private Edge edge = Edge.EMPTY;

  private LogCheck(LogReader log, LogKeys keys, RowCheck rows) {
    this.log = log;
    this.origin = keys.origin();
    this.keys = keys;
    this.rows = rows;
    this.continued = log.continued();
    this.tiles = new TileAppender(new ComparedTiles(log, origin, found), 0);
  }

  /// Checks the log of the work.
  public static LogReport record(LogReader log, LogKeys keys, Optional<Checkpoint> remembered) {
    return new LogCheck(log, keys, RowCheck.ofRecord(keys)).report(remembered);
  }

  /// Checks the log of visits.
  public static LogReport trail(LogReader log, LogKeys keys, Optional<Checkpoint> remembered) {
    return new LogCheck(log, keys, RowCheck.ofTrail(keys)).report(remembered);
  }

  /// The log as far as its head now: what is written meanwhile is for the next check.
  private LogReport report(Optional<Checkpoint> remembered) {
    Optional<Head> head = log.head();
    long size = head.map(Head::size).orElse(0L);
    long next = 0;
    for (List<LogRow> some = log.from(0, AT_ONCE);
        !some.isEmpty() && next < size;
        some = log.from(next, AT_ONCE)) {
      for (LogRow row : some) {
        if (row.position() >= size) break;
        if (row.position() != next) wrong(origin + " " + next, "the row is not there");
        look(row, remembered);
        next = row.position() + 1;
      }
    }
    tiles.flush();
    found.addAll(erasures.unexplained());
    checkHeads(size);
    head.ifPresent(this::checkHead);
    Beyond.the(log, origin).ifPresent(found::add);
    checkPublished();
    remembered.ifPresent(this::checkNotShorter);
    Checkpoint tree = head.map(Head::tree).orElse(edge.checkpoint(origin));
    return new LogReport(tree, erasures.count(), 0, found, Unproved.SENTENCES);
  }

  private void look(LogRow row, Optional<Checkpoint> remembered) {
    Optional<SignedLeaf> leaf = rows.check(row, found);
    if (leaf.isEmpty()) {
      append(Digest.ZERO, remembered);
      return;
    }
    erasures.look(rows.where(row), row, leaf.get());
    ScopeHead head =
        heads.getOrDefault(row.scope(), ScopeHead.empty(origin, Id16.of(row.scope().toBytes())));
    head = under(keys.originAt(row.position()), head);
    try {
      heads.put(row.scope(), head.after(leaf.get()));
    } catch (LedgerRefusal e) {
      wrong(rows.where(row), RowCheck.say(e));
      heads.put(
          row.scope(),
          new ScopeHead(
              origin,
              Id16.of(row.scope().toBytes()),
              leaf.get().leaf().seq(),
              leaf.get().digest()));
    }
    append(leaf.get().treeHash(), remembered);
  }

  /// A chain goes on over a restore; only its origin is another.
  private static ScopeHead under(String origin, ScopeHead head) {
    return new ScopeHead(origin, head.scope(), head.seq(), head.digest());
  }

  private void append(Digest leafHash, Optional<Checkpoint> remembered) {
    tiles.append(leafHash);
    edge = edge.append(leafHash);
    continued.stream()
        .filter(then -> then.after().size() == edge.size())
        .filter(then -> !then.after().root().equals(edge.root()))
        .forEach(
            then -> wrong(origin + " at " + edge.size(), "not what the restored log is bound to"));
    remembered
        .filter(tree -> tree.size() == edge.size() && !tree.root().equals(edge.root()))
        .ifPresent(tree ->
            wrong(
                origin + " at " + tree.size(),
                "root " + tree.root() + " remembered, " + edge.root() + " found"));
  }

  private void checkHeads(long size) {
    for (ScopeId scope : log.scopes()) {
      ScopeHead stored = log.head(scope);
      ScopeHead walked = heads.remove(scope);
      boolean wentOn =
          log.row(new FactRef(scope, Math.max(1, stored.seq())))
              .map(row -> row.position() >= size)
              .orElse(false);
      boolean same = walked != null && stored.equals(under(stored.origin(), walked));
      if (!same && !wentOn) {
        wrong(origin + " " + scope, "the scope's head is not its last leaf");
      }
    }
    heads.keySet().forEach(scope -> wrong(origin + " " + scope, "the scope has no head"));
  }

  private void checkHead(Head head) {
    try {
      head.checkpoint().verifyEvery(keys.log());
    } catch (LedgerRefusal e) {
      wrong(origin + " head", RowCheck.say(e));
    }
    if (!head.edge().equals(edge) || !head.tree().equals(edge.checkpoint(origin))) {
      wrong(
          origin + " head",
          head.tree().size()
              + " leaves with root "
              + head.tree().root()
              + " signed, "
              + edge.size()
              + " leaves with root "
              + edge.root()
              + " found");
    }
  }

  private void checkPublished() {
    continued.forEach(then -> checkContinued(then));
    log.published()
        .forEach(note -> {
          try {
            note.verifyEvery(keys.everyLog());
          } catch (LedgerRefusal e) {
            wrong(origin + " published", RowCheck.say(e));
          }
        });
  }

  private void checkContinued(Continued then) {
    try {
      then.note().verifyEvery(keys.everyLog());
      if (!then.note().text().equals(Continued.text(then.origin(), then.after()))) {
        wrong(then.origin(), "its binding to the log before it says something else");
      }
    } catch (LedgerRefusal e) {
      wrong(then.origin(), RowCheck.say(e));
    }
  }

  private void checkNotShorter(Checkpoint remembered) {
    if (remembered.size() > edge.size()) {
      wrong(
          origin,
          remembered.size() + " leaves are remembered in keys.db, " + edge.size() + " are here");
    }
  }

  private void wrong(String where, String what) {
    found.add(new Broken(where, what));
  }
}
