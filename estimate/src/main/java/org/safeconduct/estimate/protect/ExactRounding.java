package org.safeconduct.estimate.protect;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// Rounding in three and more dimensions as an integer programme: is there a table that adds up in
/// which every figure, totals too, is a multiple of the base next to its true one? There need not
/// be (Causey, Cox & Ernst 1985), and to know is hard; so it is asked only of tables that are small
/// enough, for a limited time. Which of several such tables is taken hangs on random weights.
final class ExactRounding {
  /// Larger tables are not asked.
  static final int MOST_FIGURES = 1_500;

  private static final long MILLISECONDS = 10_000;

  private final CountTable table;
  private final long base;
  private final Variable[] multiples;
  private final ExpressionsBasedModel programme = new ExpressionsBasedModel();

  private ExactRounding(CountTable table, long base, RandomGenerator random) {
    this.table = table;
    this.base = base;
    this.multiples = new Variable[table.shape().size()];
    for (int place = 0; place < multiples.length; place++) {
      multiples[place] =
          programme
              .newVariable("figure" + place)
              .lower(Math.floorDiv(table.at(place), base))
              .upper(Math.ceilDiv(table.at(place), base))
              .integer(true);
      if (table.shape().isInner(place)) multiples[place].weight(random.nextDouble() - 0.5);
    }
  }

  /// Every figure of the rounded table; empty if there is none, or none was found in time.
  static Optional<long[]> of(CountTable table, long base, RandomGenerator random) {
    if (table.shape().size() > MOST_FIGURES) return Optional.empty();
    return new ExactRounding(table, base, random).solved();
  }

  private Optional<long[]> solved() {
    Shape shape = table.shape();
    for (int place = 0; place < multiples.length; place++) {
      for (int k = 0; k < shape.rank(); k++) if (shape.isTotal(place, k)) addsUp(place, k);
    }
    programme.options.time_abort = MILLISECONDS;
    programme.options.time_suffice = MILLISECONDS;
    Optimisation.Result result = programme.minimise();
    if (!result.getState().isFeasible()) return Optional.empty();
    long[] figures = new long[multiples.length];
    for (int place = 0; place < figures.length; place++) {
      figures[place] = base * Math.round(result.doubleValue(place));
    }
    return Optional.of(figures);
  }

  private void addsUp(int total, int dimension) {
    Expression sum = programme.newExpression("sum" + total + "by" + dimension).level(0);
    sum.set(multiples[total], -1);
    Shape shape = table.shape();
    for (int level = 1; level <= shape.levels(dimension); level++) {
      sum.set(multiples[total - level * shape.stride(dimension)], 1);
    }
  }
}
