package org.safeconduct.server.vault.box;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.store.Sql;
import org.safeconduct.server.store.Store;
import org.safeconduct.server.vault.Shredded;

/// `keys.db` and the shred key over it. Readers work in a snapshot; a roll waits for them and they
/// for it, so that nobody meets rows of one key with the other in hand.
public final class KeyBox implements AutoCloseable {
  private final Store store;
  private final ShredKey key;
  private final SecureRandom random;
  private final boolean rollFinished;
  private final ReentrantReadWriteLock rolling = new ReentrantReadWriteLock();
  private volatile Shred shred;

  private KeyBox(Store store, ShredKey key, SecureRandom random) {
    this.store = store;
    this.key = key;
    this.random = random;
    ShredKey.Found found = key.find();
    try (Secret secret = found.key()) {
      this.shred = new Shred(secret, random);
    }
    this.rollFinished = found.rollFinished();
  }

  /// Opens the box of a folder, makes it where there is none.
  ///
  /// @throws ShredKeyMissing if the box is sealed under another key than the one beside it
  public static KeyBox open(Path folder, SecureRandom random) {
    return open(folder, random, step -> {});
  }

  /// The same, saying after which step of a roll one stands.
  public static KeyBox open(Path folder, SecureRandom random, Consumer<RollStep> steps) {
    Store store = Store.open(folder.resolve("keys.db"), Tables.SCHEMA);
    try {
      return new KeyBox(store, new ShredKey(store, folder, random, steps), random);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /// Whether opening brought an interrupted roll to its end.
  public boolean rollFinished() {
    return rollFinished;
  }

  public <T> T read(Keyed<T> work) {
    rolling.readLock().lock();
    try {
      return store.read(sql -> work.with(new Rows(sql, shred)));
    } finally {
      rolling.readLock().unlock();
    }
  }

  /// Writes and waits until it is durable; what waits meanwhile shares the commit.
  public <T> T write(Keyed<T> work) {
    return store.write(sql -> work.with(new Rows(sql, shred)));
  }

  public <T> CompletableFuture<T> submit(Keyed<T> work) {
    return store.submit(sql -> work.with(new Rows(sql, shred)));
  }

  /// Where a copy of the shred key is to lie, overwritten by each roll: a file on another medium.
  ///
  /// @return whether it could be written now
  public synchronized Shredded.Copy copyTo(@Nullable Path file) {
    store.write(sql -> {
      ShredRow.setSecond(sql, file);
      return true;
    });
    try (Secret current = key.find().key()) {
      return key.copy(current);
    }
  }

  /// Copies the box, without the shred key.
  public void backupTo(Path file) {
    store.copyTo(file);
  }

  /// Cuts the write-ahead log, so that what was deleted is not in it either.
  public void cut() {
    store.truncateLog();
  }

  /// Rolls the shred key.
  public synchronized Shredded shred() {
    rolling.writeLock().lock();
    try (Secret next = key.next()) {
      Shred to = new Shred(next, random);
      long rows = store.alone(sql -> rewrap(sql, next, to));
      return new Shredded(rows, key.settle(next));
    } finally {
      rolling.writeLock().unlock();
    }
  }

  /// On the writer's thread, so that no piece of writing comes between the commit and the change.
  private long rewrap(Sql sql, Secret next, Shred to) throws SQLException {
    sql.begin();
    try {
      long rows = new Roll(sql, shred, to).all();
      ShredRow.set(sql, next);
      sql.commit();
      Shred old = shred;
      shred = to;
      old.close();
      return rows;
    } catch (SQLException | RuntimeException e) {
      sql.rollback();
      throw e;
    }
  }

  @Override
  public void close() {
    store.close();
    shred.close();
  }
}
