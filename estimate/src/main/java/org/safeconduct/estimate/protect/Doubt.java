package org.safeconduct.estimate.protect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Changes that together leave a figure in doubt, and how far each figure that they touch reaches
/// below and above its true value.
record Doubt(List<Change> changes, Map<Integer, Reach> reaches) {

  record Reach(long below, long above) {
    long width() {
      return above - below;
    }
  }

  static Doubt of(Shape shape, List<Change> changes) {
    Map<Integer, Reach> reaches = new HashMap<>();
    for (Change change : changes) {
      change
          .all(shape)
          .forEach((place, by) ->
              reaches.merge(
                  place,
                  new Reach(Math.min(0, by), Math.max(0, by)),
                  (a, b) -> new Reach(Math.min(a.below, b.below), Math.max(a.above, b.above))));
    }
    return new Doubt(List.copyOf(changes), Map.copyOf(reaches));
  }

  /// Between the smallest and the greatest value that the changes leave possible for a figure.
  long width(int place) {
    Reach reach = reaches.get(place);
    return reach == null ? 0 : reach.width();
  }
}
