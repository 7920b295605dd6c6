package org.safeconduct.estimate.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// What an attacker can write down: unknown counts, none below its least, and sums of them that lie
/// between two numbers. Before it is solved, what follows at once is filled in.
final class Puzzle {
  private final long[] least;
  private final List<Sum> sums;
  private final BitSet known = new BitSet();
  private final long[] value;

  /// The counts with these numbers add up to something from `low` to `high`.
  static final class Sum {
    static final long ANY = Long.MAX_VALUE;
    private final int[] of;
    private final long low;
    private final long high;

    Sum(int[] of, long low, long high) {
      this.of = of.clone();
      this.low = low;
      this.high = high;
    }

    int[] of() {
      return of;
    }

    long low() {
      return low;
    }

    long high() {
      return high;
    }
  }

  Puzzle(long[] least, List<Sum> sums) {
    this.least = least.clone();
    this.value = least.clone();
    this.sums = new ArrayList<>(sums);
    while (fillIn()) {}
  }

  /// A sum that leaves one count open, or that its counts' least already reach, gives counts away.
  private boolean fillIn() {
    boolean found = false;
    List<Sum> rest = new ArrayList<>();
    for (Sum sum : sums) {
      int[] open = open(sum.of());
      long low = sum.low() - given(sum.of());
      long high = sum.high() == Sum.ANY ? Sum.ANY : sum.high() - given(sum.of());
      long floor = Arrays.stream(open).mapToLong(i -> least[i]).sum();
      if (open.length == 0) continue;
      if (high == floor) {
        for (int i : open) know(i, least[i]);
        found = true;
      } else if (open.length == 1 && low == high) {
        know(open[0], low);
        found = true;
      } else if (open.length == 1 && low > least[open[0]]) {
        least[open[0]] = low;
        value[open[0]] = low;
        found = true;
        if (high != Sum.ANY) rest.add(new Sum(open, low, high));
      } else if (low > floor || high != Sum.ANY) {
        rest.add(new Sum(open, low, high));
      }
    }
    sums.clear();
    sums.addAll(rest);
    return found;
  }

  private void know(int i, long is) {
    known.set(i);
    value[i] = is;
  }

  /// The counts among some that are not given away.
  int[] open(int[] of) {
    return Arrays.stream(of).filter(i -> !known.get(i)).toArray();
  }

  /// What the given counts among some add up to.
  long given(int[] of) {
    return Arrays.stream(of).filter(known::get).mapToLong(i -> value[i]).sum();
  }

  int counts() {
    return least.length;
  }

  long least(int i) {
    return least[i];
  }

  List<Sum> sums() {
    return List.copyOf(sums);
  }
}
