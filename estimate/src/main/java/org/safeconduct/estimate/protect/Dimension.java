package org.safeconduct.estimate.protect;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One way in which a table counts apart: a name such as `region`, and its levels. Where levels are
/// periods, those of another table may hold these or lie in them: a year holds its quarters.
public record Dimension(String name, List<String> levels) {

  public Dimension {
    levels = List.copyOf(levels);
    if (name.isBlank()) throw new IllegalArgumentException("a dimension needs a name");
    if (levels.isEmpty()) throw new IllegalArgumentException(name + " has no level");
    if (levels.contains(Shape.TOTAL)) {
      throw new IllegalArgumentException(name + ": “" + Shape.TOTAL + "” is kept for totals");
    }
    if (new HashSet<>(levels).size() != levels.size()) {
      throw new IllegalArgumentException(name + " names a level twice");
    }
  }

  /// Which of these levels a level of another table is: itself, or the longer period in which it
  /// lies; −1 if none.
  int around(String level) {
    int same = levels.indexOf(level);
    if (same >= 0) return same;
    Optional<Period> period = Period.named(level);
    if (period.isEmpty()) return -1;
    return IntStream.range(0, levels.size())
        .filter(i -> Period.named(levels.get(i)).filter(p -> p.holds(period.get())).isPresent())
        .findFirst()
        .orElse(-1);
  }

  /// Which of these levels make up a level of another table: itself, or the shorter periods that
  /// lie in it; none if nobody of it is counted here.
  int[] within(String level) {
    int same = levels.indexOf(level);
    if (same >= 0) return new int[] {same};
    Optional<Period> period = Period.named(level);
    if (period.isEmpty()) return new int[0];
    return IntStream.range(0, levels.size())
        .filter(i -> Period.named(levels.get(i)).filter(period.get()::holds).isPresent())
        .toArray();
  }
}
