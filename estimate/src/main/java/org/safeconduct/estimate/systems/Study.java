package org.safeconduct.estimate.systems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.apache.commons.rng.simple.RandomSource;

/// What is asked of which lists: several models side by side, each stratum, each list left out.
///
/// @param lists everybody; or, after a linkage, once for each draw of who is who
/// @param strata the same people apart; may be empty
/// @param models in the order in which they are shown
/// @param seed every number drawn follows from it
/// @param simulations how many made-up populations each model's interval is tried on; 0 for none
public record Study(
    List<CaseLists> lists,
    SortedMap<String, CaseLists> strata,
    List<Model> models,
    long seed,
    int simulations) {
  private static final int SUMS = 20_000;

  public Study {
    lists = List.copyOf(lists);
    models = List.copyOf(models);
    if (lists.isEmpty() || models.isEmpty())
      throw new IllegalArgumentException("No lists or models");
    if (simulations < 0) throw new IllegalArgumentException("A negative number of simulations");
  }

  /// @param progress hears in a few words what is being done
  public Findings run(Consumer<String> progress) {
    List<Answer> answers = new ArrayList<>();
    for (Model model : models) {
      progress.accept(model.name() + ": everybody");
      answers.add(LinkageAverage.answer(model, lists, seedOf(model.name(), "")));
    }
    return new Findings(
        this,
        answers,
        Dependence.of(first()),
        leftOut(progress),
        parts(progress),
        coverage(progress));
  }

  /// The lists whose counts are printed: the first draw where there are many.
  public CaseLists first() {
    return lists.getFirst();
  }

  private List<Findings.LeftOut> leftOut(Consumer<String> progress) {
    List<Findings.LeftOut> leftOut = new ArrayList<>();
    if (first().size() < 4) return leftOut;
    for (int list = 0; list < first().size(); list++) {
      String name = first().names().get(list);
      progress.accept("without " + name);
      CaseLists without = first().without(list);
      leftOut.add(
          new Findings.LeftOut(
              name,
              models.stream()
                  .map(m -> m.answer(without, seedOf(m.name(), "without " + name)))
                  .toList()));
    }
    return leftOut;
  }

  private List<Findings.Part> parts(Consumer<String> progress) {
    List<Findings.Part> parts = new ArrayList<>();
    strata.forEach((value, cases) -> {
      progress.accept("stratum " + (parts.size() + 1) + " of " + strata.size());
      List<Answer> said =
          models.stream().map(m -> m.answer(cases, seedOf(m.name(), "stratum " + value))).toList();
      parts.add(new Findings.Part(value, cases, said));
    });
    return parts;
  }

  private Optional<Coverage> coverage(Consumer<String> progress) {
    if (simulations == 0) return Optional.empty();
    progress.accept("made-up populations");
    return Coverage.of(first(), models, simulations, seedOf("coverage", ""));
  }

  /// The sum over strata of one model, where each of them has an estimate.
  static Optional<Posterior> sum(List<Findings.Part> parts, int model, long seed) {
    List<Posterior> posteriors = new ArrayList<>();
    for (Findings.Part part : parts) {
      if (!(part.answers().get(model) instanceof Estimate estimate)) return Optional.empty();
      posteriors.add(estimate.posterior());
    }
    return posteriors.isEmpty()
        ? Optional.empty()
        : Optional.of(Posterior.sum(posteriors, SUMS, RandomSource.XO_SHI_RO_256_PP.create(seed)));
  }

  /// A seed of its own for each thing asked, so that asking one thing more changes no other answer.
  long seedOf(String model, String what) {
    return Arrays.hashCode(new long[] {seed, model.hashCode(), what.hashCode()})
            * 0x9E3779B97F4A7C15L
        + seed;
  }
}
