package org.safeconduct.estimate.protect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// The linear programme of unknown counts that hang together by sums.
final class Solver {
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Map<Integer, Variable> variables = new LinkedHashMap<>();
  private final double most;

  /// @param most a number that no sum of counts exceeds, where nothing else bounds it
  Solver(Puzzle puzzle, List<Integer> counts, List<Puzzle.Sum> sums, double most) {
    this.most = most;
    for (int i : counts) {
      variables.put(i, model.newVariable("x" + i).lower(puzzle.least(i)).upper(most));
    }
    int row = 0;
    for (Puzzle.Sum sum : sums) {
      Expression expression = model.newExpression("s" + row++);
      for (int i : sum.of()) expression.set(variable(i), 1);
      expression.lower(sum.low());
      if (sum.high() != Puzzle.Sum.ANY) expression.upper(sum.high());
    }
  }

  /// A table that is possible and where some counts together are as great as can be.
  Map<Integer, Double> greatest(int[] of) {
    weigh(of, 1);
    return solved(of, model.maximise());
  }

  /// A table that is possible and where some counts together are as small as can be.
  Map<Integer, Double> smallest(int[] of) {
    weigh(of, 1);
    return solved(of, model.minimise());
  }

  private Variable variable(int i) {
    return Objects.requireNonNull(variables.get(i));
  }

  private void weigh(int[] of, int weight) {
    for (int i : of) variable(i).weight(weight);
  }

  /// @throws Contradiction if no table is possible
  private Map<Integer, Double> solved(int[] of, Optimisation.Result result) {
    weigh(of, 0);
    if (!result.getState().isFeasible()) throw new Contradiction();
    Map<Integer, Double> table = new LinkedHashMap<>();
    int at = 0;
    for (int i : variables.keySet()) {
      table.put(i, Math.min(most, result.doubleValue(at++)));
    }
    return table;
  }

  /// No table agrees with everything that is said about it.
  static final class Contradiction extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Contradiction() {
      super("no table agrees with all figures that were shown", null, false, false);
    }
  }
}
