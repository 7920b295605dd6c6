package org.safeconduct.estimate.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// What has to be hidden besides, at the least loss, so that one figure can be `width` greater: the
/// linear programme of Kelly, Golden and Assad (1992) over the whole table. It finds what cubes do
/// not, and costs more. Solved is for a change d of the inner figures that exist:
///
/// ```
///   minimise   Σ loss(f) · |d(f)|   over shown figures f
///   so that    d(aim) = width,  d(f) ≥ least(f) − true(f),  d(f) = 0 where f cannot be hidden
/// ```
final class Opening {
  private static final double EPSILON = 1e-6;

  private final CountTable table;
  private final Known known;
  private final BitSet hidden;
  private final double[] loss;
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Map<Integer, List<Variable>> parts = new HashMap<>();
  private final Map<Integer, Variable> moved = new HashMap<>();

  private Opening(CountTable table, Known known, BitSet hidden, double[] loss) {
    this.table = table;
    this.known = known;
    this.hidden = hidden;
    this.loss = loss;
  }

  /// @return what to hide besides; empty if nothing helps
  static Optional<BitSet> of(
      int aim, long width, Complement.Hidden so, CountTable table, Known known) {
    return new Opening(table, known, so.hidden(), Loss.weights(table)).solve(aim, width);
  }

  private Optional<BitSet> solve(int aim, long width) {
    Shape shape = table.shape();
    for (int place = 0; place < shape.size(); place++) {
      if (table.at(place) == 0 || !shape.isInner(place)) continue;
      Variable change = model.newVariable("d" + place).lower(known.least(place) - table.at(place));
      for (int corner = 0; corner < 1 << shape.rank(); corner++) {
        parts
            .computeIfAbsent(Change.total(shape, place, corner), _ -> new ArrayList<>())
            .add(change);
      }
    }
    parts.forEach(this::restrict);
    Expression up = sum("aim", parts.getOrDefault(aim, List.of()));
    up.level(width);
    Optimisation.Result result = model.minimise();
    return result.getState().isFeasible() ? Optional.of(opened(result)) : Optional.empty();
  }

  private void restrict(int place, List<Variable> of) {
    if (hidden.get(place)) {
      sum("h" + place, of).lower(known.least(place) - table.at(place));
    } else if (known.isShown(place)) {
      sum("f" + place, of).level(0);
    } else {
      Variable size = model.newVariable("u" + place).lower(0).weight(loss[place]);
      moved.put(place, size);
      sum("a" + place, of).set(size, 1).lower(0);
      sum("b" + place, of).set(size, -1).upper(0);
    }
  }

  private Expression sum(String name, List<Variable> of) {
    Expression sum = model.newExpression(name);
    for (Variable variable : of) sum.set(variable, 1);
    return sum;
  }

  private BitSet opened(Optimisation.Result result) {
    BitSet opened = new BitSet();
    moved.forEach((place, size) -> {
      if (result.doubleValue(model.indexOf(size)) > EPSILON) opened.set(place);
    });
    return opened;
  }
}
