package org.safeconduct.estimate.systems;

import java.util.List;
import java.util.Optional;

/// What one model says of the number of all people, seen and unseen.
///
/// @param centre the model's point estimate, never shown without `interval`: the posterior median,
///   or for a likelihood model its maximum
/// @param interval the 95 % interval
/// @param posterior how plausible each number is: a posterior, or for a likelihood model the
///   distribution of the estimate over resamples
/// @param convergence of the chains, where there were chains
/// @param notes what a reader must know of this very run, in sentences
public record Estimate(
    String model,
    double centre,
    Interval interval,
    Posterior posterior,
    Optional<Convergence> convergence,
    List<String> notes)
    implements Answer {

  public Estimate {
    notes = List.copyOf(notes);
  }
}
