package org.safeconduct.estimate.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Parts all records into components: sets that no pair connects which might be one person.
final class Components {
  /// A pair with less than one chance in a hundred connects nothing by itself.
  private static final double WORTH = Math.log(0.01 / 0.99);

  /// Larger components are parted at their weaker pairs: evidence is weighed between all their
  /// records, which grows with the square.
  private static final int LARGEST = 400;

  private static final double STRONGEST = 12;

  private final long[] pairs;
  private final float[] odds;
  private final Decisions decisions;

  /// @param odds log odds of each pair
  Components(long[] pairs, float[] odds, Decisions decisions) {
    this.pairs = pairs;
    this.odds = odds;
    this.decisions = decisions;
  }

  /// Each a list of units of records; only those of more than one record, in the records' order.
  List<List<int[]>> found(int records) {
    Groups groups = new Groups(records);
    for (int i = 0; i < pairs.length; i++) {
      if (odds[i] >= WORTH) groups.join(Pairs.first(pairs[i]), Pairs.second(pairs[i]));
    }
    for (double least = WORTH + 1; least < STRONGEST; least += 1) {
      int[] sizes = sizes(groups);
      if (java.util.Arrays.stream(sizes).noneMatch(size -> size > LARGEST)) break;
      groups = parted(groups, sizes, least);
    }
    join(groups);
    return listed(groups);
  }

  private static int[] sizes(Groups groups) {
    int[] sizes = new int[groups.count()];
    for (int record = 0; record < sizes.length; record++) sizes[groups.of(record)]++;
    return sizes;
  }

  /// Components that are too large lose their pairs below `least`; the others stay as they are.
  private Groups parted(Groups groups, int[] sizes, double least) {
    Groups parted = new Groups(groups.count());
    for (int i = 0; i < pairs.length; i++) {
      if (odds[i] < WORTH) continue;
      int one = Pairs.first(pairs[i]);
      boolean large = sizes[groups.of(one)] > LARGEST;
      if (!large || odds[i] >= least) parted.join(one, Pairs.second(pairs[i]));
    }
    return parted;
  }

  /// What was joined by hand is in one component.
  private void join(Groups groups) {
    for (long pair : decisions.pairs()) {
      if (decisions.of(pair).orElse(false)) groups.join(Pairs.first(pair), Pairs.second(pair));
    }
  }

  private List<List<int[]>> listed(Groups groups) {
    int[] sizes = sizes(groups);
    Map<Integer, Map<Integer, List<Integer>>> units = new TreeMap<>();
    for (int record = 0; record < sizes.length; record++) {
      int component = groups.of(record);
      if (sizes[component] < 2) continue;
      units
          .computeIfAbsent(component, _ -> new TreeMap<>())
          .computeIfAbsent(decisions.groups().of(record), _ -> new ArrayList<>())
          .add(record);
    }
    List<List<int[]>> components = new ArrayList<>(units.size());
    for (Map<Integer, List<Integer>> component : units.values()) {
      components.add(
          component.values().stream()
              .map(unit -> unit.stream().mapToInt(Integer::intValue).toArray())
              .toList());
    }
    return components;
  }
}
