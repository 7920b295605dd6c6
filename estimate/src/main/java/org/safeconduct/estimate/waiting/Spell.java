package org.safeconduct.estimate.waiting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// One application from the day it was lodged.
///
/// @param end the day and way in which waiting ended; empty while it goes on
public record Spell(LocalDate lodged, Optional<End> end) {

  public record End(LocalDate day, Ending ending) {}

  public Spell {
    if (end.isPresent() && end.get().day().isBefore(lodged)) {
      throw new IllegalArgumentException("waiting ends before it begins");
    }
  }

  public static Spell ended(LocalDate lodged, LocalDate day, Ending ending) {
    return new Spell(lodged, Optional.of(new End(day, ending)));
  }

  public static Spell waiting(LocalDate lodged) {
    return new Spell(lodged, Optional.empty());
  }

  /// What was known of the spell on a day: what came later had not happened yet. Empty if it had
  /// not begun.
  Optional<Stay> by(LocalDate cutOff) {
    if (lodged.isAfter(cutOff)) return Optional.empty();
    Optional<End> known = end.filter(e -> !e.day().isAfter(cutOff));
    LocalDate last = known.map(End::day).orElse(cutOff);
    return Optional.of(new Stay(ChronoUnit.DAYS.between(lodged, last), known.map(End::ending)));
  }
}
