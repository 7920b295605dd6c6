package org.safeconduct.estimate.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.estimate.protect.Attack.Interval;

class AttackTest {
  private static final Occasion DAY = new Occasion("helped", LocalDate.of(2026, 6, 30));

  private static Attack on(CountTable table, BitSet hidden) {
    return new Attack(List.of(Release.suppressed(DAY, table, hidden)));
  }

  private static BitSet hidden(CountTable table, String[]... figures) {
    BitSet hidden = new BitSet();
    for (String[] at : figures) hidden.set(Tables.place(table, at));
    return hidden;
  }

  @Test
  void takesTheRestOfARowForTheOneFigureThatIsHidden() {
    CountTable table = Tables.flat(new long[] {3, 20}, new long[] {30, 40});
    BitSet hidden = hidden(table, new String[] {"r0", "c0"});
    Attack attack = on(table, hidden);
    int[] of = attack.unknowns().of(0, hidden.nextSetBit(0));
    assertThat(attack.exactly(of)).isEqualTo(new Interval(3, 3, true));
  }

  @Test
  void findsTheIntervalOfARectangleOfHiddenFigures() {
    CountTable table = Tables.flat(new long[] {3, 20}, new long[] {30, 40});
    BitSet hidden =
        hidden(
            table,
            new String[] {"r0", "c0"},
            new String[] {"r0", "c1"},
            new String[] {"r1", "c0"},
            new String[] {"r1", "c1"});
    Attack attack = on(table, hidden);
    // Row r0 adds up to 23, and a hidden figure is at least 1.
    int[] of = attack.unknowns().of(0, Tables.place(table, "r0", "c0"));
    assertThat(attack.exactly(of)).isEqualTo(new Interval(1, 22, true));
  }

  /// Without linear programming: every table of whole numbers is tried.
  @Test
  void findsNothingThatAnEnumerationOfAllTablesDoesNotAllow() {
    int narrowed = 0;
    for (long seed = 0; seed < 25; seed++) {
      CountTable table = Enumeration.smallTable(seed);
      BitSet hidden = Enumeration.someHidden(table, seed);
      Attack attack = on(table, hidden);
      for (int place : hidden.stream().toArray()) {
        Interval found = attack.exactly(attack.unknowns().of(0, place));
        long[] all = new Enumeration(table, hidden).range(place);
        // A table of two dimensions has whole-number corners, so the two agree.
        assertThat(new long[] {found.low(), found.high()}).isEqualTo(all);
        if (all[0] == all[1]) narrowed++;
      }
    }
    assertThat(narrowed).as("hidden figures that are given away").isGreaterThan(5);
  }
}
