package org.safeconduct.estimate.protect;

import java.util.HashSet;
import java.util.List;

/// One way in which a table counts apart: a name such as `region`, and its levels.
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
}
