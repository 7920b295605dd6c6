package org.safeconduct.server.vault.box;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.seal.EnvelopeTampered;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.store.Sql;

/// One wrapped key for each body.
public final class BodyRows {
  private static final String FIELDS = "SELECT body_id, scope, generation, wrapped FROM body_key ";
  private final Sql sql;
  private final Shred shred;

  BodyRows(Sql sql, Shred shred) {
    this.sql = sql;
    this.shred = shred;
  }

  public void add(Collection<BodyRow> rows) throws SQLException {
    sql.changeAll(
        "INSERT INTO body_key VALUES (?, ?, ?, ?)",
        rows,
        row -> {
          byte[] body = row.body().toBytes();
          return new Object[] {
            body,
            row.scope().toBytes(),
            row.generation(),
            shred.seal(Column.BODY, row.wrapped().toArray(), (Object) body)
          };
        });
  }

  public List<BodyRow> find(ScopeId scope, Collection<BodyId> bodies) throws SQLException {
    byte[] id = scope.toBytes();
    return sql.each(
        FIELDS + "WHERE body_id = ? AND scope = ?",
        bodies,
        body -> new Object[] {body.toBytes(), id},
        this::read);
  }

  public List<BodyRow> ofScope(ScopeId scope) throws SQLException {
    return sql.list(FIELDS + "WHERE scope = ?", this::read, (Object) scope.toBytes());
  }

  public boolean holds(BodyId body) throws SQLException {
    return sql.one("SELECT 1 FROM body_key WHERE body_id = ?", row -> true, (Object) body.toBytes())
        .isPresent();
  }

  public int delete(Collection<BodyId> bodies) throws SQLException {
    sql.changeAll(
        "DELETE FROM body_key WHERE body_id = ?", bodies, body -> new Object[] {body.toBytes()});
    return bodies.size();
  }

  private BodyRow read(ResultSet row) throws SQLException {
    byte[] body = row.getBytes(1);
    return new BodyRow(
        BodyId.of(body), ScopeId.of(row.getBytes(2)), row.getInt(3), opened(body, row.getBytes(4)));
  }

  /// Nothing where the row was damaged: nothing opens by it, and the others are not to suffer.
  private Bytes opened(byte[] body, byte[] sealed) {
    try {
      return Bytes.of(shred.open(Column.BODY, sealed, (Object) body));
    } catch (EnvelopeTampered damaged) {
      return Bytes.of(new byte[0]);
    }
  }
}
