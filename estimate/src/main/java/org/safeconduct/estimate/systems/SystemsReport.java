package org.safeconduct.estimate.systems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safeconduct.estimate.report.Grid;
import org.safeconduct.estimate.report.Layer;
import org.safeconduct.estimate.report.Plot;
import org.safeconduct.estimate.report.Report;

/// What a study found, side by side and with pictures, and how to find it again: a method note for
/// a court, written from the run itself.
public final class SystemsReport {
  private final Findings findings;
  private final List<Model> models;
  private final String command;
  private final Report.Writing report = Report.titled("How many are on no list");

  private SystemsReport(Findings findings, String command) {
    this.findings = findings;
    this.command = command;
    this.models = findings.study().models();
  }

  /// @param command what somebody else types to find the same; it is printed, so it names no folder
  public static Report of(Findings findings, String command) {
    SystemsReport writing = new SystemsReport(findings, command);
    writing.answers();
    writing.warnings();
    writing.pictures();
    writing.lists();
    writing.leftOut();
    writing.strata();
    writing.coverage();
    writing.method();
    return writing.report.done();
  }

  private void answers() {
    report.paragraph(
        number(findings.study().first().seen())
            + " people are on at least one list. Each model below goes from them to all people, seen"
            + " and unseen, under an assumption of its own. None of them is the answer; where they"
            + " disagree, the lists do not decide.");
    Grid.Writing grid =
        Grid.captioned("Models side by side", "Model", "Centre", "95 % from", "to", "It assumes");
    for (int at = 0; at < models.size(); at++)
      row(grid, models.get(at), findings.answers().get(at));
    report.block(grid.done());
    Intervals.of(findings.answers()).ifPresent(report::block);
  }

  private static void row(Grid.Writing grid, Model model, Answer answer) {
    switch (answer) {
      case Estimate estimate ->
          grid.row(
              model.name(),
              centre(estimate),
              number(estimate.interval().low()),
              number(estimate.interval().high()),
              model.assumes());
      case NoEstimate(_, String reason) -> grid.row(model.name(), "–", "–", "–", "No: " + reason);
    }
  }

  private static String centre(Estimate estimate) {
    return Intervals.centres(estimate).stream()
        .map(SystemsReport::number)
        .collect(Collectors.joining(" or "));
  }

  private void warnings() {
    for (Answer answer : findings.answers()) {
      if (!(answer instanceof Estimate estimate)) continue;
      if (estimate.convergence().stream().allMatch(Convergence::isReached)) continue;
      report.paragraph(
          "Not to be relied on yet: " + estimate.model() + ". Its chains have not met.");
    }
  }

  private void pictures() {
    for (Answer answer : findings.answers()) {
      report.heading(answer.model());
      switch (answer) {
        case Estimate estimate -> picture(estimate);
        case NoEstimate(_, String reason) -> report.paragraph("No estimate. " + reason);
      }
    }
  }

  private void picture(Estimate estimate) {
    Density density = Density.of(estimate.posterior());
    List<Layer.Point> points =
        IntStream.range(0, density.heights().size())
            .mapToObj(at -> new Layer.Point(density.at(at), 1000 * density.heights().get(at)))
            .toList();
    String peaks = peaks(density);
    report.block(
        new Plot(
            "The whole distribution, by " + estimate.model(),
            "A density over the number of all people. " + peaks,
            Plot.Axis.of("people, seen and unseen"),
            Plot.Axis.of("share for each 1,000 people"),
            List.of(
                new Layer.Area("share", points),
                new Layer.Mark("95 % from", estimate.interval().low()),
                new Layer.Mark("to", estimate.interval().high()))));
    List<String> notes = new ArrayList<>(List.of(peaks));
    notes.addAll(estimate.notes());
    estimate.convergence().ifPresent(convergence -> notes.add(words(convergence)));
    report.items(notes);
  }

  private static String peaks(Density density) {
    List<Double> peaks = density.peaks();
    if (peaks.size() == 1) return "One peak, near " + number(peaks.getFirst()) + ".";
    return "There are "
        + peaks.size()
        + " peaks, near "
        + peaks.stream().map(SystemsReport::number).collect(Collectors.joining(" and "))
        + ": what is believed is not one number, and no centre or single interval stands for it.";
  }

  private static String words(Convergence convergence) {
    return String.format(
        Locale.ROOT,
        "R-hat %.3f; %,.0f effective draws in the middle, %,.0f in the tails.",
        convergence.rHat(),
        convergence.bulk(),
        convergence.tail());
  }

