package org.safeconduct.server.vault;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// Somebody with the disk: stops the house, changes `keys.db` by hand, starts it again.
record Tampering(Path folder, VaultWorld world) {
  static Tampering in(Path folder, VaultWorld world) {
    return new Tampering(folder, world);
  }

  /// @return how many rows were changed
  int run(String sql) {
    world.stop();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("keys.db"));
        Statement statement = connection.createStatement()) {
      int rows = statement.executeUpdate(sql);
      if (rows == 0) {
        throw new IllegalStateException("nothing was changed: " + sql);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      world.reopen();
      world.vault().sweep(body -> true);
    }
  }
}
