package org.safeconduct.server.search.follow;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Cursor;
import org.safeconduct.server.journal.Following;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.index.AudienceIndex;

/// An audience's index while it is open, and what its follower remembers.
public final class OpenIndex {
  private final Audience audience;
  private final Path folder;
  private final long keyNumber;
  private final AudienceIndex index;

  /// Whoever follows holds it, in the order in which they came; everybody else asks what is there.
  final ReentrantLock turn = new ReentrantLock(true);

  /// What its audience may open.
  final Granted granted = new Granted();

  /// Kinds of the scopes that were taken in since it was opened.
  final Map<ScopeId, ScopeKind> taken = new ConcurrentHashMap<>();

  /// How long the log was when an index that never took in anything began to; less than nothing for
  /// any other.
  private long beganAt = -1;

  /// Members who asked it and have a session.
  final Set<MemberId> readers = ConcurrentHashMap.newKeySet();

  volatile Instant used;
  volatile @Nullable CatchUp catchUp;
  private final Set<ScopeId> scopes = ConcurrentHashMap.newKeySet();
  private volatile boolean unfindable;
  private volatile boolean volatileRows;

  OpenIndex(Audience audience, Path folder, long keyNumber, AudienceIndex index, Instant now) {
    this.audience = audience;
    this.folder = folder;
    this.keyNumber = keyNumber;
    this.index = index;
    this.used = now;
    this.scopes.addAll(index.scopes());
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

  /// Scopes that the audience may open.
  public Set<ScopeId> granted() {
    return granted.standing();
  }

  /// Scopes with rows here.
  public Set<ScopeId> scopes() {
    return scopes;
  }

  /// Scopes with rows here that the audience may not open now.
  public Set<ScopeId> hidden() {
    return granted.hidden();
  }

  /// Whether somebody is taking in, in the background, what was too much for a request.
  public boolean isCatchingUp() {
    return catchUp != null;
  }

  Path folder() {
    return folder;
  }

  long keyNumber() {
    return keyNumber;
  }

  /// Notes how long the log is before the first scope is read: up to there, whole scopes tell all.
  synchronized void begin(Following log) {
    if (beganAt < 0 && isNew()) beganAt = log.size();
  }

  /// From which position of the log on there is something to take in.
  synchronized long from() {
    return isNew() ? beganAt : index.cursor().position();
  }

  private boolean isNew() {
    return index.cursor().equals(Cursor.START);
  }

  /// Whether nothing is left to do.
  boolean isAt(Following log) {
    return granted.done().isPresent() && index.again().isEmpty() && log.isUpToDate(index.cursor());
  }

  /// Puts rows in the place of those of a scope, or of one of its subjects.
  void replace(ScopeId scope, Optional<SubjectId> subject, TeamId home, List<Row> rows) {
    index.replace(scope, subject, home, rows);
    scopes.add(scope);
    changed();
  }

  /// Takes a scope's rows out; until [#refresh] they may still be found.
  void remove(ScopeId scope) {
    index.remove(scope);
    taken.remove(scope);
    changed();
  }

  private void changed() {
    unfindable = true;
    volatileRows = true;
  }

  void refresh() {
    if (!unfindable) return;
    unfindable = false;
    index.refresh();
    for (ScopeId gone : granted.refreshed()) {
      if (!taken.containsKey(gone)) scopes.remove(gone);
    }
  }

  void reached(Cursor cursor, Set<ScopeId> again) {
    index.reached(cursor, again);
    volatileRows = true;
  }

  /// Notes that a scope was taken out, and has to be taken in as it is now.
  void again(ScopeId scope) {
    Set<ScopeId> again = new HashSet<>(index.again());
    again.add(scope);
    granted.again(scope);
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
