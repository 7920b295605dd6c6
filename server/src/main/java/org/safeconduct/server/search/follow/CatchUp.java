package org.safeconduct.server.search.follow;

import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.vault.Unlocked;

/// Takes in, for an index that is far behind, what no single request has the time for: by the keys
/// of the member who asked, in the background, until all of it is in, they lock their session, or
/// the index is let go.
final class CatchUp {
  /// Between two slices others may have the index's turn, and what came in can be found.
  private static final long SLICE_NANOS = 500_000_000;

  private final Follower follower;
  private final OpenIndex open;
  private final Unlocked unlocked;
  private volatile boolean ended;

  private CatchUp(Follower follower, OpenIndex open, Unlocked unlocked) {
    this.follower = follower;
    this.open = open;
    this.unlocked = unlocked;
  }

  /// Begins, unless somebody is at it already.
  static synchronized void begin(Follower follower, OpenIndex open, Unlocked asking) {
    if (open.catchUp != null) return;
    CatchUp begun = new CatchUp(follower, open, asking.hold());
    open.catchUp = begun;
    Thread.ofPlatform().daemon().name("index-catching-up").start(begun::run);
  }

  boolean isBy(MemberId member) {
    return unlocked.member().equals(member);
  }

  void end() {
    ended = true;
  }

  private void run() {
    try (unlocked) {
      long left = 1;
      while (left > 0 && !ended) left = slice();
    } finally {
      open.catchUp = null;
    }
  }

  private long slice() {
    open.awaitTurn();
    try {
      if (ended) return 0;
      long until = System.nanoTime() + SLICE_NANOS;
      return follower.follow(open, unlocked, () -> !ended && System.nanoTime() < until);
    } finally {
      open.endTurn();
    }
  }
}
