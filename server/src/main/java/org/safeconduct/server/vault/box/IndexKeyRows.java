package org.safeconduct.server.vault.box;

import java.sql.SQLException;
import java.util.Optional;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.store.Sql;

/// The key of each audience's search index.
public final class IndexKeyRows {
  private final Sql sql;
  private final Shred shred;

  IndexKeyRows(Sql sql, Shred shred) {
    this.sql = sql;
    this.shred = shred;
  }

  /// An index key, sealed to its audience's epoch.
  public record IndexKeyRow(long number, int epoch, Bytes sealed) {}

  public Optional<IndexKeyRow> find(Audience audience) throws SQLException {
    byte[] id = AudienceBytes.of(audience);
    return sql.one(
        """
        SELECT number, epoch, sealed FROM index_key WHERE audience = ?
        ORDER BY number DESC LIMIT 1\
        """,
        row ->
            new IndexKeyRow(
                row.getLong(1),
                row.getInt(2),
                Bytes.of(shred.open(Column.INDEX_KEY, row.getBytes(3), id, row.getLong(1)))),
        (Object) id);
  }

  /// Puts a key in the place of those before it.
  public void replace(Audience audience, IndexKeyRow key) throws SQLException {
    byte[] id = AudienceBytes.of(audience);
    sql.change("DELETE FROM index_key WHERE audience = ?", (Object) id);
    sql.change(
        "INSERT INTO index_key VALUES (?, ?, ?, ?)",
        id,
        key.number(),
        key.epoch(),
        shred.seal(Column.INDEX_KEY, key.sealed().toArray(), id, key.number()));
  }
}
