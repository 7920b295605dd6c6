package org.safeconduct.server.source.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.source.Statement;
import org.safeconduct.server.source.Statements;

/// Claims above, denials below, by their days from left to right: a row for each independent
/// origin, with whoever said it again on the same row. Lengths in the units of the picture.
///
/// @param denialsFrom where the rows of denials begin
/// @param years where a year begins, and which
public record ClaimsPicture(
    int width, int height, int denialsFrom, List<Year> years, List<Line> lines, List<Knot> knots) {
  private static final int MOST = 120;
  private static final int LEFT = 40;
  private static final int TOP = 44;
  private static final int STEP = 46;
  private static final int ROW = 44;
  private static final int HEADING = 30;

  public ClaimsPicture {
    years = List.copyOf(years);
    lines = List.copyOf(lines);
    knots = List.copyOf(knots);
  }

  public record Year(int x, int year) {}

  /// @param kind `repeat`, `correction`, `support` or `against`: its class and its dashes
  public record Line(String kind, String path) {}

  /// One statement. `label` leads to `path`.
  public record Knot(
      int x, int y, Mark mark, String label, String title, String path, boolean overtaken) {}

  /// Empty where there are none, or more than a picture can show.
  static Optional<ClaimsPicture> of(Statements all, Lines lines) {
    int count = all.byId().size();
    return count == 0 || count > MOST
        ? Optional.empty()
        : Optional.of(new Weaving(all, lines).picture());
  }

  /// Whether a statement stands on the side of those who deny.
  static boolean denies(Statement statement) {
    return switch (statement.stance()) {
      case DENIES, DECLINES_TO_COMMENT -> true;
      case ASSERTS, CORRECTS, REPORTS_FIGURE -> false;
    };
  }

  private static final class Weaving {
    private final Statements all;
    private final Lines shown;
    private final Map<SubjectId, Integer> x = new HashMap<>();
    private final Map<SubjectId, Integer> y = new HashMap<>();
    private final List<Year> years = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int denialsFrom;
    private int bottom;

    Weaving(Statements all, Lines shown) {
      this.all = all;
      this.shown = shown;
    }

    ClaimsPicture picture() {
      columns();
      rows();
      all.byId().values().forEach(this::tie);
      int width = LEFT * 2 + STEP * (x.size() - 1);
      List<Knot> knots = all.byId().values().stream().map(this::knot).toList();
      return new ClaimsPicture(width, bottom, denialsFrom, years, lines, knots);
    }

    private void columns() {
      int at = LEFT;
      int year = Integer.MIN_VALUE;
      for (Statement statement : all.byId().values()) {
        int its = statement.saidOn().earliest().getYear();
        if (its != year) years.add(new Year(at, its));
        year = its;
        x.put(statement.id(), at);
        at += STEP;
      }
    }

    private void rows() {
      List<Statements.Strand> claims = new ArrayList<>();
      List<Statements.Strand> denials = new ArrayList<>();
      for (Statements.Strand strand : all.strands()) {
        (denies(strand.statements().getFirst()) ? denials : claims).add(strand);
      }
      int at = TOP + HEADING;
      for (Statements.Strand strand : claims) at = row(strand, at);
      denialsFrom = at;
      at += HEADING;
      for (Statements.Strand strand : denials) at = row(strand, at);
      bottom = at;
    }

    private int row(Statements.Strand strand, int at) {
      strand.statements().forEach(s -> y.put(s.id(), at));
      return at + ROW;
    }

    private void tie(Statement statement) {
      SubjectId corrected = statement.ties().corrects();
      SubjectId origin = statement.ties().origin();
      if (corrected != null) line("correction", statement.id(), corrected);
      if (origin != null && !origin.equals(corrected)) line("repeat", statement.id(), origin);
      statement.ties().supports().forEach(other -> line("support", statement.id(), other));
      for (SubjectId other : statement.ties().against()) {
        boolean drawn =
            all.at(other).filter(o -> o.ties().against().contains(statement.id())).isPresent()
                && other.toString().compareTo(statement.id().toString()) < 0;
        if (!drawn) line("against", statement.id(), other);
      }
    }

    /// Nothing leads to a statement that is not here.
    private void line(String kind, SubjectId from, SubjectId to) {
      if (!x.containsKey(to)) return;
      int x1 = x.getOrDefault(from, 0);
      int y1 = y.getOrDefault(from, 0);
      int x2 = x.getOrDefault(to, 0);
      int y2 = y.getOrDefault(to, 0);
      int bend = y1 == y2 ? y1 - ROW / 3 : (y1 + y2) / 2;
      lines.add(
          new Line(
              kind,
              String.format(
                  Locale.ROOT, "M%d %dC%d %d %d %d %d %d", x1, y1, x1, bend, x2, bend, x2, y2)));
    }

    private Knot knot(Statement statement) {
      StatementsPage.Line line = shown.of(statement);
      return new Knot(
          x.getOrDefault(statement.id(), 0),
          y.getOrDefault(statement.id(), 0),
          line.mark(),
          line.label(),
          line.label() + ", " + line.said() + ": " + line.speaker(),
          line.path(),
          line.overtaken());
    }
  }
}
