package org.safeconduct.estimate.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Looks for the doubt that protects a figure at the least loss: the hypercube method of Repsilber
/// (1994), here in a table with all totals, and with several cubes one after the other where one
/// does not give enough.
final class Swaps {
  private static final long FAR = Long.MAX_VALUE / 4;

  private final CountTable table;
  private final Known known;
  private final long width;
  private final double[] loss;
  private final int[] inner;
  private final long[] now;

  /// @param loss of each figure if it is hidden, above 0
  Swaps(CountTable table, Known known, long width, double[] loss) {
    this.table = table;
    this.known = known;
    this.width = width;
    this.loss = loss;
    Shape shape = table.shape();
    this.inner =
        IntStream.range(0, shape.size())
            .filter(place -> table.at(place) > 0 && shape.isInner(place))
            .toArray();
    this.now = new long[shape.size()];
    settle();
  }

  /// The cheapest doubt found that gives a figure its width.
  ///
  /// @param hidden what is hidden already and costs nothing more
  /// @param atMost it must cost less than this
  Optional<Doubt> cheapest(int place, BitSet hidden, double atMost) {
    Optional<Doubt> one = one(place, hidden, atMost);
    double cost = one.map(doubt -> cost(doubt, hidden)).orElse(atMost);
    if (cost == 0) return one;
    Optional<Doubt> several = several(place, hidden);
    boolean cheaper = several.isPresent() && cost(several.get(), hidden) < cost;
    return cheaper ? several : one;
  }

  private double cost(Doubt doubt, BitSet hidden) {
    double cost = 0;
    for (int place : doubt.reaches().keySet()) if (!hidden.get(place)) cost += loss[place];
    return cost;
  }

  private Optional<Doubt> one(int place, BitSet hidden, double atMost) {
    double best = atMost;
    int through = -1;
    for (int q : inner) {
      Weighed weighed = weigh(new Cube(table.shape(), place, q), hidden, best);
      if (weighed.rise + weighed.fall < width) continue;
      best = weighed.cost;
      through = q;
      if (best == 0) break;
    }
    if (through < 0) return Optional.empty();
    Cube cube = new Cube(table.shape(), place, through);
    Weighed weighed = weigh(cube, hidden, Double.POSITIVE_INFINITY);
    List<Change> changes = new ArrayList<>();
    if (weighed.rise > 0) changes.add(change(cube, weighed.rise));
    if (weighed.fall > 0) changes.add(change(cube, -weighed.fall));
    return Optional.of(Doubt.of(table.shape(), changes));
  }

  /// Cubes one after the other, each from where the last has left the table; first up, then down.
  private Optional<Doubt> several(int place, BitSet hidden) {
    BitSet paid = (BitSet) hidden.clone();
    List<Change> changes = new ArrayList<>();
    long need = width - go(place, 1, width, paid, changes);
    if (need > 0) need -= go(place, -1, need, paid, changes);
    return need > 0 ? Optional.empty() : Optional.of(Doubt.of(table.shape(), changes));
  }

  /// Moves a figure up (+1) or down (−1) as far as needed; says how far it came.
  private long go(int place, int way, long need, BitSet paid, List<Change> changes) {
    Map<Integer, Long> moved = new HashMap<>();
    long gone = 0;
    while (gone < need) {
      double best = Double.POSITIVE_INFINITY;
      long step = 0;
      int through = -1;
      for (int q : inner) {
        Weighed weighed = weigh(new Cube(table.shape(), place, q), paid, best * (need - gone));
        long room = Math.min(way > 0 ? weighed.rise : weighed.fall, need - gone);
        if (room <= 0) continue;
        double rate = weighed.cost / room;
        if (rate > best || (rate == best && room <= step)) continue;
        best = rate;
        step = room;
        through = q;
      }
      if (through < 0) break;
      apply(change(new Cube(table.shape(), place, through), way * step), moved, paid);
      changes.add(new Change(moved));
      gone += step;
    }
    settle();
    return gone;
  }

  private void apply(Change change, Map<Integer, Long> moved, BitSet paid) {
    change
        .all(table.shape())
        .forEach((place, by) -> {
          now[place] += by;
          paid.set(place);
        });
    change.inner().forEach((place, by) -> moved.merge(place, by, Long::sum));
    moved.values().removeIf(by -> by == 0);
  }

  private void settle() {
    for (int place = 0; place < now.length; place++) now[place] = table.at(place);
  }

  /// What a cube costs and how far its figure can rise and fall; no room if it costs `most` or
  /// more, or moves what is shown.
  private Weighed weigh(Cube cube, BitSet hidden, double most) {
    double cost = 0;
    long rise = FAR;
    long fall = FAR;
    for (int corner = 0; corner < cube.corners(); corner++) {
      int place = cube.place(corner);
      if (!hidden.get(place)) {
        if (known.isShown(place)) return Weighed.NOTHING;
        cost += loss[place];
        if (cost >= most) return Weighed.NOTHING;
      }
      long room = now[place] - known.least(place);
      if (cube.rises(corner)) fall = Math.min(fall, room);
      else rise = Math.min(rise, room);
      if (rise + fall < 1) return Weighed.NOTHING;
    }
    return new Weighed(cost, rise, fall);
  }

  private record Weighed(double cost, long rise, long fall) {
    static final Weighed NOTHING = new Weighed(Double.POSITIVE_INFINITY, 0, 0);
  }

  private static Change change(Cube cube, long by) {
    Map<Integer, Long> inner = new HashMap<>();
    for (int corner = 0; corner < cube.corners(); corner++) {
      if (cube.isInner(corner)) inner.put(cube.place(corner), cube.rises(corner) ? by : -by);
    }
    return new Change(inner);
  }
}
