package org.safeconduct.estimate.protect;

import java.util.Arrays;
import java.util.BitSet;

/// What is out already, as far as it bears on a table's figures one by one: the least that each can
/// be, and which cannot be hidden any more. Begins with what everybody knows of a first table: a
/// hidden figure is at least 1, since a 0 is shown, and the grand total is shown.
final class Known {
  private final long[] least;
  private final BitSet shown = new BitSet();
  private final BitSet tooFewNew = new BitSet();

  Known(CountTable table) {
    this.least = new long[table.shape().size()];
    Arrays.fill(least, 1);
    for (int place = 0; place < least.length; place++) if (table.at(place) == 0) shown.set(place);
    shown.set(table.shape().grandTotal());
  }

  /// The least that a figure can be for somebody who does not see it.
  long least(int place) {
    return least[place];
  }

  /// Whether a figure cannot be hidden, because it is out or is 0 or is the grand total.
  boolean isShown(int place) {
    return shown.get(place);
  }

  /// Whether showing a figure would show a few newcomers, by what is left when an earlier figure is
  /// taken from it.
  boolean tooFewNew(int place) {
    return tooFewNew.get(place);
  }

  void atLeast(int place, long value) {
    least[place] = Math.max(least[place], value);
  }

  void isOut(int place) {
    shown.set(place);
  }

  void hasTooFewNew(int place) {
    tooFewNew.set(place);
  }
}
