package org.safeconduct.estimate.protect;

import java.util.BitSet;

/// How much a release does not say: figures that are not 0, and persons in inner figures.
///
/// @param figures that are not 0, totals included
/// @param hidden of these
/// @param small of these that had to be hidden in any case
/// @param persons counted in the table
/// @param unplaced persons whose inner figure is hidden
public record Loss(int figures, int hidden, int small, long persons, long unplaced) {

  static Loss of(CountTable table, BitSet hidden, BitSet primary) {
    int figures = 0;
    long unplaced = 0;
    for (int place = 0; place < table.shape().size(); place++) {
      if (table.at(place) == 0) continue;
      figures++;
      if (hidden.get(place) && table.shape().isInner(place)) unplaced += table.at(place);
    }
    return new Loss(figures, hidden.cardinality(), primary.cardinality(), table.total(), unplaced);
  }

  /// What is hidden where a whole row along the last dimension goes as soon as one of its figures
  /// is small: what people do by hand, to compare with.
  static BitSet wholeRows(CountTable table, Rule rule) {
    Shape shape = table.shape();
    int last = shape.rank() - 1;
    BitSet hidden = new BitSet();
    for (int place = 0; place < shape.size(); place++) {
      if (!rule.hides(table.at(place))) continue;
      int first = place - shape.level(place, last) * shape.stride(last);
      for (int level = 0; level <= shape.levels(last); level++) {
        int other = first + level * shape.stride(last);
        if (table.at(other) > 0 && other != shape.grandTotal()) hidden.set(other);
      }
    }
    return hidden;
  }

  /// What a figure weighs when it is chosen what to hide: 1 for itself and the logarithm of its
  /// count, between the fewest figures and the fewest persons hidden; and twice as much for each
  /// dimension that it sums up, because more questions end with it.
  static double[] weights(CountTable table) {
    double[] weights = new double[table.shape().size()];
    for (int place = 0; place < weights.length; place++) {
      weights[place] =
          (1 + Math.log1p((double) table.at(place))) * (1 << table.shape().totals(place));
    }
    return weights;
  }

  /// The part of the persons whose inner figure is hidden, 0 to 1.
  public double share() {
    return persons == 0 ? 0 : (double) unplaced / persons;
  }
}
