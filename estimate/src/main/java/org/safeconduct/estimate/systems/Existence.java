package org.safeconduct.estimate.systems;

import java.util.List;
import org.ojalgo.matrix.decomposition.QR;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// Whether a log-linear model has a finite estimate, and only one: the linear programme of Fienberg
/// & Rinaldo (2012, Maximum likelihood estimation in log-linear models, Annals of Statistics 40,
/// 996–1023) and the rank of the design. [PoissonFit] proves existence by reaching the maximum;
/// this says which of the two is missing when it does not.
record Existence(boolean finite, boolean identified) {
  private static final double ZERO = 1e-7;

  static Existence of(CaseLists lists, List<Integer> pairs) {
    Design design = Design.of(lists, pairs);
    return new Existence(isFinite(design, design.counts(lists)), isIdentified(design));
  }

  /// There is a table with the same sufficient statistics and no empty cell: maximise the smallest
  /// cell.
  private static boolean isFinite(Design design, double[] counts) {
    ExpressionsBasedModel programme = new ExpressionsBasedModel();
    Variable smallest = programme.newVariable("smallest").lower(0).upper(1).weight(1);
    int[][] bearing = design.bearing();
    Variable[] cells = new Variable[counts.length];
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] = programme.newVariable("cell" + cell).lower(0);
      programme.newExpression("least" + cell).lower(0).set(cells[cell], 1).set(smallest, -1);
    }
    for (int effect = 0; effect < design.effects().size(); effect++) {
      Expression same = programme.newExpression("effect" + effect);
      double total = 0;
      for (int cell = 0; cell < cells.length; cell++) {
        for (int bears : bearing[cell]) {
          if (bears != effect) continue;
          same.set(cells[cell], 1);
          total += counts[cell];
        }
      }
      same.level(total);
    }
    Optimisation.Result result = programme.maximise();
    return result.getState().isFeasible() && result.getValue() > ZERO;
  }

  private static boolean isIdentified(Design design) {
    int[][] bearing = design.bearing();
    R064Store matrix = R064Store.FACTORY.make(bearing.length, design.effects().size());
    for (int cell = 0; cell < bearing.length; cell++) {
      for (int effect : bearing[cell]) matrix.set(cell, effect, 1);
    }
    QR<Double> decomposition = QR.R064.make(matrix);
    return decomposition.decompose(matrix) && decomposition.getRank() == design.effects().size();
  }

  /// Why there is no estimate, in a sentence.
  String reason() {
    if (!identified)
      return "The model is not identified: different numbers of unseen people fit these lists equally well.";
    if (!finite)
      return "No finite estimate exists: the likelihood grows for ever as an effect goes to infinity (Fienberg & Rinaldo 2012).";
    return "The estimate exists but was not reached.";
  }
}
