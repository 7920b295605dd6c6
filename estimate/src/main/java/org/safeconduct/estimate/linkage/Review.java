package org.safeconduct.estimate.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Pairs for a person to look at, the most useful first: the less certain a pair is, and the more
/// other pairs go with it, the more a decision tells.
public final class Review {
  private Review() {}

  /// @param most how many
  public static List<Link> pairs(Linkage linkage, int most) {
    record Doubt(Link pair, double worth) {}
    List<Doubt> doubts = new ArrayList<>();
    for (Draws draws : linkage.components()) {
      Component component = draws.component();
      for (int u = 0; u < component.units(); u++) {
        for (int v = 0; v < u; v++) {
          double p = draws.together(u, v);
          if (p < 0.001 || p > 0.999) continue;
          int one = component.records(u)[0];
          int other = component.records(v)[0];
          if (!linkage.records().mayPair(one, other)) continue;
          double along = (double) component.size(u) * component.size(v) + component.units() - 2;
          Link pair = new Link(Math.min(one, other), Math.max(one, other), p);
          doubts.add(new Doubt(pair, p * (1 - p) * along));
        }
      }
    }
    return doubts.stream()
        .sorted(
            Comparator.comparingDouble((Doubt d) -> -d.worth())
                .thenComparingInt(d -> d.pair().left())
                .thenComparingInt(d -> d.pair().right()))
        .limit(most)
        .map(Doubt::pair)
        .toList();
  }
}
