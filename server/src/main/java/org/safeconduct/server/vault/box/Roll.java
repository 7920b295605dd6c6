package org.safeconduct.server.vault.box;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safeconduct.seal.EnvelopeTampered;

/// Seals every sealed column anew, from one shred key to the next, in the caller's transaction.
final class Roll {
  private static final int STEP = 5_000;

  private final Connection connection;
  private final Shred from;
  private final Shred to;

  Roll(Connection connection, Shred from, Shred to) {
    this.connection = connection;
    this.from = from;
    this.to = to;
  }

  /// @return how many values were sealed anew
  long all() throws SQLException {
    long rows = 0;
    for (Column column : Column.values()) {
      long after = Long.MIN_VALUE;
      while (true) {
        List<Sealed> page = page(connection, column, after, STEP);
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
  static void prove(Connection connection, Shred shred) throws SQLException {
    for (Column column : Column.values()) {
      for (Sealed sealed : page(connection, column, newest(connection, column) - 1, 1)) {
        shred.open(column, sealed.value, sealed.key);
      }
    }
  }

  private void reseal(Column column, List<Sealed> page) throws SQLException {
    String sql = "UPDATE " + column.table() + " SET " + column.column() + " = ? WHERE rowid = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (Sealed sealed : page) {
        update.setBytes(1, to.seal(column, opened(column, sealed), sealed.key));
        update.setLong(2, sealed.rowid);
        update.executeUpdate();
      }
    }
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

  private static List<Sealed> page(Connection connection, Column column, long after, int most)
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
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, after);
      select.setInt(2, most);
      try (ResultSet rows = select.executeQuery()) {
        List<Sealed> page = new ArrayList<>();
        while (rows.next()) {
          Object[] key = new Object[column.key().size()];
          for (int i = 0; i < key.length; i++) {
            key[i] = rows.getObject(3 + i);
          }
          page.add(new Sealed(rows.getLong(1), rows.getBytes(2), key));
        }
        return page;
      }
    }
  }

  private static long newest(Connection connection, Column column) throws SQLException {
    String sql =
        "SELECT MAX(rowid) FROM " + column.table() + " WHERE " + column.column() + " IS NOT NULL";
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet row = select.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
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
