package org.safeconduct.server.journal.writing;

import java.util.Collection;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.safeconduct.server.kernel.ScopeId;

/// Writers of one scope take turns: of several at once only one is next in its chain, and the
/// others would sign again for nothing. Two scopes may share a turn; nobody is told which.
final class Turns {
  private static final int MANY = 1 << 10;

  private final ReentrantLock[] turns =
      Stream.generate(ReentrantLock::new).limit(MANY).toArray(ReentrantLock[]::new);

  /// Does the work when it is the turn of all these scopes.
  <T> T take(Collection<ScopeId> scopes, Supplier<T> work) {
    // In one order for everybody, so that nobody waits for one who waits for them.
    int[] wanted = scopes.stream().mapToInt(Turns::turn).distinct().sorted().toArray();
    for (int turn : wanted) turns[turn].lock();
    try {
      return work.get();
    } finally {
      for (int turn : wanted) turns[turn].unlock();
    }
  }

  private static int turn(ScopeId scope) {
    return Math.floorMod(scope.hashCode(), MANY);
  }
}
