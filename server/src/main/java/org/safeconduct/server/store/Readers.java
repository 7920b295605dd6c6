package org.safeconduct.server.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// Read-only connections, opened at need and kept; eight at most, further readers wait.
final class Readers implements AutoCloseable {
  private static final int MOST = 8;

  private final BlockingQueue<Reader> idle = new ArrayBlockingQueue<>(MOST);

  Readers(Path file) {
    for (int i = 0; i < MOST; i++) {
      idle.add(new Reader(file));
    }
  }

  <T> T read(Work<T> work) {
    return ask(on -> {
      on.change("BEGIN");
      try {
        return work.with(on);
      } finally {
        on.change("ROLLBACK");
      }
    });
  }

  /// For one statement, which sees one snapshot by itself.
  <T> T ask(Work<T> statement) {
    Reader reader;
    try {
      reader = idle.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreBroken("interrupted while waiting to read");
    }
    try {
      return statement.with(reader.open());
    } catch (SQLException e) {
      throw new StoreBroken(e);
    } finally {
      idle.add(reader);
    }
  }

  @Override
  public void close() {
    List<Reader> all = new ArrayList<>();
    idle.drainTo(all);
    all.forEach(Reader::close);
  }

  private static final class Reader {
    private final Path file;
    private @Nullable Sql sql;

    Reader(Path file) {
      this.file = file;
    }

    Sql open() throws SQLException {
      Sql open = sql;
      if (open == null) {
        open = Sqlite.reader(file);
        sql = open;
      }
      return open;
    }

    void close() {
      if (sql != null) {
        try {
          sql.close();
        } catch (SQLException e) {
          throw new StoreBroken(e);
        }
      }
    }
  }
}
