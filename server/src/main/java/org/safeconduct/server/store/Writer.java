package org.safeconduct.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/// The one thread that writes a file. It takes all that waits (4,096 at most), does it in one
/// transaction, makes it durable with one fsync, then tells everybody.
final class Writer implements AutoCloseable {
  private static final int MOST = 4_096;

  private final BlockingQueue<Task<?>> queue = new LinkedBlockingQueue<>();
  private final Sql sql;
  private final Thread thread;
  private volatile boolean closed;
  private volatile boolean ended;

  Writer(String file, Sql sql) {
    this.sql = sql;
    this.thread = Thread.ofPlatform().name("writer of " + file).daemon().start(this::run);
  }

  <T> CompletableFuture<T> submit(Work<T> work) {
    return enqueue(new Task<>(work, false));
  }

  <T> CompletableFuture<T> alone(Work<T> work) {
    return enqueue(new Task<>(work, true));
  }

  private <T> CompletableFuture<T> enqueue(Task<T> task) {
    if (closed) {
      throw new StoreBroken("this store was closed");
    }
    queue.add(task);
    if (ended) {
      refuseWaiting();
    }
    return task.future;
  }

  private void run() {
    List<Task<?>> batch = new ArrayList<>();
    try {
      while (!closed || !queue.isEmpty()) {
        Task<?> first = queue.take();
        if (first.alone) {
          first.runAlone(sql);
          continue;
        }
        batch.add(first);
        while (batch.size() < MOST) {
          Task<?> next = queue.peek();
          if (next == null || next.alone) {
            break;
          }
          batch.add(queue.remove());
        }
        commit(batch);
        batch.clear();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      closed = true;
      ended = true;
      refuse(batch);
      refuseWaiting();
    }
  }

  /// Nobody waits for ever on a writer that ended, by closing or by an error of its own.
  private void refuseWaiting() {
    List<Task<?>> waiting = new ArrayList<>();
    queue.drainTo(waiting);
    refuse(waiting);
  }

  private static void refuse(List<Task<?>> tasks) {
    for (Task<?> task : tasks) {
      task.failed(new StoreBroken("this store was closed"));
      task.tell();
    }
  }

  private void commit(List<Task<?>> batch) {
    try {
      sql.begin();
      for (Task<?> task : batch) {
        task.runIn(sql);
      }
      sql.commit();
    } catch (SQLException e) {
      rollback();
      batch.forEach(task -> task.failed(new StoreBroken(e)));
    }
    batch.forEach(Task::tell);
  }

  private void rollback() {
    try {
      sql.rollback();
    } catch (SQLException e) {
      throw new StoreBroken(e);
    }
  }

  @Override
  public void close() {
    closed = true;
    queue.add(new Task<>(c -> true, true)); // wakes the thread, which then sees that it is to end
    try {
      thread.join();
      sql.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (SQLException e) {
      throw new StoreBroken(e);
    }
  }

  private static final class Task<T> {
    private final Work<T> work;
    private final boolean alone;
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private Runnable answer = () -> {};

    Task(Work<T> work, boolean alone) {
      this.work = work;
      this.alone = alone;
    }

    /// A task that fails is taken back to its savepoint; the others go on.
    void runIn(Sql sql) throws SQLException {
      Connection connection = sql.connection();
      Savepoint before = connection.setSavepoint();
      try {
        T result = work.with(sql);
        answer = () -> future.complete(result);
        connection.releaseSavepoint(before);
      } catch (SQLException e) {
        connection.rollback(before);
        failed(new StoreBroken(e));
      } catch (RuntimeException e) {
        connection.rollback(before);
        failed(e);
      }
    }

    void runAlone(Sql sql) {
      try {
        sql.connection().setAutoCommit(true);
        try {
          T result = work.with(sql);
          answer = () -> future.complete(result);
        } finally {
          sql.connection().setAutoCommit(false);
        }
      } catch (SQLException e) {
        failed(new StoreBroken(e));
      } catch (RuntimeException e) {
        failed(e);
      }
      tell();
    }

    void failed(RuntimeException e) {
      answer = () -> future.completeExceptionally(e);
    }

    void tell() {
      answer.run();
    }
  }
}
