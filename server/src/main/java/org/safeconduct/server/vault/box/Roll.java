package org.safeconduct.server.vault.box;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.safeconduct.seal.EnvelopeTampered;
import org.safeconduct.server.store.Sql;

/// Seals every sealed column anew, from one shred key to the next, in the caller's transaction.
final class Roll {
  private static final int STEP = 5_000;

  private final Sql on;
  private final Shred from;
  private final Shred to;

  Roll(Sql on, Shred from, Shred to) {
    this.on = on;
    this.from = from;
    this.to = to;
  }

  /// @return how many values were sealed anew
  long all() throws SQLException {
    long rows = 0;
    for (Column column : Column.values()) {
      long after = Long.MIN_VALUE;
      while (true) {
        List<Sealed> page = page(on, column, after, STEP);
        if (page.isEmpty()) {
          break;
        }
        reseal(column, page);
        rows += page.size();
        after = page.getLast().rowid;
      }
    }
    return rows;
  }

  /// Opens the newest value of every column that has one.
  static void prove(Sql on, Shred shred) throws SQLException {
    for (Column column : Column.values()) {
      for (Sealed sealed : page(on, column, newest(on, column) - 1, 1)) {
        shred.open(column, sealed.value, sealed.key);
      }
    }
  }

  private void reseal(Column column, List<Sealed> page) throws SQLException {
    on.changeAll(
        "UPDATE " + column.table() + " SET " + column.column() + " = ? WHERE rowid = ?",
        page,
        sealed -> new Object[] {to.seal(column, opened(column, sealed), sealed.key), sealed.rowid});
  }

  /// One damaged body key opens nothing any more, and must not keep all others from being shredded:
  /// it becomes nothing. Damage to any other kind of row stops the roll, while a backup still
  /// helps.
  private byte[] opened(Column column, Sealed sealed) {
    try {
      return from.open(column, sealed.value, sealed.key);
    } catch (EnvelopeTampered damaged) {
      if (column == Column.BODY) {
        return new byte[0];
      }
      throw damaged;
    }
  }

  private static List<Sealed> page(Sql on, Column column, long after, int most)
      throws SQLException {
    String sql =
        String.format(
            Locale.ROOT,
            "SELECT rowid, %s, %s FROM %s WHERE rowid > ? AND %s IS NOT NULL ORDER BY rowid"
                + " LIMIT ?",
            column.column(),
            String.join(", ", column.key()),
            column.table(),
            column.column());
    return on.list(sql, row -> sealed(column, row), after, most);
  }

  private static Sealed sealed(Column column, ResultSet row) throws SQLException {
    Object[] key = new Object[column.key().size()];
    for (int i = 0; i < key.length; i++) key[i] = row.getObject(3 + i);
    return new Sealed(row.getLong(1), row.getBytes(2), key);
  }

  private static long newest(Sql on, Column column) throws SQLException {
    String sql =
        "SELECT MAX(rowid) FROM " + column.table() + " WHERE " + column.column() + " IS NOT NULL";
    return on.one(sql, row -> row.getLong(1)).orElse(0L);
  }

  private static final class Sealed {
    private final long rowid;
    private final byte[] value;
    private final Object[] key;

    Sealed(long rowid, byte[] value, Object[] key) {
      this.rowid = rowid;
      this.value = value;
      this.key = key;
    }
  }
}
