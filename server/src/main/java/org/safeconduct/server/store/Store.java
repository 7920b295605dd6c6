package org.safeconduct.server.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// One SQLite file: one writer thread and connection with group commit, readers from a pool.
///
/// Writers never wait for readers, nor readers for writers. May be used by any number of threads.
public final class Store implements AutoCloseable {
  private final Writer writer;
  private final Readers readers;

  private Store(Writer writer, Readers readers) {
    this.writer = writer;
    this.readers = readers;
  }

  /// Opens the file, makes it where it is not there, brings its tables up to date.
  public static Store open(Path file, Schema schema) {
    try {
      Sql sql = Sqlite.writer(file);
      sql.connection().setAutoCommit(false);
      schema.bringUp(sql);
      sql.commit();
      return new Store(new Writer(file.getFileName().toString(), sql), new Readers(file));
    } catch (SQLException e) {
      throw new StoreBroken(e);
    }
  }

  /// Asks for a piece of writing. It shares a transaction with what else waits (a savepoint of its
  /// own: if it fails, it alone is taken back). The future completes once it is durable.
  public <T> CompletableFuture<T> submit(Work<T> work) {
    return writer.submit(work);
  }

  /// Writes and waits until it is durable.
  public <T> T write(Work<T> work) {
    try {
      return submit(work).join();
    } catch (CompletionException e) {
      throw unwrapped(e);
    }
  }

  /// Runs alone on the writer's thread between two transactions, in none: for what has to begin and
  /// commit by itself, or to happen between commits. Waits for it.
  public <T> T alone(Work<T> work) {
    try {
      return writer.alone(work).join();
    } catch (CompletionException e) {
      throw unwrapped(e);
    }
  }

  /// Reads in one snapshot, by as many statements as it takes.
  public <T> T read(Work<T> work) {
    return readers.read(work);
  }

  /// Asks one thing.
  public <T> List<T> list(String sql, Sql.Row<T> row, @Nullable Object... values) {
    return readers.ask(on -> on.list(sql, row, values));
  }

  /// The same, of which there is one at most.
  public <T> Optional<T> one(String sql, Sql.Row<T> row, @Nullable Object... values) {
    return readers.ask(on -> on.one(sql, row, values));
  }

  /// Brings the write-ahead log into the file and cuts it to nothing, so that what was deleted is
  /// in neither. Waits for readers of old snapshots.
  public void truncateLog() {
    alone(sql -> {
      Checkpointing.truncate(sql);
      return true;
    });
  }

  /// Writes a whole, compact copy of the file as it stands now; writers wait, readers do not.
  ///
  /// @param file where it is to lie; nothing may lie there
  public void copyTo(Path file) {
    alone(sql -> {
      sql.execute("VACUUM INTO ?", file.toAbsolutePath().toString());
      return true;
    });
  }

  private static RuntimeException unwrapped(CompletionException e) {
    return switch (e.getCause()) {
      case RuntimeException cause -> {
        cause.addSuppressed(e);
        yield cause;
      }
      case null, default -> e;
    };
  }

  @Override
  public void close() {
    writer.close();
    readers.close();
  }
}
