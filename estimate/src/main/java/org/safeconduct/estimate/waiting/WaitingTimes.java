package org.safeconduct.estimate.waiting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The front door: spells of one group go in, and curves come out from which nobody's day can be
/// read.
public final class WaitingTimes {
  private static final double LEVEL = 0.95;

  private final long threshold;
  private final int grain;

  /// @param threshold fewer than so many at risk, or ended in a step, are not shown
  /// @param grain days: steps fall on multiples of it
  public WaitingTimes(long threshold, int grain) {
    if (threshold < 2 || grain < 1) throw new IllegalArgumentException("no protection");
    this.threshold = threshold;
    this.grain = grain;
  }

  /// What may be shown of a group.
  ///
  /// @param persons in the group
  /// @param waiting the part that still waits, from length 0 on
  /// @param ended the part that ended in each way, or ways counted together because one alone was
  ///   too rare
  /// @param median empty if it is not reached where the curve may be shown
  public record Shown(
      long persons, List<Estimate> waiting, List<Incidence> ended, Optional<Median> median) {
    public Shown {
      waiting = List.copyOf(waiting);
      ended = List.copyOf(ended);
    }
  }

  /// Days, up to a multiple of the grain. An empty end lies beyond what was seen or may be shown.
  public record Median(long days, Optional<Long> atLeast, Optional<Long> atMost) {}

  /// @return empty if the group, or those of it whose waiting ended, are too few, or if no step of
  ///   their curve may be shown
  public Optional<Shown> of(List<Spell> spells, LocalDate cutOff) {
    List<Stay> stays = spells.stream().flatMap(s -> s.by(cutOff).stream()).toList();
    long ended = stays.stream().filter(stay -> stay.ending().isPresent()).count();
    if (stays.size() < threshold || ended < threshold) return Optional.empty();
    KaplanMeier exact = KaplanMeier.of(stays, LEVEL);
    List<Estimate> waiting = coarse(exact.steps(), stays, EnumSet.allOf(Ending.class));
    if (waiting.isEmpty()) return Optional.empty();
    List<Incidence> ways = new ArrayList<>();
    for (Set<Ending> way : ways(stays)) {
      Incidence incidence = Incidence.of(stays, way, LEVEL);
      ways.add(new Incidence(way, coarse(incidence.steps(), stays, way)));
    }
    return Optional.of(new Shown(stays.size(), waiting, ways, median(waiting)));
  }

  /// Endings that are frequent enough alone, and the others together; if those are too few as well,
  /// the rarest of the frequent ones joins them, or they could be found by subtraction.
  private List<Set<Ending>> ways(List<Stay> stays) {
    Map<Ending, Long> counts =
        stays.stream()
            .flatMap(stay -> stay.ending().stream())
            .collect(
                Collectors.groupingBy(
                    ending -> ending, () -> new EnumMap<>(Ending.class), Collectors.counting()));
    List<Ending> frequent =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Ending, Long>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(ArrayList::new));
    EnumSet<Ending> others = EnumSet.noneOf(Ending.class);
    long together = 0;
    while (!frequent.isEmpty()) {
      long rarest = counts.getOrDefault(frequent.getLast(), 0L);
      boolean needed = rarest < threshold || (together > 0 && together < threshold);
      if (!needed) break;
      together += rarest;
      others.add(frequent.removeLast());
    }
    List<Set<Ending>> ways = new ArrayList<>();
    for (Ending ending : frequent) ways.add(EnumSet.of(ending));
    if (!others.isEmpty()) ways.add(others);
    return ways;
  }

  /// Steps on multiples of the grain, none for fewer than `threshold` endings, and none from where
  /// fewer than `threshold` wait. A shown step has the estimate that holds on its day.
  private List<Estimate> coarse(List<Estimate> steps, List<Stay> stays, Set<Ending> way) {
    List<Estimate> coarse = new ArrayList<>();
    double shown = -1;
    for (int i = 0; i < steps.size(); i++) {
      double day = Math.max(1, Math.ceil(steps.get(i).at() / grain)) * grain;
      if (i + 1 < steps.size() && steps.get(i + 1).at() <= day) continue;
      long waiting = stays.stream().filter(stay -> stay.length() >= day).count();
      if (waiting < threshold || ended(stays, way, shown, day) < threshold) continue;
      Estimate exact = steps.get(i);
      coarse.add(
          new Estimate(
              day, waiting, exact.probability(), exact.error(), exact.low(), exact.high()));
      shown = day;
    }
    return coarse;
  }

  private static long ended(List<Stay> stays, Set<Ending> way, double after, double until) {
    return stays.stream()
        .filter(stay -> stay.length() > after && stay.length() <= until)
        .filter(stay -> stay.ending().filter(way::contains).isPresent())
        .count();
  }

  private static Optional<Median> median(List<Estimate> waiting) {
    KaplanMeier coarse = new KaplanMeier(waiting);
    if (coarse.median().isEmpty()) return Optional.empty();
    return Optional.of(
        new Median(
            (long) coarse.median().getAsDouble(),
            days(coarse.medianAtLeast()),
            days(coarse.medianAtMost())));
  }

  private static Optional<Long> days(java.util.OptionalDouble day) {
    return day.isPresent() ? Optional.of((long) day.getAsDouble()) : Optional.empty();
  }
}
