package org.safeconduct.estimate.protect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Counts of persons by levels of some dimensions, with all their totals. True figures: nothing of
/// this leaves the house except through [Protect].
public final class CountTable {
  private final Shape shape;
  private final long[] figures;

  private CountTable(Shape shape, long[] figures) {
    this.shape = shape;
    this.figures = figures;
  }

  /// @param names of the dimensions
  /// @param counts for combinations of levels, in the order of `names`; what is not named is 0;
  ///   dimensions take their levels in the order in which they first come
  /// @throws IllegalArgumentException if a count is negative or a combination has another length
  public static CountTable of(List<String> names, Map<List<String>, Long> counts) {
    List<Dimension> dimensions = new ArrayList<>();
    for (int k = 0; k < names.size(); k++) {
      LinkedHashSet<String> levels = new LinkedHashSet<>();
      for (List<String> at : counts.keySet()) levels.add(at.get(k));
      dimensions.add(new Dimension(names.get(k), List.copyOf(levels)));
    }
    return of(new Shape(dimensions), counts);
  }

  /// The same with the levels, and their order, given.
  public static CountTable of(Shape shape, Map<List<String>, Long> counts) {
    long[] inner = new long[shape.size()];
    counts.forEach((at, count) -> {
      if (at.size() != shape.rank()) throw new IllegalArgumentException("not " + at.size());
      if (count < 0) throw new IllegalArgumentException("persons are not fewer than none");
      int[] levels = new int[shape.rank()];
      for (int k = 0; k < levels.length; k++) {
        levels[k] = shape.dimensions().get(k).levels().indexOf(at.get(k));
        if (levels[k] < 0) throw new IllegalArgumentException("a level that is not there");
      }
      inner[shape.place(levels)] += count;
    });
    return new CountTable(shape, summed(shape, inner));
  }

  /// Fills in every total from the inner figures.
  ///
  /// @throws ArithmeticException if a sum does not fit
  static long[] summed(Shape shape, long[] inner) {
    long[] all = inner.clone();
    for (int k = 0; k < shape.rank(); k++) {
      for (int place = 0; place < shape.size(); place++) {
        if (!shape.isTotal(place, k)) continue;
        long sum = 0;
        for (int level = 1; level <= shape.levels(k); level++) {
          sum = Math.addExact(sum, all[place - level * shape.stride(k)]);
        }
        all[place] = sum;
      }
    }
    return all;
  }

  /// @param figures with their totals
  static CountTable ofSummed(Shape shape, long[] figures) {
    return new CountTable(shape, figures.clone());
  }

  public Shape shape() {
    return shape;
  }

  public long at(int place) {
    return figures[place];
  }

  long[] figures() {
    return figures.clone();
  }

  public long total() {
    return figures[shape.grandTotal()];
  }

  /// The inner figures that are not 0, by their levels.
  Map<List<String>, Long> counts() {
    Map<List<String>, Long> counts = new LinkedHashMap<>();
    for (int place = 0; place < shape.size(); place++) {
      if (figures[place] > 0 && shape.isInner(place))
        counts.put(shape.names(place), figures[place]);
    }
    return counts;
  }

  /// The table without one dimension.
  CountTable without(int k) {
    List<String> names = new ArrayList<>();
    for (Dimension d : shape.dimensions()) names.add(d.name());
    names.remove(k);
    Map<List<String>, Long> sums = new LinkedHashMap<>();
    counts()
        .forEach((at, count) -> {
          List<String> rest = new ArrayList<>(at);
          rest.remove(k);
          sums.merge(rest, count, Math::addExact);
        });
    return of(names, sums);
  }

  /// The table with some levels of one dimension counted together under one name.
  CountTable merged(int k, UnaryOperator<String> name) {
    List<String> names = new ArrayList<>();
    for (Dimension d : shape.dimensions()) names.add(d.name());
    Map<List<String>, Long> sums = new LinkedHashMap<>();
    counts()
        .forEach((at, count) -> {
          List<String> coarse = new ArrayList<>(at);
          coarse.set(k, name.apply(at.get(k)));
          sums.merge(coarse, count, Math::addExact);
        });
    return of(names, sums);
  }

  /// True counts stay out of logs.
  @Override
  public String toString() {
    return "CountTable[" + shape.size() + " figures]";
  }
}
