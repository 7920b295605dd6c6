package org.safeconduct.estimate.protect;

import java.util.BitSet;
import java.util.SplittableRandom;

/// Every table of whole numbers that agrees with what is shown, one after the other.
final class Enumeration {
  private final CountTable table;
  private final BitSet hidden;
  private final int[] open;

  Enumeration(CountTable table, BitSet hidden) {
    this.table = table;
    this.hidden = hidden;
    this.open = hidden.stream().filter(table.shape()::isInner).toArray();
  }

  /// Two rows, three columns, at most 3 in each.
  static CountTable smallTable(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[][] rows = new long[2][3];
    for (long[] row : rows) for (int j = 0; j < 3; j++) row[j] = random.nextInt(4);
    rows[0][0] = Math.max(1, rows[0][0]);
    return Tables.flat(rows);
  }

  /// Each figure that is not 0 is hidden or not, but for the grand total.
  static BitSet someHidden(CountTable table, long seed) {
    SplittableRandom random = new SplittableRandom(seed + 1_000);
    BitSet hidden = new BitSet();
    for (int place = 0; place < table.shape().grandTotal(); place++) {
      if (table.at(place) > 0 && random.nextInt(3) > 0) hidden.set(place);
    }
    return hidden;
  }

  /// The smallest and the greatest value of a figure in any of the tables.
  long[] range(int place) {
    long[] range = {Long.MAX_VALUE, Long.MIN_VALUE};
    long[] inner = new long[table.shape().size()];
    for (int p = 0; p < inner.length; p++) if (table.shape().isInner(p)) inner[p] = table.at(p);
    go(0, inner, place, range);
    return range;
  }

  private void go(int at, long[] inner, int place, long[] range) {
    if (at == open.length) {
      long[] all = CountTable.summed(table.shape(), inner);
      for (int p = 0; p < all.length; p++) if (!hidden.get(p) && all[p] != table.at(p)) return;
      range[0] = Math.min(range[0], all[place]);
      range[1] = Math.max(range[1], all[place]);
      return;
    }
    for (long value = 1; value <= table.total(); value++) {
      inner[open[at]] = value;
      if (fits(inner)) go(at + 1, inner, place, range);
    }
    inner[open[at]] = table.at(open[at]);
  }

  /// Stops early: what is filled in must not exceed the total, with 1 for the rest at least.
  private boolean fits(long[] inner) {
    long sum = open.length;
    for (int p = 0; p < inner.length; p++) {
      if (table.shape().isInner(p) && !hidden.get(p)) sum += inner[p];
    }
    return sum <= table.total();
  }
}
