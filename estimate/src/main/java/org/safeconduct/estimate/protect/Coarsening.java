package org.safeconduct.estimate.protect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Looks for a coarser table that may be shown: without one of its dimensions, or by longer
/// periods; one step first, then two, and so on. Of those that pass after the same number of steps,
/// the one that leaves fewest persons without a place.
final class Coarsening {
  private static final int MOST_TRIED = 60;

  private final Rule rule;
  private final Occasion occasion;
  private final History history;

  Coarsening(Rule rule, Occasion occasion, History history) {
    this.rule = rule;
    this.occasion = occasion;
    this.history = history;
  }

  private record Step(List<String> said, CountTable table) {}

  Optional<Outcome.Coarser> of(CountTable table) {
    List<Step> steps = List.of(new Step(List.of(), table));
    int tried = 0;
    while (!steps.isEmpty() && tried < MOST_TRIED) {
      List<Step> next = steps.stream().flatMap(step -> coarser(step).stream()).toList();
      tried += next.size();
      Optional<Outcome.Coarser> best =
          next.stream()
              .flatMap(step -> tried(step).stream())
              .min(Comparator.comparingDouble(c -> c.cleared().loss().share()));
      if (best.isPresent()) return best;
      steps = next;
    }
    return Optional.empty();
  }

  private Optional<Outcome.Coarser> tried(Step step) {
    Outcome outcome = new Suppression(step.table(), rule, occasion, history).outcome();
    return switch (outcome) {
      case Outcome.Cleared c -> Optional.of(new Outcome.Coarser(step.said(), step.table(), c));
      case Outcome.Withheld _, Outcome.Rounded _, Outcome.Noisy _ -> Optional.empty();
    };
  }

  private static List<Step> coarser(Step step) {
    List<Step> coarser = new ArrayList<>();
    List<Dimension> dimensions = step.table().shape().dimensions();
    for (int k = 0; k < dimensions.size(); k++) {
      String name = dimensions.get(k).name();
      if (dimensions.size() > 1) {
        coarser.add(new Step(and(step, "without " + name), step.table().without(k)));
      }
      Optional<Long> months = longer(dimensions.get(k));
      if (months.isEmpty()) continue;
      CountTable merged =
          step.table().merged(k, level -> Period.named(level).orElseThrow().longer().name());
      if (merged.shape().levels(k) < dimensions.get(k).levels().size()) {
        coarser.add(new Step(and(step, name + " by " + words(months.get())), merged));
      }
    }
    return coarser;
  }

  private static List<String> and(Step step, String more) {
    List<String> said = new ArrayList<>(step.said());
    said.add(more);
    return said;
  }

  /// How long the next longer periods are, in months, if all levels are periods of one length.
  private static Optional<Long> longer(Dimension dimension) {
    List<Optional<Period>> periods = dimension.levels().stream().map(Period::named).toList();
    if (periods.contains(Optional.<Period>empty())) return Optional.empty();
    List<Long> lengths =
        periods.stream().map(p -> p.orElseThrow().longer().months()).distinct().toList();
    return lengths.size() == 1 ? Optional.of(lengths.getFirst()) : Optional.empty();
  }

  private static String words(long months) {
    return months == 3 ? "quarter" : months == 12 ? "year" : "five years";
  }
}
