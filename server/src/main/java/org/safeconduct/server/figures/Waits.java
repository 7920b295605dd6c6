package org.safeconduct.server.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safeconduct.estimate.waiting.Ending;
import org.safeconduct.estimate.waiting.Spell;
import org.safeconduct.estimate.waiting.WaitingTimes;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.passage.Application;
import org.safeconduct.server.passage.Waited;

/// How long authorities take: for all countries together, and for each.
///
/// @param applications of how many it is made
/// @param together empty where too few were answered
public record Waits(long applications, Optional<WaitingTimes.Shown> together, List<Door> doors) {
  /// Behind each step stand at least so many.
  public static final long FEWEST = 5;

  private static final int WEEK = 7;

  /// One country. How many applied is not said where too few were answered.
  public record Door(Country country, Optional<WaitingTimes.Shown> shown) {}

  public Waits {
    doors = List.copyOf(doors);
  }

  static Waits of(List<Waited> waited, LocalDate today) {
    WaitingTimes times = new WaitingTimes(FEWEST, WEEK);
    TreeMap<Country, List<Spell>> byCountry =
        waited.stream()
            .collect(
                Collectors.groupingBy(
                    Waited::to,
                    () -> new TreeMap<>(Comparator.comparing(Country::code)),
                    Collectors.mapping(Waits::spell, Collectors.toList())));
    List<Door> doors =
        byCountry.entrySet().stream()
            .map(door -> new Door(door.getKey(), times.of(door.getValue(), today)))
            .toList();
    List<Spell> all = byCountry.values().stream().flatMap(List::stream).toList();
    return new Waits(all.size(), times.of(all, today), doors);
  }

  private static Spell spell(Waited waited) {
    return waited
        .answer()
        .map(answer -> Spell.ended(waited.lodged(), answer.on(), ending(answer.how())))
        .orElseGet(() -> Spell.waiting(waited.lodged()));
  }

  private static Ending ending(Application.State how) {
    return switch (how) {
      case GRANTED -> Ending.GRANTED;
      case REFUSED, APPEALED -> Ending.REFUSED;
      case WITHDRAWN -> Ending.WITHDRAWN;
      case IDEA, DISCOURAGED, LODGED -> throw new IllegalArgumentException(how + " is no answer");
    };
  }
}
