package org.safeconduct.server.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.safeconduct.estimate.protect.CountTable;
import org.safeconduct.estimate.protect.Dimension;
import org.safeconduct.estimate.protect.Outside;
import org.safeconduct.estimate.protect.Period;
import org.safeconduct.estimate.protect.Shape;
import org.safeconduct.server.casework.Accompanied;
import org.safeconduct.server.casework.Ending;

/// The people whom a figure outside may count: whose way has ended in a quarter that has been over
/// for three months. Nobody who is on their way now, nobody who is kept from figures.
///
/// @param until the last day of the last quarter that may be told of
record EndedWays(List<Accompanied.Ended> ended, LocalDate until) {
  /// In the same words every time: whatever is published about them is attacked together.
  static final String ABOUT = "people whose way ended";

  EndedWays {
    ended = List.copyOf(ended);
  }

  static EndedWays of(List<Accompanied> people, LocalDate today) {
    Period last = Numbers.quarter(today);
    while (!Outside.AFTER_A_QUARTER.mayShow(last, today)) {
      last = Numbers.quarter(last.first().minusMonths(1).atDay(1));
    }
    LocalDate over = last.over();
    return new EndedWays(
        people.stream()
            .filter(person -> !person.keptFromFigures())
            .flatMap(person -> person.ended().stream())
            .filter(ended -> ended.on().isBefore(over))
            .toList(),
        over.minusDays(1));
  }

  /// Empty if nobody is counted.
  Optional<CountTable> by(Cut cut) {
    if (ended.isEmpty()) return Optional.empty();
    Map<List<String>, Long> counts = new LinkedHashMap<>();
    ended.forEach(one -> counts.merge(cut.of(one), 1L, Long::sum));
    List<Dimension> dimensions =
        cut.dimensions().stream()
            .map(name -> new Dimension(name, List.copyOf(levels(name, cut))))
            .toList();
    return Optional.of(CountTable.of(new Shape(dimensions), counts));
  }

  /// Periods in their order, endings in that of their list.
  private Set<String> levels(String name, Cut cut) {
    int k = cut.dimensions().indexOf(name);
    if (name.equals(Cut.ENDED)) {
      Set<String> periods = new TreeSet<>();
      ended.forEach(one -> periods.add(cut.of(one).get(k)));
      return periods;
    }
    Set<String> endings = new LinkedHashSet<>();
    ended.stream()
        .map(Accompanied.Ended::how)
        .sorted(Comparator.comparingInt(Ending::ordinal))
        .forEach(how -> endings.add(how.word()));
    return endings;
  }

  @Override
  public String toString() {
    return "EndedWays[until " + until + "]";
  }
}
