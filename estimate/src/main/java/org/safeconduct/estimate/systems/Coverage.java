package org.safeconduct.estimate.systems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.rng.simple.RandomSource;

/// How often each model's interval holds the truth in made-up populations that resemble the lists:
/// as many people as a log-linear model finds, with its expected shares of each capture history,
/// those on no list hidden. A model that fails here fails under the mildest conditions there are;
/// one that passes has shown no more than that it can count.
///
/// @param truth the number of people in each population
/// @param populations how many there were
/// @param tallies one for each model
public record Coverage(int truth, int populations, List<Tally> tallies) {

  public Coverage {
    tallies = List.copyOf(tallies);
  }

  /// @param held intervals that held the truth
  /// @param refused populations for which the model said no
  public record Tally(String model, int held, int refused) {}

  /// Empty where even the log-linear model, from which populations are made, has no estimate.
  static Optional<Coverage> of(CaseLists lists, List<Model> models, int populations, long seed) {
    if (Grounds.against(lists).isPresent() || lists.size() > LogLinear.MOST_LISTS)
      return Optional.empty();
    return Stepwise.of(lists, LogLinear.STANDARD.threshold())
        .map(chosen -> tried(lists, chosen.fit(), models, populations, seed));
  }

  private static Coverage tried(
      CaseLists lists, PoissonFit fit, List<Model> models, int populations, long seed) {
    int truth = (int) Math.round(lists.seen() + fit.unseen());
    Variates draw = new Variates(RandomSource.XO_SHI_RO_256_PP.create(seed));
    List<CaseLists> made = new ArrayList<>();
    for (int at = 0; at < populations; at++) made.add(made(lists, fit, truth, draw));
    List<Tally> tallies =
        models.stream().map(model -> tally(model.shared(4), made, truth, seed)).toList();
    return new Coverage(truth, populations, tallies);
  }

  private static Tally tally(Model model, List<CaseLists> made, int truth, long seed) {
    int held = 0;
    int refused = 0;
    for (int at = 0; at < made.size(); at++) {
      switch (model.answer(made.get(at), seed + at)) {
        case Estimate estimate -> held += estimate.interval().holds(truth) ? 1 : 0;
        case NoEstimate _ -> refused++;
      }
    }
    return new Tally(model.name(), held, refused);
  }

  private static CaseLists made(CaseLists lists, PoissonFit fit, int truth, Variates draw) {
    double[] expected = fit.fitted();
    double[] weights = Arrays.copyOf(expected, expected.length + 1);
    weights[expected.length] = fit.unseen();
    int[] counts = new int[weights.length];
    draw.share(truth, weights, counts);
    SortedMap<CaptureHistory, Integer> histories = new TreeMap<>();
    for (int cell = 0; cell < expected.length; cell++) {
      histories.put(new CaptureHistory(fit.design().cells().get(cell)), counts[cell]);
    }
    return new CaseLists(lists.names(), histories);
  }
}
