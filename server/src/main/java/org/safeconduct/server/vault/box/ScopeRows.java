package org.safeconduct.server.vault.box;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.store.Sql;

/// The generations of scopes' keys, and in whose epochs each was granted.
public final class ScopeRows {
  private final Sql sql;
  private final Shred shred;

  ScopeRows(Sql sql, Shred shred) {
    this.sql = sql;
    this.shred = shred;
  }

  public void add(ScopeId scope, GenerationRow generation, Map<Holder, Integer> epochs)
      throws SQLException {
    byte[] id = scope.toBytes();
    sql.change(
        "INSERT INTO scope_key VALUES (?, ?, ?, ?, ?, ?, ?)",
        id,
        generation.number(),
        generation.dropPublic().toArray(),
        generation.commitment().toArray(),
        shred.seal(Column.SCOPE_PREVIOUS, generation.previous().toArray(), id, generation.number()),
        generation.note(),
        generation.batch());
    for (var epoch : epochs.entrySet()) {
      addEpoch(scope, generation.number(), epoch.getKey(), epoch.getValue());
    }
  }

  /// Notes that an audience was given this generation, or a half of it, in an epoch of it.
  void addEpoch(ScopeId scope, int generation, Holder to, int epoch) throws SQLException {
    sql.change(
        "INSERT OR IGNORE INTO scope_epoch VALUES (?, ?, ?, ?, ?)",
        scope.toBytes(),
        generation,
        AudienceBytes.of(to.audience()),
        to.half(),
        epoch);
  }

  /// All generations, newest first.
  public List<GenerationRow> generations(ScopeId scope) throws SQLException {
    byte[] id = scope.toBytes();
    return sql.list(
        """
        SELECT generation, drop_public, commitment, previous_sealed, note, batch FROM scope_key
        WHERE scope = ? ORDER BY generation DESC\
        """,
        row -> read(id, row),
        (Object) id);
  }

  /// The number of the newest generation, standing or not; 0 for a scope that is not there.
  public int newest(ScopeId scope) throws SQLException {
    return sql.one(
            "SELECT MAX(generation) FROM scope_key WHERE scope = ?",
            row -> row.getInt(1),
            (Object) scope.toBytes())
        .orElse(0);
  }

  public Map<Holder, Integer> epochs(ScopeId scope, int generation) throws SQLException {
    Map<Holder, Integer> epochs = new HashMap<>();
    sql.list(
            "SELECT audience, half, epoch FROM scope_epoch WHERE scope = ? AND generation = ?",
            row ->
                Map.entry(
                    new Holder(AudienceBytes.read(row.getBytes(1)), row.getString(2)),
                    row.getInt(3)),
            scope.toBytes(),
            generation)
        .forEach(entry -> epochs.put(entry.getKey(), entry.getValue()));
    return epochs;
  }

  /// Deletes everything that opens a scope: generations, grants, keys of its bodies.
  public int delete(ScopeId scope) throws SQLException {
    Object id = scope.toBytes();
    new GrantRows(sql, shred).take(scope);
    return sql.change("DELETE FROM scope_key WHERE scope = ?", id)
        + sql.change("DELETE FROM scope_epoch WHERE scope = ?", id)
        + sql.change("DELETE FROM key_grant WHERE scope = ?", id)
        + sql.change("DELETE FROM body_key WHERE scope = ?", id);
  }

  void deleteBatch(long batch) throws SQLException {
    sql.change(
        """
        DELETE FROM scope_epoch WHERE (scope, generation) IN
          (SELECT scope, generation FROM scope_key WHERE batch = ?)\
        """,
        batch);
    sql.change("DELETE FROM scope_key WHERE batch = ?", batch);
  }

  private GenerationRow read(byte[] scope, ResultSet row) throws SQLException {
    int generation = row.getInt(1);
    return new GenerationRow(
        generation,
        Bytes.of(row.getBytes(2)),
        Bytes.of(row.getBytes(3)),
        Bytes.of(shred.open(Column.SCOPE_PREVIOUS, row.getBytes(4), scope, generation)),
        row.getString(5),
        row.getLong(6));
  }
}
