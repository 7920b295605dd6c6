package org.safeconduct.estimate.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safeconduct.estimate.report.Grid;
import org.safeconduct.estimate.report.Layer;
import org.safeconduct.estimate.report.Plot;
import org.safeconduct.estimate.report.Report;

/// A linkage for people to judge: what was joined, on which grounds, and where to look first. Ids,
/// numbers and reasons; a cell's value only for those who ask.
public final class LinkageReport {
  private static final int MOST = 200;
  private static final int BINS = 20;
  private static final String SUPPOSED =
      "Supposed, not learnt: one field alone cannot tell the two kinds of pairs apart. It is taken"
          + " that every second row has a partner; what is expected above hangs on that.";

  /// Whether the report may quote the lists.
  public enum Show {
    IDS,
    VALUES
  }

  private final Linkage linkage;
  private final Records records;
  private final Show show;

  private LinkageReport(Linkage linkage, Show show) {
    this.linkage = linkage;
    this.records = linkage.records();
    this.show = show;
  }

  public static Report of(Linkage linkage, Show show) {
    LinkageReport report = new LinkageReport(linkage, show);
    Report.Writing writing = Report.titled("Linkage");
    report.outcome(writing);
    report.candidates(writing);
    report.weights(writing);
    report.review(writing);
    report.joined(writing);
    return writing.done();
  }

  private void outcome(Report.Writing writing) {
    Threshold threshold = linkage.threshold();
    long people = linkage.peopleCount();
    writing
        .paragraph(
            whole(records.count())
                + " rows are "
                + whole(people)
                + " people: "
                + whole(linkage.links().size())
                + " pairs of rows are joined. If the probabilities are right, "
                + percent(threshold.precision())
                + " of the joined pairs are one person, and "
                + percent(threshold.recall())
                + " of all such pairs among those looked at are joined. Nobody told the program"
                + " which rows are one person: it is an estimate, and a person decides.")
        .paragraph(
            "Pairs are joined from a probability of "
                + three(threshold.probability())
                + " on, where the expected F is greatest; a few stand lower because clusters are"
                + " consistent.")
        .block(probabilities());
  }

  private Plot probabilities() {
    double[] counts = new double[BINS];
    linkage.probabilities().forEach(p -> counts[Math.min(BINS - 1, (int) (p * BINS))]++);
    List<Layer.Point> points = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      points.add(new Layer.Point((bin + 0.5) / BINS, Math.log10(1 + counts[bin])));
    }
    return new Plot(
        "How sure the program is",
        "Bars over the probability that a pair is one person, for pairs in one component; heights"
            + " are logarithms. Few in the middle means that few pairs are in doubt.",
        Plot.Axis.of("probability"),
        Plot.Axis.of("log10 (1 + pairs)"),
        List.of(
            new Layer.Bars("pairs", 1.0 / BINS, points),
            new Layer.Mark("threshold", linkage.threshold().probability())));
  }

  private void candidates(Report.Writing writing) {
    Blocking blocking = linkage.blocking();
    writing.heading("Which pairs were looked at");
    if (blocking.rules().isEmpty()) {
      writing.paragraph("All " + whole(blocking.candidates().length) + ".");
      return;
    }
    writing
        .paragraph(
            whole(blocking.candidates().length)
                + " of "
                + whole(Math.round(records.pairs()))
                + ": those that share the keys of a rule. The rules find "
                + percent(blocking.found())
                + " of imaginary pairs with many errors; a pair that no rule finds is not joined.")
        .items(blocking.rules().stream().map(rule -> rule.words(records)).toList());
  }

  private void weights(Report.Writing writing) {
    writing
        .heading("What agreement is worth")
        .paragraph(
            (linkage.isSupposed() ? SUPPOSED : "Learnt from the lists.")
                + " A weight is the base-2 logarithm of how many times likelier a grade is in two"
                + " rows of one person than in rows of two people; agreement on a rare value weighs"
                + " more than this average, on a common one less.");
    Grid.Writing grid =
        Grid.captioned("Grades by field", "field", "grade", "one person", "two people", "weight");
    for (int field = 0; field < records.fields(); field++) {
      for (Grade grade : Grade.values()) {
        double same = linkage.weights().same().chance(field, grade);
        double different = linkage.weights().different().chance(field, grade);
        if (same < 0.0005 && different < 0.0005) continue;
        String weight = one(Math.log(same / different) / Math.log(2));
        String column = records.field(field).field().column();
        grid.row(column, grade.word(), share(same), share(different), weight);
      }
    }
    writing.block(grid.done()).items(dependences());
  }

  private List<String> dependences() {
    List<String> said = new ArrayList<>();
    for (int field = 0; field < records.fields(); field++) {
      String column = records.field(field).field().column();
      int same = linkage.weights().same().parent(field);
      int different = linkage.weights().different().parent(field);
      if (same >= 0) said.add(hangs(column, same, "one person"));
      if (different >= 0) said.add(hangs(column, different, "two people"));
      int unread = records.field(field).unread();
      if (unread > 0) {
        String kind = records.field(field).field().kind().name().toLowerCase(Locale.ROOT);
        said.add(
            whole(unread) + " cells of " + column + " are no " + kind + " and count as missing.");
      }
    }
    return said;
  }

  private String hangs(String column, int parent, String rows) {
    return "In rows of "
        + rows
        + ", "
        + column
        + " hangs together with "
        + records.field(parent).field().column()
        + "; this is counted once.";
  }

  private void review(Report.Writing writing) {
    List<Link> doubtful = Review.pairs(linkage, MOST);
    writing.heading("Where to look first");
    if (doubtful.isEmpty()) {
      writing.paragraph("No pair is in doubt.");
      return;
    }
    writing.paragraph(
        "Pairs about which a decision tells most, the most useful first. Write them with same or"
            + " different into a file and run again with --decisions: it is kept, and learnt from.");
    writing.block(pairs("Doubtful pairs", doubtful));
  }

  private void joined(Report.Writing writing) {
    if (linkage.links().isEmpty()) return;
    writing.heading("What was joined");
    List<Link> joined = linkage.links().stream().limit(MOST).toList();
    writing.block(pairs("Joined pairs, the first " + joined.size(), joined));
  }

  private Grid pairs(String caption, List<Link> links) {
    Grid.Writing grid = Grid.captioned(caption, "left", "right", "probability", "reasons");
    for (Link link : links) {
      List<String> reasons = new ArrayList<>();
      List<Reason> all = linkage.reasons(link.left(), link.right());
      for (int field = 0; field < all.size(); field++) {
        Reason reason = all.get(field);
        String bits = reason.grade().equals("missing") ? "" : " " + signed(reason.bits());
        String values = show == Show.VALUES ? values(field, link) : "";
        reasons.add(reason.column() + " " + reason.grade() + bits + values);
      }
      grid.row(
          records.id(link.left()),
          records.id(link.right()),
          three(link.probability()),
          String.join("; ", reasons));
    }
    return grid.done();
  }

  private String values(int field, Link link) {
    String left = records.shown(field, link.left());
    String right = records.shown(field, link.right());
    return " (" + (left == null ? "–" : left) + " / " + (right == null ? "–" : right) + ")";
  }

  private static String whole(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String three(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }

  private static String one(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private static String signed(double number) {
    return String.format(Locale.ROOT, "%+.1f", number);
  }

  private static String share(double chance) {
    return String.format(Locale.ROOT, chance < 0.001 ? "%.6f" : "%.3f", chance);
  }
}
