package org.safeconduct.server.journal.log;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.Edge;
import org.safeconduct.ledger.Id16;
import org.safeconduct.ledger.ScopeHead;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.ledger.TileAppender;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.store.Sql;

/// One transaction of the log while it fills: takes appends one by one, each whole or not at all,
/// and ends with the new head.
final class Filling {
  private final Sql on;
  private final String origin;
  private final TileAppender tiles;
  private final Map<ScopeId, ScopeHead> heads = new HashMap<>();
  private Edge edge;

  Filling(Sql on, String origin, Edge edge, TileAppender tiles) {
    this.on = on;
    this.origin = origin;
    this.edge = edge;
    this.tiles = tiles;
  }

  Edge edge() {
    return edge;
  }

  Appended take(Append append) throws SQLException {
    if (!append.holds().getAsBoolean()) return new Appended.Overtaken();
    Map<ScopeId, ScopeHead> moved = new HashMap<>();
    for (NewRow row : append.rows()) {
      ScopeId scope = row.scope();
      ScopeHead head = moved.containsKey(scope) ? moved.get(scope) : head(scope);
      if (row.leaf().leaf().seq() != head.seq() + 1
          || !row.leaf().leaf().prev().equals(head.digest())) {
        return new Appended.Moved(scope);
      }
      moved.put(scope, head.after(row.leaf()));
    }
    for (ScopeHead expected : append.unmoved()) {
      ScopeId scope = ScopeId.of(expected.scope().bytes());
      if (!head(scope).equals(expected)) return new Appended.Moved(scope);
    }
    Optional<Digest> taken = firstTaken(append);
    if (taken.isPresent()) return new Appended.Claimed(taken.get());
    long position = edge.size();
    insert(append, position);
    heads.putAll(moved);
    return new Appended.At(position);
  }

  void end(SignedNote checkpoint) throws SQLException {
    tiles.flush();
    on.changeAll(
        "INSERT OR REPLACE INTO scope(id, seq, leaf_digest) VALUES (?, ?, ?)",
        heads.entrySet(),
        head ->
            new Object[] {
              head.getKey().toBytes(), head.getValue().seq(), head.getValue().digest().bytes()
            });
    on.change(
        "INSERT OR REPLACE INTO head(one, size, edge, checkpoint) VALUES (1, ?, ?, ?)",
        edge.size(),
        edge.bytes(),
        checkpoint.noteText());
  }

  private ScopeHead head(ScopeId scope) throws SQLException {
    ScopeHead known = heads.get(scope);
    if (known != null) return known;
    Id16 id = Id16.of(scope.toBytes());
    return on.one(
            "SELECT seq, leaf_digest FROM scope WHERE id = ?",
            row -> new ScopeHead(origin, id, row.getLong(1), Digest.of(row.getBytes(2))),
            scope.toBytes())
        .orElse(ScopeHead.empty(origin, id));
  }

  private Optional<Digest> firstTaken(Append append) throws SQLException {
    Set<Digest> mine = new HashSet<>();
    for (Digest tag : append.claims()) {
      boolean taken =
          !mine.add(tag)
              || on.one("SELECT 1 FROM claim WHERE tag = ?", row -> true, (Object) tag.bytes())
                  .isPresent();
      if (taken) return Optional.of(tag);
    }
    return Optional.empty();
  }

  private void insert(Append append, long first) throws SQLException {
    on.changeAll(
        "INSERT INTO fact(position, scope, seq, subject, leaf, body_id, body)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        append.rows(),
        this::placed);
    for (Digest tag : append.claims()) {
      on.change("INSERT INTO claim(tag, position) VALUES (?, ?)", tag.bytes(), first);
    }
    for (Exhibit exhibit : append.exhibits()) {
      on.change(
          "INSERT INTO exhibit(id, scope, bytes, position) VALUES (?, ?, ?, ?)",
          exhibit.id().toBytes(),
          exhibit.scope().toBytes(),
          exhibit.bytes(),
          first);
    }
    for (Pending pending : append.pending()) {
      on.change(
          "INSERT OR REPLACE INTO pending(id, verb, scope, audience) VALUES (?, ?, ?, ?)",
          pending.id(),
          pending.verb(),
          pending.scope().toBytes(),
          pending.audience());
    }
  }

  /// The next row of the log, counted into its tree.
  private Object[] placed(NewRow row) {
    long position = edge.size();
    Digest hash = row.leaf().treeHash();
    tiles.append(hash);
    edge = edge.append(hash);
    return new Object[] {
      position,
      row.scope().toBytes(),
      row.leaf().leaf().seq(),
      row.subject().toBytes(),
      row.leaf().text(),
      row.bodyId().toBytes(),
      row.body().toArray()
    };
  }
}
