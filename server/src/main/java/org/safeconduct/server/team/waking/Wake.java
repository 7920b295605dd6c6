package org.safeconduct.server.team.waking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.safeconduct.server.kernel.TeamId;

/// A sign that was agreed: when nobody has touched it by the first of these quarter-hours, whoever
/// holds the first duty phone is woken; by the second, the second; and so on.
///
/// @param levels quarter-hours, rising, one for each level
/// @param rung how many levels were woken already
/// @param failing whether the level that is due was tried and could not be reached
record Wake(WakeId id, TeamId team, List<Instant> levels, int rung, boolean failing) {
  private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

  public Wake {
    levels = List.copyOf(levels);
    if (levels.isEmpty() || levels.size() > Waking.MOST_LEVELS) {
      throw new IllegalArgumentException(
          "1 to " + Waking.MOST_LEVELS + " levels: " + levels.size());
    }
  }

  /// @param times of the levels, rising; each counts from the end of its quarter-hour, so that the
  ///   list tells no agreed minute, and a quarter-hour after the one before at the earliest
  static Wake agreed(WakeId id, TeamId team, List<Instant> times) {
    List<Instant> levels = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      if (i > 0 && !times.get(i).isAfter(times.get(i - 1))) {
        throw new IllegalArgumentException("each level later than the one before");
      }
      Instant quarter = quarter(times.get(i));
      Instant earliest = i == 0 ? quarter : levels.getLast().plusSeconds(QUARTER);
      levels.add(quarter.isBefore(earliest) ? earliest : quarter);
    }
    return new Wake(id, team, levels, 0, false);
  }

  private static Instant quarter(Instant time) {
    return Instant.ofEpochSecond(Math.ceilDiv(time.getEpochSecond(), QUARTER) * QUARTER);
  }

  /// The level to be woken now, from 1; empty if none is.
  OptionalInt due(Instant now) {
    return rung < levels.size() && !levels.get(rung).isAfter(now)
        ? OptionalInt.of(rung + 1)
        : OptionalInt.empty();
  }

  Wake woken() {
    return new Wake(id, team, levels, rung + 1, false);
  }

  Wake failed() {
    return new Wake(id, team, levels, rung, true);
  }

  Instant last() {
    return levels.getLast();
  }
}
