package org.safeconduct.server.journal.trail;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Means;
import org.safeconduct.server.journal.MechanismFact;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Visit;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;

/// Writes visits. Whoever comes first takes along all that waits; each caller returns when theirs
/// is durable.
public final class Trail {
  private static final long SLOT_SECONDS = 600;

  private final Means means;
  private final TrailScopes scopes;
  private final TrailPen pen;
  private final Queue<Request> waiting = new ConcurrentLinkedQueue<>();
  private final Set<Visited> thisSlot = new HashSet<>();
  private Instant slot = Instant.EPOCH;

  public Trail(Means means) {
    this.means = means;
    this.scopes = new TrailScopes(means.trail().firstOrigin());
    this.pen = new TrailPen(means, scopes);
  }

  /// Where a team's visits of a month lie.
  public ScopeId scope(TeamId team, YearMonth month) {
    return scopes.scope(team, month);
  }

  /// Says once, when a team is made, who holds its trails: from then on who held the last holds the
  /// next. Does nothing if this month's is there already.
  public synchronized void open(TeamId team, TeamId coordinators, List<Audience> others) {
    pen.open(team, month(), coordinators, others);
  }

  /// Draws new keys for the trails that this member holds and that somebody who was removed could
  /// still open: to be called by who makes a team's next epoch, since the house goes on dropping
  /// into the key that there is.
  public synchronized void roll(Unlocked holder) {
    pen.roll(holder);
  }

  /// Writes that a member is about to be shown these scopes of a home team. The same visit within
  /// ten minutes is one; a reveal is always one of its own.
  public void visit(TeamId home, MemberId reader, List<ScopeId> shown, Purpose purpose) {
    Instant now = means.clock().instant();
    Instant begins = Instant.ofEpochSecond(now.getEpochSecond() / SLOT_SECONDS * SLOT_SECONDS);
    Request request = new Request(home, new Visit(reader, shown, purpose, begins));
    waiting.add(request);
    writeWhatWaits();
    RuntimeException failed = request.failure;
    if (failed != null) throw failed;
  }

  /// Writes what the house did by itself for a team.
  public synchronized void write(TeamId team, MechanismFact.Woken woken) {
    pen.write(team, woken, month());
  }

  private synchronized void writeWhatWaits() {
    List<Request> batch = new ArrayList<>();
    for (Request next = waiting.poll(); next != null; next = waiting.poll()) batch.add(next);
    Map<TeamId, List<Visit>> fresh = new LinkedHashMap<>();
    batch.forEach(request -> sort(request, fresh));
    if (fresh.isEmpty()) return;
    try {
      pen.write(fresh, month());
      fresh.forEach((home, visits) -> visits.forEach(visit -> remember(home, visit)));
    } catch (RuntimeException e) {
      batch.forEach(request -> request.failure = e);
    }
  }

  private void sort(Request request, Map<TeamId, List<Visit>> fresh) {
    Visit visit = request.visit;
    if (!isReveal(visit) && thisSlot.contains(new Visited(request.home, visit))) return;
    List<Visit> same = fresh.computeIfAbsent(request.home, home -> new ArrayList<>());
    if (isReveal(visit) || !same.contains(visit)) same.add(visit);
  }

  private void remember(TeamId home, Visit visit) {
    if (!visit.slot().equals(slot)) {
      thisSlot.clear();
      slot = visit.slot();
    }
    if (!isReveal(visit)) thisSlot.add(new Visited(home, visit));
  }

  private YearMonth month() {
    return YearMonth.from(means.clock().instant().atZone(ZoneOffset.UTC));
  }

  static boolean isReveal(Visit visit) {
    return visit.purpose().code() == Purpose.Code.REVEAL;
  }

  private record Visited(TeamId home, Visit visit) {}

  private static final class Request {
    private final TeamId home;
    private final Visit visit;
    private volatile @Nullable RuntimeException failure;

    Request(TeamId home, Visit visit) {
      this.home = home;
      this.visit = visit;
    }
  }
}
