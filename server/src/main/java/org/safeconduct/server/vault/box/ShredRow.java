package org.safeconduct.server.vault.box;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.seal.KeyCommitment;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.store.Sql;

/// Which shred key the box is sealed under (a commitment, not the key), and where its copy lies.
///
/// @param second the file on the second medium; null if none was asked for
record ShredRow(Bytes commitment, @Nullable String second) {

  static Optional<ShredRow> find(Sql sql) throws SQLException {
    return sql.one(
        "SELECT commitment, second FROM shred",
        row -> new ShredRow(Bytes.of(row.getBytes(1)), row.getString(2)));
  }

  static void set(Sql sql, Secret key) throws SQLException {
    sql.change(
        """
        INSERT INTO shred VALUES (1, ?, NULL) ON CONFLICT (one)
        DO UPDATE SET commitment = excluded.commitment\
        """,
        (Object) KeyCommitment.of(key));
  }

  static void setSecond(Sql sql, @Nullable Path file) throws SQLException {
    sql.change("UPDATE shred SET second = ?", file == null ? null : file.toString());
  }

  boolean isOf(Secret key) {
    return commitment.equals(Bytes.of(KeyCommitment.of(key)));
  }
}
