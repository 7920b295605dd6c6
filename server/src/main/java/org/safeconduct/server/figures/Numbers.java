package org.safeconduct.server.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.estimate.protect.Period;
import org.safeconduct.server.casework.Accompanied;
import org.safeconduct.server.casework.Ending;

/// Who came, who arrived and who is on their way, by quarters. True counts of casefiles that the
/// reader may open one by one anyway: for their eyes, and for nobody else's.
///
/// @param quarters the newest first, without a gap
/// @param waiting how many people have lodged an application that nobody has answered
public record Numbers(List<Quarter> quarters, long casefiles, long onTheirWay, long waiting) {
  public Numbers {
    quarters = List.copyOf(quarters);
  }

  /// @param came casefiles that were opened in it
  /// @param arrived of the ways that ended in it
  /// @param endedOtherwise of the ways that ended in it
  /// @param onTheirWay at its end, or now
  public record Quarter(
      Period period, long came, long arrived, long endedOtherwise, long onTheirWay) {}

  static Numbers of(List<Accompanied> people, long waiting, LocalDate today) {
    List<Quarter> quarters = new ArrayList<>();
    Optional<LocalDate> first = people.stream().map(Accompanied::from).min(LocalDate::compareTo);
    if (first.isPresent()) {
      Period period = quarter(first.get());
      while (!period.first().isAfter(YearMonth.from(today))) {
        quarters.addFirst(quarter(people, period));
        period = quarter(period.over());
      }
    }
    long now = people.stream().filter(p -> p.ended().isEmpty()).count();
    return new Numbers(quarters, people.size(), now, waiting);
  }

  static Period quarter(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return new Period(month, month).longer();
  }

  private static Quarter quarter(List<Accompanied> people, Period period) {
    long came = 0;
    long arrived = 0;
    long otherwise = 0;
    long onTheirWay = 0;
    for (Accompanied person : people) {
      if (quarter(person.from()).equals(period)) came++;
      Optional<Accompanied.Ended> ended = person.ended();
      boolean isOver = ended.filter(e -> e.on().isBefore(period.over())).isPresent();
      if (person.from().isBefore(period.over()) && !isOver) onTheirWay++;
      if (ended.filter(e -> quarter(e.on()).equals(period)).isEmpty()) continue;
      if (ended.get().how() == Ending.ARRIVED) arrived++;
      else otherwise++;
    }
    return new Quarter(period, came, arrived, otherwise, onTheirWay);
  }
}
