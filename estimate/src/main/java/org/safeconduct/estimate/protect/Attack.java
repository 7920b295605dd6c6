package org.safeconduct.estimate.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What somebody can find out who has every release about the same people, knows the rules and has
/// a solver of linear programmes: for any figure the smallest and the greatest value that agree
/// with everything shown. Known to them: every shown figure of every release; that a total is the
/// sum of its parts; that no count is negative; that a hidden figure is not 0; that people once
/// counted stay counted.
final class Attack {
  private static final double EPSILON = 1e-6;

  private final Unknowns unknowns;
  private final Puzzle puzzle;
  private final int[] component;
  private final Map<Integer, Solver> solvers = new HashMap<>();
  private final List<double[]> seen = new ArrayList<>();
  private final double most;
  private int solved;

  /// @param releases about the same people
  Attack(List<Release> releases) {
    this.unknowns = new Unknowns(releases);
    this.most = most(releases);
    List<Puzzle.Sum> sums = new ArrayList<>();
    for (int r = 0; r < releases.size(); r++) {
      for (int place = 0; place < releases.get(r).shape().size(); place++) {
        sums.add(sum(releases.get(r), place, unknowns.of(r, place)));
      }
    }
    this.puzzle = new Puzzle(new long[unknowns.count()], sums);
    this.component = components();
  }

  private static Puzzle.Sum sum(Release release, int place, int[] of) {
    if (release.isHidden(place)) return new Puzzle.Sum(of, 1, Puzzle.Sum.ANY);
    long shown = release.at(place).orElseThrow();
    return new Puzzle.Sum(of, Math.max(0, shown - release.slack()), shown + release.slack());
  }

  private static double most(List<Release> releases) {
    long most = 0;
    for (Release release : releases) {
      int total = release.shape().grandTotal();
      most = Math.max(most, release.at(total).orElse(0) + release.slack());
    }
    return most;
  }

  private int[] components() {
    int[] parent = new int[puzzle.counts()];
    Arrays.setAll(parent, i -> i);
    for (Puzzle.Sum sum : puzzle.sums()) {
      for (int i : sum.of()) parent[root(parent, i)] = root(parent, sum.of()[0]);
    }
    Arrays.setAll(parent, i -> root(parent, i));
    return parent;
  }

  private static int root(int[] parent, int i) {
    while (parent[i] != i) {
      parent[i] = parent[parent[i]];
      i = parent[i];
    }
    return i;
  }

  Unknowns unknowns() {
    return unknowns;
  }

  /// How many linear programmes were solved.
  int solved() {
    return solved;
  }

  /// Where a figure must lie: the answer of the linear programmes, rounded inwards to whole
  /// numbers.
  Interval exactly(int[] of) {
    double low = puzzle.given(of);
    double high = low;
    for (var part : parts(of).entrySet()) {
      Solver solver = solvers.computeIfAbsent(part.getKey(), this::solver);
      high += remember(solver.greatest(part.getValue()), part.getValue());
      low += remember(solver.smallest(part.getValue()), part.getValue());
    }
    return Interval.inside(low, high, true);
  }

  /// The same, unless tables that were possible in other answers already leave `enough` open.
  Interval untilWide(int[] of, long enough) {
    Interval open = seen(of);
    if (open.width() >= enough) return open;
    for (var part : parts(of).entrySet()) {
      Solver solver = solvers.computeIfAbsent(part.getKey(), this::solver);
      remember(solver.greatest(part.getValue()), part.getValue());
    }
    open = seen(of);
    return open.width() >= enough ? open : exactly(of);
  }

  /// The counts of a figure that are not given away, by what hangs together.
  private Map<Integer, int[]> parts(int[] of) {
    Map<Integer, List<Integer>> parts = new HashMap<>();
    for (int i : puzzle.open(of)) {
      parts.computeIfAbsent(component[i], _ -> new ArrayList<>()).add(i);
    }
    Map<Integer, int[]> arrays = new HashMap<>();
    parts.forEach((root, of2) -> arrays.put(root, of2.stream().mapToInt(i -> i).toArray()));
    return arrays;
  }

  private Solver solver(int root) {
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < component.length; i++) {
      if (component[i] == root && puzzle.open(new int[] {i}).length == 1) counts.add(i);
    }
    List<Puzzle.Sum> sums =
        puzzle.sums().stream().filter(sum -> component[sum.of()[0]] == root).toList();
    return new Solver(puzzle, counts, sums, most);
  }

  private double remember(Map<Integer, Double> table, int[] of) {
    double[] whole = new double[puzzle.counts()];
    Arrays.fill(whole, Double.NaN);
    table.forEach((i, value) -> whole[i] = value);
    seen.add(whole);
    solved++;
    return Arrays.stream(of).mapToDouble(i -> whole[i]).sum();
  }

  private Interval seen(int[] of) {
    int[] open = puzzle.open(of);
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double[] table : seen) {
      double sum = Arrays.stream(open).mapToDouble(i -> table[i]).sum();
      // A figure over several components is not whole in any one table.
      if (Double.isNaN(sum)) continue;
      low = Math.min(low, sum);
      high = Math.max(high, sum);
    }
    return low > high
        ? Interval.NONE
        : Interval.inside(low + puzzle.given(of), high + puzzle.given(of), false);
  }

  /// The values between which a figure must lie.
  ///
  /// @param isExact whether the attack ends exactly here; otherwise it ends here or further out
  record Interval(long low, long high, boolean isExact) {
    static final Interval NONE = new Interval(0, -1, false);

    static Interval inside(double low, double high, boolean isExact) {
      long bottom = (long) Math.ceil(low - EPSILON);
      return new Interval(bottom, Math.max(bottom, (long) Math.floor(high + EPSILON)), isExact);
    }

    long width() {
      return high - low;
    }
  }
}
