package org.safeconduct.estimate.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Controlled rounding of a table of any dimension. One or two dimensions: [FlatRounding], which
/// always succeeds. From three on there need not be a table whose every total is at a multiple of
/// the base next to the true one and which adds up (Causey, Cox and Ernst 1985); then a table is
/// sought that adds up and is off by little more, and what it is off by is said.
///
/// The search begins with the table laid flat, first dimension against all others, and goes on from
/// totals that are too far off: one of their inner figures goes to the other side of its true
/// value, the one that leaves all its totals least too far off.
final class Rounding {
  private static final int MOST_STEPS = 60_000;

  private final CountTable table;
  private final long base;
  private final RandomGenerator random;
  private final long[] rounded;

  private Rounding(CountTable table, long base, RandomGenerator random) {
    this.table = table;
    this.base = base;
    this.random = random;
    this.rounded = CountTable.summed(table.shape(), flat());
  }

  /// @param rounded adds up; every inner figure is at a multiple of the base next to the true one
  /// @param farthest by how much the figure is off that is off most: less than the base if every
  ///   total, too, is at a multiple next to the true one
  record Rounded(CountTable rounded, long base, long farthest) {}

  static Rounded round(CountTable table, long base, RandomGenerator random) {
    if (base < 2) throw new IllegalArgumentException("a base under 2 rounds nothing");
    Rounding rounding = new Rounding(table, base, random);
    if (table.shape().rank() > 2) {
      rounding.mend();
      if (rounding.farthest() >= base) rounding.solve();
    }
    CountTable rounded = CountTable.ofSummed(table.shape(), rounding.rounded);
    return new Rounded(rounded, base, rounding.farthest());
  }

  private long[] flat() {
    Shape shape = table.shape();
    List<Integer> columns = new ArrayList<>();
    for (int place = 0; place < shape.stride(0); place++) if (isPart(place)) columns.add(place);
    if (columns.isEmpty()) columns.add(0);
    long[][] counts = new long[shape.levels(0)][columns.size()];
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[i].length; j++) {
        counts[i][j] = table.at(i * shape.stride(0) + columns.get(j));
      }
    }
    long[][] round = FlatRounding.round(counts, base, random);
    long[] inner = new long[shape.size()];
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[i].length; j++) {
        inner[i * shape.stride(0) + columns.get(j)] = round[i][j];
      }
    }
    return inner;
  }

  private boolean isPart(int place) {
    for (int k = 1; k < table.shape().rank(); k++)
      if (table.shape().isTotal(place, k)) return false;
    return true;
  }

  private void mend() {
    Shape shape = table.shape();
    for (int steps = MOST_STEPS; steps > 0; ) {
      boolean done = true;
      for (int total = 0; total < shape.size() && steps > 0; total++) {
        if (excess(total, 0) == 0) continue;
        done = false;
        steps--;
        nudge(total);
      }
      if (done) return;
    }
  }

  /// Where the search has not found the way, an exact one, if there is any.
  private void solve() {
    ExactRounding.of(table, base, random)
        .ifPresent(exact -> System.arraycopy(exact, 0, rounded, 0, rounded.length));
  }

  /// How much more than the base allows a figure would be off, if it were moved.
  private long excess(int place, long by) {
    return Math.max(0, Math.abs(rounded[place] + by - table.at(place)) - (base - 1));
  }

  private void nudge(int total) {
    long way = rounded[total] > table.at(total) ? -base : base;
    long best = Long.MAX_VALUE;
    List<Integer> candidates = new ArrayList<>();
    for (int inner : parts(total)) {
      if (excess(inner, way) > 0) continue;
      long after = 0;
      for (int corner = 1; corner < 1 << table.shape().rank(); corner++) {
        int place = Change.total(table.shape(), inner, corner);
        after += excess(place, way) - excess(place, 0);
      }
      if (after < best) candidates.clear();
      if (after <= best) candidates.add(inner);
      best = Math.min(best, after);
    }
    if (candidates.isEmpty()) return;
    int chosen = candidates.get(random.nextInt(candidates.size()));
    for (int corner = 0; corner < 1 << table.shape().rank(); corner++) {
      rounded[Change.total(table.shape(), chosen, corner)] += way;
    }
  }

  /// The inner figures of a total that are no multiple of the base: only they have two sides.
  private List<Integer> parts(int total) {
    List<Integer> parts = new ArrayList<>(List.of(total));
    Shape shape = table.shape();
    for (int k = 0; k < shape.rank(); k++) {
      if (!shape.isTotal(total, k)) continue;
      List<Integer> finer = new ArrayList<>();
      for (int place : parts) {
        for (int level = 1; level <= shape.levels(k); level++) {
          finer.add(place - level * shape.stride(k));
        }
      }
      parts = finer;
    }
    parts.removeIf(place -> table.at(place) % base == 0);
    return parts;
  }

  private long farthest() {
    long farthest = 0;
    for (int place = 0; place < rounded.length; place++) {
      farthest = Math.max(farthest, Math.abs(rounded[place] - table.at(place)));
    }
    return farthest;
  }
}
