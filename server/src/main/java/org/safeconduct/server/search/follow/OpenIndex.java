package org.safeconduct.server.search.follow;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.safeconduct.server.journal.Cursor;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.index.AudienceIndex;

/// An audience's index while it is open, and what its follower remembers.
public final class OpenIndex {
  private final Audience audience;
  private final Path folder;
  private final long keyNumber;
  private final AudienceIndex index;

  /// Whoever follows holds it; everybody else asks what is there.
  final ReentrantLock turn = new ReentrantLock();

  /// Kinds of the scopes that were taken in since it was opened.
  final Map<ScopeId, ScopeKind> taken = new HashMap<>();

  /// How long the log was when an empty index began to take in what was granted.
  long beganAt = -1;

  /// Of the scopes that are to be taken in whole, those that are in already.
  final Set<ScopeId> done = new HashSet<>();

  volatile Instant used;
  private volatile Set<ScopeId> granted = Set.of();
  private volatile boolean looked;
  private volatile boolean unfindable;
  private volatile boolean volatileRows;
  private volatile Set<ScopeId> scopes = Set.of();

  OpenIndex(Audience audience, Path folder, long keyNumber, AudienceIndex index, Instant now) {
    this.audience = audience;
    this.folder = folder;
    this.keyNumber = keyNumber;
    this.index = index;
    this.used = now;
    this.scopes = index.scopes();
  }

  /// Waits to be the one that follows.
  public boolean waitForTurn(long time, TimeUnit unit) throws InterruptedException {
    return turn.tryLock(time, unit);
  }

  /// The same, however long it takes.
  public void awaitTurn() {
    turn.lock();
  }

  public void endTurn() {
    turn.unlock();
  }

  public Audience audience() {
    return audience;
  }

  public AudienceIndex index() {
    return index;
  }

  /// Scopes that the audience may open for good.
  public Set<ScopeId> granted() {
    return granted;
  }

  void granted(Set<ScopeId> now) {
    granted = now;
    looked = true;
  }

  /// Whether anybody read the grants since it was opened.
  boolean wasLooked() {
    return looked;
  }

  Path folder() {
    return folder;
  }

  long keyNumber() {
    return keyNumber;
  }

  /// Scopes with rows here.
  public Set<ScopeId> scopes() {
    return scopes;
  }

  void changed() {
    unfindable = true;
    volatileRows = true;
  }

  void refresh() {
    if (!unfindable) return;
    unfindable = false;
    index.refresh();
    scopes = index.scopes();
  }

  void reached(Cursor cursor, Set<ScopeId> again) {
    index.reached(cursor, again);
    volatileRows = true;
  }

  /// Notes that a scope was taken out, and has to be taken in as it is now.
  void again(ScopeId scope) {
    Set<ScopeId> again = new HashSet<>(index.again());
    again.add(scope);
    done.remove(scope);
    scopes = index.scopes();
    reached(index.cursor(), again);
  }

  void commit() {
    if (!volatileRows) return;
    volatileRows = false;
    index.commit();
  }

  @Override
  public String toString() {
    return "OpenIndex[" + audience + ", " + index + "]";
  }
}
