package org.safeconduct.server.store;

import java.nio.file.Path;
import java.sql.Connection;
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
    Reader reader;
    try {
      reader = idle.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreBroken("interrupted while waiting to read");
    }
    try {
      return reader.snapshot(work);
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
    private @Nullable Connection connection;

    Reader(Path file) {
      this.file = file;
    }

    <T> T snapshot(Work<T> work) throws SQLException {
      Connection open = connection;
      if (open == null) {
        open = Sqlite.reader(file);
        open.setAutoCommit(false);
        connection = open;
      }
      try {
        return work.with(open);
      } finally {
        open.rollback();
      }
    }

    void close() {
      if (connection != null) {
        try {
          connection.close();
        } catch (SQLException e) {
          throw new StoreBroken(e);
        }
      }
    }
  }
}
