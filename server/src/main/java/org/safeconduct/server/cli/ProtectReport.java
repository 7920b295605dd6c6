package org.safeconduct.server.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.safeconduct.estimate.protect.Audit;
import org.safeconduct.estimate.protect.Outcome;
import org.safeconduct.estimate.protect.Rule;
import org.safeconduct.estimate.report.Layer;
import org.safeconduct.estimate.report.Plot;
import org.safeconduct.estimate.report.Report;

/// How a table was protected. Holds no figure that is hidden, and no interval that was found with
/// the true figures at hand: only how wide the doubt is.
final class ProtectReport {
  private static final int MOST_BARS = 40;

  private ProtectReport() {}

  static Report of(Outcome outcome, Rule rule) {
    Report.Writing report = Report.titled("What may be published");
    for (String line : new ProtectWords(rule).text(outcome).split("\n", -1)) {
      if (!line.isBlank()) report.paragraph(line);
    }
    switch (outcome) {
      case Outcome.Cleared cleared -> attack(report, cleared.audit());
      case Outcome.Rounded rounded -> attack(report, rounded.audit());
      case Outcome.Noisy _ -> report.paragraph(NOISE);
      case Outcome.Withheld _ -> {}
    }
    report.heading("What this does not protect");
    report.items(
        List.of(
            "Shown zeros: that nobody is in a figure is said openly.",
            "Against somebody who knows most people in a figure already: they can subtract.",
            "Against tables about the same people that were shown elsewhere, or under another name.",
            "That somebody is among the persons counted, where a total is shown."));
    return report.done();
  }

  private static final String NOISE =
      "Each person counted in one inner figure changes the probability of any such table by a factor"
          + " of at most e to the power ε. Figures can be negative.";

  private static void attack(Report.Writing report, Audit audit) {
    if (audit.findings().isEmpty()) return;
    TreeMap<Long, Integer> widths = new TreeMap<>();
    for (Audit.Finding finding : audit.findings()) {
      widths.merge(Math.min(MOST_BARS, finding.width()), 1, Integer::sum);
    }
    List<Layer.Point> points = new ArrayList<>();
    widths.forEach((width, figures) -> points.add(new Layer.Point(width, figures)));
    report.heading("The attack");
    report.paragraph(
        "For every hidden figure a solver of linear programmes looks for the smallest and the"
            + " greatest value that agree with everything shown, now and before. Where tables that are"
            + " as possible as the true one already left enough open, it was not asked further.");
    report.block(
        new Plot(
            "How wide the doubt about hidden figures is",
            "A bar for each width, as high as there are figures left that wide; the last holds all that"
                + " are "
                + MOST_BARS
                + " or wider. None is under what is asked for.",
            Plot.Axis.of("greatest minus smallest possible value, at least"),
            Plot.Axis.of("figures"),
            List.of(new Layer.Bars("figures", 0.8, points))));
  }
}
