package org.safeconduct.server.testimony.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.safeconduct.server.kernel.MemberId;
import org.springframework.stereotype.Component;

/// Remembers how many heavy accounts a member read in a row, to remind them to rest. In memory
/// alone: nobody is to learn from it who read how much.
@Component
class Resting {
  /// Reminded from the third within two hours on.
  static final int ENOUGH = 3;

  static final Duration IN_A_ROW = Duration.ofHours(2);

  private final Map<MemberId, Deque<Instant>> read = new ConcurrentHashMap<>();
  private final InstantSource clock;

  Resting(InstantSource clock) {
    this.clock = clock;
  }

  /// @return how many in a row, this one with them; 0 while that is no reason to rest
  int afterReading(MemberId member) {
    Instant now = clock.instant();
    Deque<Instant> row =
        read.compute(
            member,
            (_, before) -> {
              Deque<Instant> kept = before == null ? new ArrayDeque<>() : new ArrayDeque<>(before);
              kept.removeIf(at -> at.isBefore(now.minus(IN_A_ROW)));
              kept.add(now);
              return kept;
            });
    return row.size() < ENOUGH ? 0 : row.size();
  }
}
