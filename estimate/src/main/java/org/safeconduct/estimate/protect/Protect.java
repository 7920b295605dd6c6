package org.safeconduct.estimate.protect;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The front door: true counts of persons go in, and what may be shown comes out.
///
/// Whoever shows an outcome has to keep it: the next table about the same people is held against
/// everything in the history.
public final class Protect {
  /// Up to so many figures, a rounded table is attacked.
  private static final int MOST_ROUNDED = 3_000;

  private final Occasion occasion;
  private final History history;
  private final Rule rule;

  /// @param history everything that was shown before, about these people or others
  public Protect(Occasion occasion, History history, Rule rule) {
    this.occasion = occasion;
    this.history = history;
    this.rule = rule;
  }

  /// Hides small figures and what would give them away. [Outcome.Cleared], or [Outcome.Withheld]
  /// with a coarser table where one passes.
  public Outcome suppress(CountTable table) {
    Outcome outcome = new Suppression(table, rule, occasion, history).outcome();
    return outcome instanceof Outcome.Withheld withheld && mayHelp(withheld)
        ? new Outcome.Withheld(withheld.reasons(), coarser(table))
        : outcome;
  }

  /// A table that says less than this one and may be shown.
  public Optional<Outcome.Coarser> coarser(CountTable table) {
    return new Coarsening(rule, occasion, history).of(table);
  }

  private static boolean mayHelp(Outcome.Withheld withheld) {
    return withheld.reasons().stream().anyMatch(Outcome.Reason.GivenAway.class::isInstance);
  }

  /// Rounds every figure so that the table still adds up. [Outcome.Rounded], or [Outcome.Withheld].
  ///
  /// @param base figures go to its multiples; from the threshold on, a figure shown as 0 may be any
  ///   small one
  public Outcome round(CountTable table, long base, RandomGenerator random) {
    List<Release> about = history.about(occasion.about());
    Optional<Outcome.Reason> late = Suppression.late(occasion, history);
    if (late.isPresent()) return withheld(late.get());
    Memory memory = new Memory(table, rule, occasion, about);
    if (memory.isDifferent()) return withheld(new Outcome.Reason.ShownOtherwise());
    // Where somebody was taken off, what an earlier day showed is no bound for this one.
    if (memory.hasFewer()) about = Suppression.sameDay(about, occasion);
    Rounding.Rounded rounded = Rounding.round(table, base, random);
    long slack = Math.max(base - 1, rounded.farthest());
    Release release = Release.rounded(occasion, rounded.rounded(), slack);
    if (table.shape().size() > MOST_ROUNDED) {
      return about.isEmpty()
          ? new Outcome.Rounded(release, new Audit(List.of(), 0), base, rounded.farthest())
          : withheld(new Outcome.Reason.TooLargeToCheck(table.shape().size()));
    }
    Audit audit = Suppression.attacked(about, release, all -> new Auditor(all, rule, small(table)));
    return audit.holds()
        ? new Outcome.Rounded(release, audit, base, rounded.farthest())
        : withheld(new Outcome.Reason.GivenAway(audit.exposed()));
  }

  private BitSet small(CountTable table) {
    BitSet small = new BitSet();
    for (int place = 0; place < table.shape().size(); place++) {
      if (rule.hides(table.at(place))) small.set(place);
    }
    return small;
  }

  /// Adds noise to every figure so that the table still adds up. [Outcome.Noisy], or
  /// [Outcome.Withheld] when the budget does not reach.
  ///
  /// @param budget what all noisy releases about the same people may cost together
  /// @param random from [java.security.SecureRandom], but for tests
  public Outcome noise(
      CountTable table, Epsilon epsilon, BigDecimal budget, RandomGenerator random) {
    BigDecimal spent = Noise.spent(history, occasion.about());
    if (spent.add(epsilon.value()).compareTo(budget) > 0) {
      return withheld(new Outcome.Reason.Spent(spent, budget));
    }
    return new Outcome.Noisy(
        Noise.add(table, epsilon, random),
        new History.Spending(occasion.about(), occasion.asOf(), epsilon));
  }

  private static Outcome withheld(Outcome.Reason reason) {
    return new Outcome.Withheld(List.of(reason), Optional.empty());
  }
}
