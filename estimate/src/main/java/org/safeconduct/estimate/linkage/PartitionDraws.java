package org.safeconduct.estimate.linkage;

import java.util.List;

/// Draws of who is who: each draw parts *all* records into people, so that whatever is counted over
/// people can be counted once for each draw, and its spread shows what the linkage does not know.
///
/// Only records about which there is some doubt are kept draw by draw.
public final class PartitionDraws {
  private final int records;
  private final int draws;
  private final List<Draws> components;

  PartitionDraws(int records, int draws, List<Draws> components) {
    this.records = records;
    this.draws = draws;
    this.components = List.copyOf(components);
  }

  public int draws() {
    return draws;
  }

  public int records() {
    return records;
  }

  /// For each record the smallest record of the same person, in one draw.
  ///
  /// @param draw 0 to [#draws] − 1
  public int[] people(int draw) {
    int[] people = new int[records];
    for (int record = 0; record < records; record++) people[record] = record;
    for (Draws component : components) {
      int[] labels = component.labels(draw);
      int[] smallest = new int[labels.length];
      java.util.Arrays.fill(smallest, Integer.MAX_VALUE);
      for (int unit = 0; unit < labels.length; unit++) {
        for (int record : component.component().records(unit)) {
          smallest[labels[unit]] = Math.min(smallest[labels[unit]], record);
        }
      }
      for (int unit = 0; unit < labels.length; unit++) {
        for (int record : component.component().records(unit)) {
          people[record] = smallest[labels[unit]];
        }
      }
    }
    return people;
  }
}
