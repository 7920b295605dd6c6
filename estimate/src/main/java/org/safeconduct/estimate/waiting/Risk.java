package org.safeconduct.estimate.waiting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The lengths at which somebody's waiting ended: how many waited just before, and how many ended
/// in which way. Who is censored at the same length counts as waiting there (Kaplan & Meier 1958,
/// p. 463).
record Risk(double at, long waiting, Map<Ending, Long> endings) {
  Risk {
    endings = Map.copyOf(endings);
  }

  long ended() {
    return endings.values().stream().mapToLong(Long::longValue).sum();
  }

  long ended(Ending ending) {
    return endings.getOrDefault(ending, 0L);
  }

  static List<Risk> of(List<Stay> stays) {
    List<Stay> sorted = new ArrayList<>(stays);
    sorted.sort(Comparator.comparingDouble(Stay::length));
    List<Risk> risks = new ArrayList<>();
    int first = 0;
    while (first < sorted.size()) {
      double at = sorted.get(first).length();
      Map<Ending, Long> endings = new EnumMap<>(Ending.class);
      int next = first;
      for (; next < sorted.size() && sorted.get(next).length() == at; next++) {
        sorted.get(next).ending().ifPresent(ending -> endings.merge(ending, 1L, Long::sum));
      }
      if (!endings.isEmpty()) risks.add(new Risk(at, sorted.size() - first, endings));
      first = next;
    }
    return risks;
  }
}
