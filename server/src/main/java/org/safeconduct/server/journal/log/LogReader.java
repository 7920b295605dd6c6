package org.safeconduct.server.journal.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.Edge;
import org.safeconduct.ledger.HashReader;
import org.safeconduct.ledger.Id16;
import org.safeconduct.ledger.ScopeHead;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.ledger.TiledHashes;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.store.Store;

/// What stands in a log. Each question is answered from one snapshot.
public final class LogReader {
  private static final String ROW =
      "SELECT position, scope, seq, subject, leaf, body_id, body FROM fact ";

  private final Store store;
  private final String origin;

  LogReader(Store store, String origin) {
    this.store = store;
    this.origin = origin;
  }

  /// The newest checkpoint; absent in an empty log.
  public Optional<Head> head() {
    return store.one(
        "SELECT edge, checkpoint FROM head",
        row -> new Head(Edge.read(row.getBytes(1)), SignedNote.parse(row.getString(2))));
  }

  /// Where a scope's chain stands.
  public ScopeHead head(ScopeId scope) {
    return store
        .one(
            "SELECT seq, leaf_digest FROM scope WHERE id = ?",
            row ->
                new ScopeHead(
                    origin, Id16.of(scope.toBytes()), row.getLong(1), Digest.of(row.getBytes(2))),
            scope.toBytes())
        .orElse(ScopeHead.empty(origin, Id16.of(scope.toBytes())));
  }

  /// The seq of a subject's newest fact, 0 where there is none.
  public long newest(ScopeId scope, SubjectId subject) {
    return store
        .one(
            "SELECT max(seq) FROM fact WHERE scope = ? AND subject = ?",
            row -> row.getLong(1),
            scope.toBytes(),
            subject.toBytes())
        .orElse(0L);
  }

  /// A scope whole, in its order.
  public List<LogRow> rows(ScopeId scope) {
    return rows(ROW + "WHERE scope = ? ORDER BY seq", scope.toBytes());
  }

  /// One subject, in its order.
  public List<LogRow> rows(ScopeId scope, SubjectId subject) {
    return rows(
        ROW + "WHERE scope = ? AND subject = ? ORDER BY seq", scope.toBytes(), subject.toBytes());
  }

  public Optional<LogRow> row(FactRef ref) {
    return rows(ROW + "WHERE scope = ? AND seq = ?", ref.scope().toBytes(), ref.seq()).stream()
        .findFirst();
  }

  /// The row that names this body.
  public Optional<LogRow> row(BodyId body) {
    return rows(ROW + "WHERE body_id = ?", (Object) body.toBytes()).stream().findFirst();
  }

  public Optional<LogRow> row(long position) {
    return rows(ROW + "WHERE position = ?", position).stream().findFirst();
  }

  /// Whether a fact names this body.
  public boolean names(BodyId body) {
    return store
        .one("SELECT 1 FROM fact WHERE body_id = ?", row -> true, (Object) body.toBytes())
        .isPresent();
  }

  /// Whether the log knows of this file.
  public boolean hasExhibit(BodyId file) {
    return store
        .one("SELECT 1 FROM exhibit WHERE id = ?", row -> true, (Object) file.toBytes())
        .isPresent();
  }

  /// All files that the log knows of.
  public List<Exhibit> exhibits() {
    return store.list(
        "SELECT id, scope, bytes FROM exhibit ORDER BY id",
        row ->
            new Exhibit(BodyId.of(row.getBytes(1)), ScopeId.of(row.getBytes(2)), row.getLong(3)));
  }

  /// The log from a position on, at most `most` rows.
  public List<LogRow> from(long position, int most) {
    return rows(ROW + "WHERE position >= ? ORDER BY position LIMIT ?", position, most);
  }

  /// What was written about what from a position on, without the bodies.
  public List<Place> places(long position, int most) {
    return store.list(
        "SELECT position, scope, subject FROM fact WHERE position >= ?"
            + " ORDER BY position LIMIT ?",
        row ->
            new Place(row.getLong(1), ScopeId.of(row.getBytes(2)), SubjectId.of(row.getBytes(3))),
        position,
        most);
  }

  /// All scopes that have a fact.
  public List<ScopeId> scopes() {
    return store.list("SELECT id FROM scope ORDER BY id", row -> ScopeId.of(row.getBytes(1)));
  }

  /// What other stores have still to let go.
  public List<Pending> pending() {
    return store.list(
        "SELECT id, verb, scope, audience FROM pending ORDER BY id",
        row -> Pending.read(row.getBytes(1), row.getString(2), row.getBytes(3), row.getBytes(4)));
  }

  /// Where the log went on under another origin, oldest first.
  public List<Continued> continued() {
    return store.list(
        "SELECT origin, after, note FROM continued ORDER BY size",
        row ->
            new Continued(
                row.getString(1),
                Checkpoint.parse(row.getString(2)),
                SignedNote.parse(row.getString(3))));
  }

  /// The checkpoints of the fixed beat, oldest first.
  public List<SignedNote> published() {
    return store.list(
        "SELECT note FROM published ORDER BY size", row -> SignedNote.parse(row.getString(1)));
  }

  /// A stored tile's hashes, empty if it is not there.
  public byte[] tile(int level, long index) {
    return store
        .one(
            "SELECT hashes FROM tile WHERE level = ? AND n = ?",
            row -> row.getBytes(1),
            level,
            index)
        .orElse(new byte[0]);
  }

  /// Reads the tree's hashes, for proofs, from one snapshot.
  public <T> T hashes(Function<HashReader, T> proof) {
    return store.read(on -> proof.apply(new TiledHashes(new Tiles(on))));
  }

  private List<LogRow> rows(String sql, @Nullable Object... values) {
    return store.list(sql, LogReader::row, values);
  }

  private static LogRow row(ResultSet row) throws SQLException {
    byte @Nullable [] body = row.getBytes(7);
    return new LogRow(
        row.getLong(1),
        ScopeId.of(row.getBytes(2)),
        row.getLong(3),
        SubjectId.of(row.getBytes(4)),
        row.getString(5),
        BodyId.of(row.getBytes(6)),
        body == null ? null : Bytes.of(body));
  }
}
