package org.safeconduct.server.vault.box;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.store.Sql;

/// Grants: scopes' keys sealed to audiences.
public final class GrantRows {
  private static final String FIELDS =
      "SELECT scope, audience, generation, fact, origin, epoch, suite, allows, wrapped, expires,"
          + " granted_by, signature, turn, batch, half FROM key_grant ";

  /// The `+` has SQLite go by what was taken, not by all that the audience holds.
  static final String SINCE =
      """
      SELECT scope, generation, turn, expires, batch, half FROM key_grant
      WHERE audience = ? AND turn > ?
      UNION ALL
      SELECT scope, generation, turn, expires, batch, half FROM key_grant
      WHERE scope IN (SELECT scope FROM taken WHERE turn > ?) AND audience = ? AND +turn <= ?\
      """;

  private final Sql sql;
  private final Shred shred;

  GrantRows(Sql sql, Shred shred) {
    this.sql = sql;
    this.shred = shred;
  }

  /// Adds a grant under the next turn. Grants of the generations before the last are superseded for
  /// good (who kept this one had opened the last), and go.
  public void add(GrantRow grant) throws SQLException {
    byte[] scope = grant.scope().toBytes();
    byte[] audience = AudienceBytes.of(grant.audience());
    byte[] fact = grant.fact().toBytes();
    sql.change(
        "INSERT INTO key_grant VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        scope,
        audience,
        grant.generation(),
        fact,
        grant.origin(),
        grant.epoch(),
        grant.suite(),
        grant.allows(),
        shred.seal(
            Column.GRANT, grant.wrapped().toArray(), scope, audience, grant.generation(), fact),
        grant.expires(),
        grant.grantedBy(),
        grant.signature().toArray(),
        new Counters(sql).nextTurn(),
        grant.batch(),
        grant.half());
    new ScopeRows(sql, shred)
        .addEpoch(grant.scope(), grant.generation(), grant.holder(), grant.epoch());
    sql.change(
        "DELETE FROM key_grant WHERE scope = ? AND generation < ?", scope, grant.generation() - 1);
  }

  /// Gives the grants of a batch the turn at which they came to stand.
  public long turn(long batch, long turn) throws SQLException {
    sql.change("UPDATE key_grant SET turn = ? WHERE batch = ?", turn, batch);
    return turn;
  }

  public List<GrantRow> ofScope(ScopeId scope) throws SQLException {
    return sql.list(FIELDS + "WHERE scope = ?", this::read, (Object) scope.toBytes());
  }

  public List<GrantRow> ofAudience(Audience audience) throws SQLException {
    return sql.list(FIELDS + "WHERE audience = ?", this::read, (Object) AudienceBytes.of(audience));
  }

  public List<GrantRow> all() throws SQLException {
    return sql.list(FIELDS, this::read);
  }

  /// An audience's grants of the scopes where something was given to it, or taken from anybody,
  /// after a turn. Every page asks this.
  public List<GrantMark> since(Audience audience, long turn) throws SQLException {
    byte[] to = AudienceBytes.of(audience);
    return sql.list(SINCE, GrantRows::mark, to, turn, turn, to, turn);
  }

  /// Scopes of which a grant was taken after a turn.
  public List<ScopeId> takenSince(long turn) throws SQLException {
    return sql.list(
        "SELECT scope FROM taken WHERE turn > ?", row -> ScopeId.of(row.getBytes(1)), turn);
  }

  /// Notes that grants of a scope are taken, whosever: what is left of them is looked at again by
  /// those who follow.
  void take(ScopeId scope) throws SQLException {
    sql.change(
        "INSERT OR REPLACE INTO taken VALUES (?, ?)",
        scope.toBytes(),
        new Counters(sql).nextTurn());
  }

  public int delete(ScopeId scope, Audience audience) throws SQLException {
    take(scope);
    return sql.change(
        "DELETE FROM key_grant WHERE scope = ? AND audience = ?",
        scope.toBytes(),
        AudienceBytes.of(audience));
  }

  /// All that end by themselves, of this half of a key or of whole ones.
  public List<GrantRow> ending(String half) throws SQLException {
    return sql.list(FIELDS + "WHERE expires IS NOT NULL AND half = ?", this::read, half);
  }

  /// Deletes a grant, and those to the same holder in whose place it was given.
  public int deleteUpTo(GrantRow row) throws SQLException {
    new Counters(sql).nextTurn();
    return sql.change(
        "DELETE FROM key_grant WHERE scope = ? AND audience = ? AND half = ?"
            + " AND (generation < ? OR generation = ? AND turn <= ?)",
        row.scope().toBytes(),
        AudienceBytes.of(row.audience()),
        row.half(),
        row.generation(),
        row.generation(),
        row.turn());
  }

  /// Deletes what was lent of a scope in the generations before this one.
  public int deleteLent(ScopeId scope, String half, int before) throws SQLException {
    new Counters(sql).nextTurn();
    return sql.change(
        "DELETE FROM key_grant WHERE scope = ? AND half = ? AND expires IS NOT NULL"
            + " AND generation < ?",
        scope.toBytes(),
        half,
        before);
  }

  /// The root's word for a grant whose fact was lost with a log.
  public Optional<String> restored(BodyId fact) throws SQLException {
    return sql.one(
        "SELECT note FROM restored_grant WHERE fact = ?",
        row -> row.getString(1),
        (Object) fact.toBytes());
  }

  public void restore(BodyId fact, String note) throws SQLException {
    sql.change("INSERT OR REPLACE INTO restored_grant VALUES (?, ?)", fact.toBytes(), note);
  }

  void deleteFact(BodyId fact) throws SQLException {
    sql.change("DELETE FROM key_grant WHERE fact = ?", (Object) fact.toBytes());
  }

  private static GrantMark mark(ResultSet row) throws SQLException {
    return new GrantMark(
        ScopeId.of(row.getBytes(1)),
        row.getInt(2),
        row.getLong(3),
        row.getString(4),
        row.getLong(5),
        row.getString(6));
  }

  private GrantRow read(ResultSet row) throws SQLException {
    byte[] scope = row.getBytes(1);
    byte[] audience = row.getBytes(2);
    int generation = row.getInt(3);
    byte[] fact = row.getBytes(4);
    return new GrantRow(
        ScopeId.of(scope),
        AudienceBytes.read(audience),
        row.getString(15),
        generation,
        BodyId.of(fact),
        row.getString(5),
        row.getInt(6),
        row.getString(7),
        row.getString(8),
        Bytes.of(shred.open(Column.GRANT, row.getBytes(9), scope, audience, generation, fact)),
        row.getString(10),
        row.getString(11),
        Bytes.of(row.getBytes(12)),
        row.getLong(13),
        row.getLong(14));
  }
}
