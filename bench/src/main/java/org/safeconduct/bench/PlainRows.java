package org.safeconduct.bench;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The rows of a fact, of their true sizes, put by plain SQL into the very tables of a house, and
/// nothing else: no sealing, no signature, no tree. What is left of ours is what we add.
final class PlainRows implements AutoCloseable {
  private static final List<String> POLICY =
      List.of("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON");
  private static final int WRAPPED = 88;
  private static final int BODY = 560;
  private static final String LEAF = "x".repeat(420);

  private final SecureRandom random = new SecureRandom();
  private final Connection keys;
  private final Connection log;
  private final byte[] scope = bytes(16);
  private long written = 1_000_000_000;

  /// @param folder of a house that nobody has open
  PlainRows(Path folder) throws SQLException {
    this.keys = open(folder.resolve("keys.db"));
    this.log = open(folder.resolve("journal.db"));
  }

  /// So many facts, so many in a commit of each file.
  void write(int facts, int atOnce) throws SQLException {
    for (int left = facts; left > 0; left -= atOnce) group(Math.min(left, atOnce));
  }

  private void group(int facts) throws SQLException {
    byte[][] bodies = new byte[facts][];
    for (int i = 0; i < facts; i++) {
      bodies[i] = bytes(16);
      run(keys, "INSERT INTO batch(bodies) VALUES (?)", bodies[i]);
      run(keys, "INSERT INTO body_key VALUES (?, ?, 1, ?)", bodies[i], scope, bytes(WRAPPED));
    }
    run(keys, "DELETE FROM batch");
    run(keys, "INSERT OR REPLACE INTO seen VALUES ('plain', ?, ?)", written, bytes(32));
    keys.commit();
    for (byte[] body : bodies) {
      run(
          log,
          "INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?)",
          written,
          scope,
          written,
          bytes(16),
          LEAF,
          body,
          bytes(BODY));
      written++;
    }
    run(log, "INSERT OR REPLACE INTO scope VALUES (?, ?, ?)", scope, written, bytes(32));
    run(log, "INSERT OR REPLACE INTO head VALUES (1, ?, ?, ?)", written, bytes(600), LEAF);
    int width = (int) (written % 256) + 1;
    run(log, "INSERT OR REPLACE INTO tile VALUES (0, ?, ?)", written / 256, bytes(width * 32));
    log.commit();
  }

  private static void run(Connection on, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = on.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
      statement.executeUpdate();
    }
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private static Connection open(Path file) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      for (String pragma : POLICY) statement.execute("PRAGMA " + pragma);
    }
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public void close() throws SQLException {
    try (log) {
      keys.close();
    }
  }
}
