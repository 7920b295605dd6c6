package org.safeconduct.server.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.safeconduct.estimate.protect.Period;
import org.safeconduct.server.casework.Accompanied;
import org.safeconduct.server.kernel.Term;

/// What a table for outside counts apart: how ways ended, when, or both. No country: a route that
/// must not be known cannot be marked yet, so none is told.
public enum Cut implements Term {
  ENDING,
  YEAR,
  QUARTER,
  YEAR_AND_ENDING;

  /// The dimension of periods, as releases name it.
  public static final String ENDED = "ended";

  /// The dimension of endings.
  public static final String HOW = "ending";

  List<String> dimensions() {
    return switch (this) {
      case ENDING -> List.of(HOW);
      case YEAR, QUARTER -> List.of(ENDED);
      case YEAR_AND_ENDING -> List.of(ENDED, HOW);
    };
  }

  /// The levels of one person.
  List<String> of(Accompanied.Ended ended) {
    String how = ended.how().word();
    return switch (this) {
      case ENDING -> List.of(how);
      case YEAR -> List.of(year(ended.on()));
      case QUARTER -> List.of(Numbers.quarter(ended.on()).name());
      case YEAR_AND_ENDING -> List.of(year(ended.on()), how);
    };
  }

  /// Those that say less.
  List<Cut> coarser() {
    return switch (this) {
      case ENDING -> List.of(YEAR);
      case YEAR -> List.of(ENDING);
      case QUARTER, YEAR_AND_ENDING -> List.of(YEAR, ENDING);
    };
  }

  private static String year(LocalDate day) {
    return new Period(YearMonth.of(day.getYear(), 1), YearMonth.of(day.getYear(), 12)).name();
  }
}
