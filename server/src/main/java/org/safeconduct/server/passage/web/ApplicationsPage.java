package org.safeconduct.server.passage.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.passage.Application;
import org.safeconduct.server.passage.PassageMarks;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// Applications, one a line.
///
/// @param state the word of the state they are in; empty for all
/// @param country where they are lodged, if only one country is shown
public record ApplicationsPage(
    Listed listed, String state, String country, List<Line> lines, long total, long behind)
    implements Page {
  public ApplicationsPage {
    lines = List.copyOf(lines);
  }

  /// @param due the next clock's day, in words; empty where none runs
  public record Line(
      String path,
      String codename,
      String countryPath,
      String country,
      String route,
      Mark mark,
      String state,
      String due) {
    static Line of(Here here, Found.Hit hit) {
      Map<String, String> shown = hit.row().shown();
      String code = shown.getOrDefault("country", "");
      Application.State state =
          Term.find(Application.State.class, hit.row().state()).orElse(Application.State.IDEA);
      return new Line(
          shown.getOrDefault("path", "/"),
          shown.getOrDefault("codename", ""),
          code.isEmpty() ? "" : "/applications/to/" + code.toLowerCase(Locale.ROOT),
          code.isEmpty() ? "" : new Country(code).name(here.words().locale()),
          shown.getOrDefault("route", ""),
          PassageMarks.of(state),
          "passage.state." + state.word(),
          hit.row().day() == null ? "" : here.day(hit.row().day()));
    }
  }

  static ApplicationsPage of(Here here, Listed listed, String state, Found found) {
    return new ApplicationsPage(
        listed,
        state,
        "",
        found.hits().stream().map(h -> Line.of(here, h)).toList(),
        found.total(),
        found.behind());
  }

  ApplicationsPage to(String where) {
    return new ApplicationsPage(listed, state, where, lines, total, behind);
  }

  public static List<String> states() {
    return Arrays.stream(Application.State.values()).map(Term::word).toList();
  }

  @Override
  public String template() {
    return "passage/applications";
  }
}
