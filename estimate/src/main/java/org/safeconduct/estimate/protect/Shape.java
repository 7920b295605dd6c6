package org.safeconduct.estimate.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where the figures of a table stand: every combination of levels, and every total over any of the
/// dimensions, the grand total included. A figure has a place from 0 to [#size] − 1; along each
/// dimension the total comes after the levels. A figure that is no total is called *inner*.
public final class Shape {
  /// What stands for a level where a figure is a total.
  public static final String TOTAL = "*";

  private static final int MOST_FIGURES = 4_000_000;

  private final List<Dimension> dimensions;
  private final int[] stride;
  private final int size;

  /// @throws IllegalArgumentException if there is no dimension, or a name twice, or the table is
  ///   beyond four million figures
  public Shape(List<Dimension> dimensions) {
    this.dimensions = List.copyOf(dimensions);
    this.stride = new int[dimensions.size()];
    Set<String> names = new HashSet<>();
    long product = 1;
    for (int k = stride.length - 1; k >= 0; k--) {
      if (!names.add(dimensions.get(k).name())) {
        throw new IllegalArgumentException(dimensions.get(k).name() + " is named twice");
      }
      stride[k] = (int) product;
      product *= levels(k) + 1L;
      if (product > MOST_FIGURES) {
        throw new IllegalArgumentException(
            "the table has more than " + MOST_FIGURES + " figures: count by fewer columns");
      }
    }
    if (stride.length == 0) throw new IllegalArgumentException("a table needs a dimension");
    this.size = (int) product;
  }

  public List<Dimension> dimensions() {
    return dimensions;
  }

  /// How many dimensions.
  public int rank() {
    return stride.length;
  }

  /// How many figures, totals included.
  public int size() {
    return size;
  }

  /// How many levels a dimension has, its total not counted.
  public int levels(int k) {
    return dimensions.get(k).levels().size();
  }

  /// How far apart two neighbours along a dimension stand.
  int stride(int k) {
    return stride[k];
  }

  /// The level of a figure in one dimension, `levels(k)` for the total.
  public int level(int place, int k) {
    return place / stride[k] % (levels(k) + 1);
  }

  public boolean isTotal(int place, int k) {
    return level(place, k) == levels(k);
  }

  public boolean isInner(int place) {
    return totals(place) == 0;
  }

  /// Over how many dimensions a figure is a total.
  public int totals(int place) {
    int totals = 0;
    for (int k = 0; k < rank(); k++) if (isTotal(place, k)) totals++;
    return totals;
  }

  public int grandTotal() {
    return size - 1;
  }

  public int place(int... levels) {
    int place = 0;
    for (int k = 0; k < levels.length; k++) place += levels[k] * stride[k];
    return place;
  }

  /// The levels' names in the order of the dimensions, [#TOTAL] for totals.
  public List<String> names(int place) {
    List<String> names = new ArrayList<>(rank());
    for (int k = 0; k < rank(); k++) {
      names.add(isTotal(place, k) ? TOTAL : dimensions.get(k).levels().get(level(place, k)));
    }
    return names;
  }

  /// What a figure counts, whatever table it stands in: dimension to level, without its totals.
  public Map<String, String> meaning(int place) {
    Map<String, String> meaning = new HashMap<>();
    for (int k = 0; k < rank(); k++) {
      if (isTotal(place, k)) continue;
      meaning.put(dimensions.get(k).name(), dimensions.get(k).levels().get(level(place, k)));
    }
    return meaning;
  }
}
