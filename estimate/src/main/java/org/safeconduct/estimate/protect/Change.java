package org.safeconduct.estimate.protect;

import java.util.HashMap;
import java.util.Map;

/// What could be otherwise in a table without anybody being able to tell: some inner figures rise,
/// some fall, their totals follow. A change that leaves every shown figure as it is proves, in
/// whole numbers, that the changed table is as possible as the true one.
///
/// @param inner by how much each inner figure changes; none by 0
record Change(Map<Integer, Long> inner) {
  Change {
    inner = Map.copyOf(inner);
  }

  /// By how much every figure changes, totals included; none by 0.
  Map<Integer, Long> all(Shape shape) {
    Map<Integer, Long> all = new HashMap<>();
    inner.forEach((place, by) -> {
      for (int corner = 0; corner < 1 << shape.rank(); corner++) {
        all.merge(Change.total(shape, place, corner), by, Math::addExact);
      }
    });
    all.values().removeIf(by -> by == 0);
    return all;
  }

  /// The total of an inner figure over the dimensions whose bit is set.
  static int total(Shape shape, int place, int corner) {
    int total = place;
    for (int k = 0; k < shape.rank(); k++) {
      if ((corner >> k & 1) == 0) continue;
      total += (shape.levels(k) - shape.level(place, k)) * shape.stride(k);
    }
    return total;
  }
}
