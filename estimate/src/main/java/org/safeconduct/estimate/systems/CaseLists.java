package org.safeconduct.estimate.systems;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Lists of the same kind of case and how many people have each capture history. The lists stand in
/// the order of their names whatever order they came in, so that no estimate depends on it;
/// histories that nobody has are not kept.
public record CaseLists(List<String> names, SortedMap<CaptureHistory, Integer> counts) {
  /// As many as fit the bits of a [CaptureHistory].
  public static final int MOST = 30;

  public CaseLists {
    names = List.copyOf(names);
    if (names.size() > MOST) throw new IllegalArgumentException("More than " + MOST + " lists");
    if (new HashSet<>(names).size() < names.size()) {
      throw new IllegalArgumentException("Two lists of one name: " + names);
    }
    int[] place = places(names);
    SortedMap<CaptureHistory, Integer> kept = new TreeMap<>();
    int total = 0;
    for (Map.Entry<CaptureHistory, Integer> entry : counts.entrySet()) {
      int count = entry.getValue();
      if (count < 0) throw new IllegalArgumentException("A negative count: " + count);
      if (entry.getKey().lists() >>> names.size() != 0) {
        throw new IllegalArgumentException("A history on a list that is not there");
      }
      total = Math.addExact(total, count);
      if (count > 0) kept.put(moved(entry.getKey(), place), count);
    }
    names = names.stream().sorted().toList();
    counts = Collections.unmodifiableSortedMap(kept);
  }

  private static int[] places(List<String> names) {
    List<String> sorted = names.stream().sorted().toList();
    return names.stream().mapToInt(sorted::indexOf).toArray();
  }

  private static CaptureHistory moved(CaptureHistory history, int[] place) {
    int bits = 0;
    for (int list = 0; list < place.length; list++) {
      if (history.on(list)) bits |= 1 << place[list];
    }
    return new CaptureHistory(bits);
  }

  /// How many lists.
  public int size() {
    return names.size();
  }

  /// How many people are on at least one list.
  public int seen() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int count(CaptureHistory history) {
    return counts.getOrDefault(history, 0);
  }

  /// How many are on every list of `mask` (bit j for list j), whatever else they are on.
  public int onAllOf(int mask) {
    return counts.entrySet().stream()
        .filter(entry -> (entry.getKey().lists() & mask) == mask)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  public int on(int list) {
    return onAllOf(1 << list);
  }

  public int shared(int one, int other) {
    return onAllOf(1 << one | 1 << other);
  }

  /// The same people without one list; those whom only that list knew are gone.
  public CaseLists without(int list) {
    List<String> left =
        IntStream.range(0, size()).filter(j -> j != list).mapToObj(names::get).toList();
    SortedMap<CaptureHistory, Integer> kept = new TreeMap<>();
    counts.forEach((history, count) -> {
      int low = history.lists() & ((1 << list) - 1);
      int high = (history.lists() >>> (list + 1)) << list;
      if ((low | high) != 0) kept.merge(new CaptureHistory(low | high), count, Integer::sum);
    });
    return new CaseLists(left, kept);
  }
}
