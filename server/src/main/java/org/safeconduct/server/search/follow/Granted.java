package org.safeconduct.server.search.follow;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.safeconduct.server.journal.Following;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.vault.GrantsSince;

/// The scopes that an audience may open, and what its index has still to do about them. Read whole
/// once, when the index is opened; from then on only what moved is read. A grant that ends by
/// itself is watched by the clock: at its end the rows go as if it had been taken.
final class Granted {
  private final Set<ScopeId> standing = ConcurrentHashMap.newKeySet();
  private final Map<ScopeId, Instant> ends = new HashMap<>();
  private final Set<ScopeId> waiting = new LinkedHashSet<>();
  private final Set<ScopeId> leaving = new HashSet<>();
  private final Set<ScopeId> left = new HashSet<>();
  private boolean begun;
  private long turn;

  /// Looks at what moved since the last time.
  ///
  /// @param open of whose grants; what it took in already waits for nothing
  synchronized void look(Following log, OpenIndex open) {
    Audience audience = open.audience();
    if (begun) {
      move(log.grants(audience, turn));
      end(log.now());
      return;
    }
    GrantsSince all = log.grants(audience, 0);
    long taken = open.index().cursor().turn();
    ends.putAll(all.ends());
    all.given()
        .forEach((scope, given) -> {
          standing.add(scope);
          if (given > taken || open.index().again().contains(scope)) waiting.add(scope);
        });
    open.scopes().stream().filter(scope -> !standing.contains(scope)).forEach(leaving::add);
    turn = all.turn();
    begun = true;
  }

  /// A scope that stood already, and was only given under its next key or with another right, is in
  /// the index as it is.
  private void move(GrantsSince since) {
    since.gone().forEach(this::go);
    for (ScopeId scope : since.given().keySet()) {
      if (standing.add(scope)) waiting.add(scope);
      ends.remove(scope);
    }
    ends.putAll(since.ends());
    turn = since.turn();
  }

  private void end(Instant now) {
    Set<ScopeId> ended = new HashSet<>();
    ends.forEach((scope, until) -> {
      if (!now.isBefore(until)) ended.add(scope);
    });
    ended.forEach(this::go);
  }

  private void go(ScopeId scope) {
    ends.remove(scope);
    if (!standing.remove(scope)) return;
    waiting.remove(scope);
    leaving.add(scope);
  }

  boolean stands(ScopeId scope) {
    return standing.contains(scope);
  }

  Set<ScopeId> standing() {
    return standing;
  }

  /// Has a scope taken in whole again.
  synchronized void again(ScopeId scope) {
    if (standing.contains(scope)) waiting.add(scope);
  }

  /// Scopes that are to be taken in whole.
  synchronized List<ScopeId> waiting() {
    return List.copyOf(waiting);
  }

  /// One that was given again while it was taken in, after it had been taken away, is taken in once
  /// more: its rows go first.
  synchronized void tookIn(ScopeId scope) {
    if (!leaving.contains(scope)) waiting.remove(scope);
  }

  synchronized int left() {
    return waiting.size();
  }

  /// Up to which turn all is done; empty while something waits or is to go, and before the first
  /// look.
  synchronized OptionalLong done() {
    return begun && waiting.isEmpty() && leaving.isEmpty()
        ? OptionalLong.of(turn)
        : OptionalLong.empty();
  }

  /// Scopes whose rows are to go, each handed out once.
  synchronized Set<ScopeId> leave() {
    Set<ScopeId> now = Set.copyOf(leaving);
    left.addAll(now);
    leaving.clear();
    return now;
  }

  /// Scopes of which a searcher may still find rows, though they may not be shown.
  synchronized Set<ScopeId> hidden() {
    Set<ScopeId> all = new HashSet<>(leaving);
    all.addAll(left);
    return all;
  }

  /// Whatever [#leave] handed out is in no searcher any more.
  ///
  /// @return what that was
  synchronized Set<ScopeId> refreshed() {
    Set<ScopeId> gone = Set.copyOf(left);
    left.clear();
    return gone;
  }
}
