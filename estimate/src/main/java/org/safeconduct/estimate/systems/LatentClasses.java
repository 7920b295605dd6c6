package org.safeconduct.estimate.systems;

import static org.apache.commons.rng.simple.RandomSource.XO_SHI_RO_256_PP;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;

/// The latent-class model with a Dirichlet-process prior of Manrique-Vallier (2016), as in the R
/// package LCMCR. People fall into classes nobody sees; within a class the lists know nothing of
/// each other; how many classes there are the data decide, up to `classes`.
///
/// @param classes K, where the sticks are cut off
/// @param a shape of the gamma prior of the concentration α
/// @param b rate of the same
/// @param run how long, how many, from how many beginnings
public record LatentClasses(int classes, double a, double b, Run run) implements Model {
  /// As in the examples of LCMCR: K = 10, a = b = 0.25.
  public static final LatentClasses STANDARD = new LatentClasses(10, 0.25, 0.25, Run.STANDARD);

  /// @param burnIn steps thrown away at the beginning of each chain
  /// @param samples draws kept of each chain
  /// @param thinning steps for one draw that is kept
  public record Run(int burnIn, int samples, int thinning, int chains) {
    public static final Run STANDARD = new Run(10_000, 2_500, 20, 4);

    public Run {
      if (burnIn < 0 || samples < 10 || thinning < 1 || chains < 2) {
        throw new IllegalArgumentException(
            "burn-in from 0, samples from 10, thinning from 1, chains from 2");
      }
    }
  }

  public LatentClasses {
    if (classes < 2 || !(a > 0) || !(b > 0)) {
      throw new IllegalArgumentException("K from 2, a and b above 0");
    }
  }

  @Override
  public String name() {
    return "lcmcr";
  }

  @Override
  public String assumes() {
    return "People are of a few hidden kinds; within a kind each list finds anybody with the same chance,"
        + " whatever the other lists do.";
  }

  @Override
  public String settings() {
    return String.format(
        Locale.ROOT,
        "K = %d, a = %s, b = %s, prior on N proportional to 1/N; %d chains, each %d steps of burn-in and %d draws, one every %d steps",
        classes,
        a,
        b,
        run.chains(),
        run.burnIn(),
        run.samples(),
        run.thinning());
  }

  @Override
  public String source() {
    return "Manrique-Vallier, D. (2016). Bayesian population size estimation using Dirichlet process"
        + " mixtures. Biometrics 72, 1246–1254.";
  }

  @Override
  public Model shared(int times) {
    Run part =
        new Run(
            run.burnIn() / Math.min(times, 4),
            Math.max(250, run.samples() / times),
            run.thinning(),
            run.chains());
    return new LatentClasses(classes, a, b, part);
  }

  @Override
  public Answer answer(CaseLists lists, long seed) {
    return Grounds.against(lists)
        .<Answer>map(reason -> new NoEstimate(name(), reason))
        .orElseGet(() -> estimate(lists, seed));
  }

  private Answer estimate(CaseLists lists, long seed) {
    double[][] chains;
    try {
      chains =
          generators(seed).stream()
              .parallel()
              .map(random -> draws(new LatentClassChain(lists, this, new Variates(random))))
              .toArray(double[][]::new);
    } catch (Variates.RanAway ranAway) {
      return new NoEstimate(
          name(), ranAway.getMessage() + ": these lists overlap too little to hold it.");
    }
    Posterior posterior =
        Posterior.ofDraws(Arrays.stream(chains).flatMapToDouble(Arrays::stream).toArray());
    Convergence convergence = Convergence.of(chains);
    return new Estimate(
        name(),
        posterior.median(),
        posterior.interval(),
        posterior,
        Optional.of(convergence),
        notes(convergence));
  }

  /// Streams of one generator that lie 2^128 draws apart.
  private List<UniformRandomProvider> generators(long seed) {
    JumpableUniformRandomProvider source =
        (JumpableUniformRandomProvider) XO_SHI_RO_256_PP.create(seed);
    return new ArrayList<>(IntStream.range(0, run.chains()).mapToObj(_ -> source.jump()).toList());
  }

  private double[] draws(LatentClassChain chain) {
    for (int step = 0; step < run.burnIn(); step++) chain.step();
    double[] draws = new double[run.samples()];
    for (int at = 0; at < draws.length; at++) {
      for (int step = 0; step < run.thinning(); step++) chain.step();
      draws[at] = chain.people();
    }
    return draws;
  }

  private static List<String> notes(Convergence convergence) {
    if (convergence.isReached()) return List.of();
    return List.of(
        String.format(
            Locale.ROOT,
            "The chains have not met (R-hat %.3f, effective draws %.0f in the middle and %.0f in the tails): run longer before anybody relies on this.",
            convergence.rHat(),
            convergence.bulk(),
            convergence.tail()));
  }
}