  private void lists() {
    CaseLists lists = findings.study().first();
    report.heading("The lists and how they go together");
    int draws = findings.study().lists().size();
    if (draws > 1) {
      report.paragraph(
          "Who is who is not known for certain: the estimates above are averages over "
              + draws
              + " draws of the linkage. What stands below is counted in the first of them.");
    }
    Grid.Writing counts = Grid.captioned("Capture histories", "On", "People");
    for (Map.Entry<CaptureHistory, Integer> entry : lists.counts().entrySet()) {
      String on =
          IntStream.range(0, lists.size())
              .filter(entry.getKey()::on)
              .mapToObj(lists.names()::get)
              .collect(Collectors.joining(", "));
      counts.row(on, number(entry.getValue()));
    }
    report.block(counts.done());
    Grid.Writing pairs =
        Grid.captioned(
            "Pairs of lists", "Pair", "Shared", "These two alone", "Odds ratio", "95 % from", "to");
    for (Dependence pair : findings.pairs()) {
      pairs.row(
          pair.one() + "–" + pair.other(),
          number(pair.shared()),
          number(pair.alone()),
          ratio(pair.odds()),
          ratio(pair.range().low()),
          ratio(pair.range().high()));
    }
    report.block(pairs.done());
    report.paragraph(
        "“These two alone” is what the pair would estimate were it independent (Chapman 1951). The"
            + " odds ratio is taken among people on some third list; above 1 two lists attract each"
            + " other, which hides unseen people from an estimate that assumes independence.");
  }

  private void leftOut() {
    if (findings.leftOut().isEmpty()) return;
    report.heading("How much hangs on each list");
    Grid.Writing grid = captioned("Each list left out", "Without");
    for (Findings.LeftOut left : findings.leftOut()) grid.row(cells(left.list(), left.answers()));
    report.block(grid.done());
  }

  private void strata() {
    if (findings.parts().isEmpty()) return;
    report.heading("Strata");
    Grid.Writing grid = captioned("Each stratum", "Stratum");
    for (Findings.Part part : findings.parts()) grid.row(cells(part.value(), part.answers()));
    List<String> sums = new ArrayList<>(List.of("their sum"));
    for (int at = 0; at < models.size(); at++) {
      sums.add(
          findings.sumOfParts(at).map(sum -> said(sum.median(), sum.interval())).orElse("none"));
    }
    grid.row(sums.toArray());
    report.block(grid.done());
    report.paragraph(
        "The sum assumes that everybody belongs to exactly one stratum, that the stratum of everybody"
            + " seen is known, and that the strata know nothing of each other.");
  }

  private Grid.Writing captioned(String caption, String first) {
    List<String> heads = new ArrayList<>(List.of(first));
    models.forEach(model -> heads.add(model.name()));
    return Grid.captioned(caption, heads.toArray(String[]::new));
  }

  private static Object[] cells(String name, List<Answer> answers) {
    List<String> cells = new ArrayList<>(List.of(name));
    for (Answer answer : answers) {
      cells.add(
          switch (answer) {
            case Estimate estimate -> said(estimate.centre(), estimate.interval());
            case NoEstimate(_, String reason) -> "no: " + reason;
          });
    }
    return cells.toArray();
  }

  private void coverage() {
    findings
        .coverage()
        .ifPresent(coverage -> {
          report.heading("Tried on made-up populations");
          Grid.Writing grid =
              Grid.captioned(
                  coverage.populations() + " populations of " + number(coverage.truth()),
                  "Model",
                  "Intervals that held the truth",
                  "Said no");
          coverage.tallies().forEach(t -> grid.row(t.model(), t.held(), t.refused()));
          report.block(grid.done());
        });
  }

  private void method() {
    report.heading("Method note");
    report.paragraph(
        "Multiple systems estimation: from how lists of the same events overlap it is inferred how"
            + " many events are on none. It needs a closed population, records of one person matched"
            + " to each other, and lists that any person could have been on. Seed "
            + findings.study().seed()
            + ": whoever runs the same program on the same counts with this seed gets the same digits.");
    report.paragraph("Command: " + command);
    List<String> notes = new ArrayList<>();
    for (Model model : models) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%s. %s Run with: %s. Source: %s",
              model.name(),
              model.assumes(),
              model.settings(),
              model.source()));
    }
    notes.add(
        "Convergence: Vehtari et al. (2021), Bayesian Analysis 16, 667–718. Linkage-averaging: Sadinle"
            + " (2018), Annals of Applied Statistics 12, 1013–1038.");
    report.items(notes);
  }

  private static String said(double centre, Interval range) {
    return number(centre) + " (" + number(range.low()) + " to " + number(range.high()) + ")";
  }

  private static String number(double people) {
    return String.format(Locale.ROOT, "%,.0f", people);
  }

  private static String ratio(double odds) {
    return String.format(Locale.ROOT, "%.2f", odds);
  }
}
