package org.safeconduct.server.figures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.estimate.report.Layer;
import org.safeconduct.estimate.report.Plot;
import org.safeconduct.server.figures.DocumentedActs;
import org.safeconduct.server.figures.DocumentedActs.Year;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.thesauri.Lexicon;

/// Documented acts by kind and year, ready to be read: a picture, and the same numbers in a table.
///
/// @param counted whether there were few enough to be counted
/// @param drawn null where all are of one year, or of none
/// @param heads the kinds, one for each column after the first
/// @param lines the first cell names the year
public record Acts(
    long inAll,
    boolean counted,
    @Nullable Plot drawn,
    List<String> heads,
    List<List<String>> lines) {
  /// More years than there is room for under the picture.
  private static final int MOST_MARKS = 12;

  public Acts {
    heads = List.copyOf(heads);
    lines = lines.stream().map(List::copyOf).toList();
  }

  static Acts of(Here here, DocumentedActs acts) {
    List<String> heads = acts.kinds().stream().map(kind -> name(here, kind)).toList();
    List<List<String>> lines = new ArrayList<>();
    acts.years().forEach(y -> lines.add(line(Integer.toString(y.year()), y.acts())));
    if (acts.undated().stream().anyMatch(n -> n > 0)) {
      lines.add(line(here.t("figures.acts.undated"), acts.undated()));
    }
    if (acts.years().size() > 1) {
      List<Long> all = acts.kinds().stream().map(DocumentedActs.Kind::acts).toList();
      lines.add(line(here.t("figures.total"), all));
    }
    Plot drawn = acts.years().size() < 2 ? null : drawn(here, heads, acts.years());
    return new Acts(acts.acts(), acts.areCounted(), drawn, heads, lines);
  }

  /// What an inquiry added to the list is a term of its own, whose words stay there.
  private static String name(Here here, DocumentedActs.Kind kind) {
    return kind.code()
        .map(code ->
            code.isLocal()
                ? here.t("figures.acts.own")
                : Lexicon.SHIPPED.word(code, here.words().locale()))
        .orElseGet(() -> here.t("figures.acts.others"));
  }

  private static List<String> line(String name, List<Long> acts) {
    List<String> line = new ArrayList<>(List.of(name));
    acts.forEach(n -> line.add(Long.toString(n)));
    return line;
  }

  /// A year without an act is drawn as nothing, not left out.
  private static Plot drawn(Here here, List<String> heads, List<Year> years) {
    int first = years.getFirst().year();
    int all = years.getLast().year() - first + 1;
    List<Layer> layers = new ArrayList<>();
    for (int kind = 0; kind < heads.size(); kind++) {
      double[] acts = new double[all];
      for (Year year : years) acts[year.year() - first] = year.acts().get(kind);
      layers.add(
          new Layer.Line(
              heads.get(kind),
              IntStream.range(0, all).mapToObj(i -> new Layer.Point(i, acts[i])).toList()));
    }
    int step = (all + MOST_MARKS - 1) / MOST_MARKS;
    List<String> marks =
        IntStream.range(0, all)
            .mapToObj(i -> i % step == 0 ? Integer.toString(first + i) : "")
            .toList();
    return new Plot(
        here.t("figures.acts.title"),
        here.t("figures.acts.drawn"),
        new Plot.Axis(here.t("figures.acts.year"), marks),
        Plot.Axis.of(here.t("figures.acts.acts")),
        layers);
  }
}
