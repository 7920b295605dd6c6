package org.safeconduct.server.helpers.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// The registers of this member's teams, one helper a line.
public record HelpersPage(Listed listed, List<Line> lines, long total, long behind)
    implements Page {
  public HelpersPage {
    lines = List.copyOf(lines);
  }

  /// @param conflicts in words; empty where there is none
  public record Line(
      String path,
      String pseudonym,
      String help,
      String languages,
      String conflicts,
      Mark mark,
      String state) {
    static Line of(Here here, Found.Hit hit) {
      Map<String, String> shown = hit.row().shown();
      return new Line(
          "/helpers/" + hit.scope() + "/" + hit.row().subject(),
          shown.getOrDefault("pseudonym", ""),
          each(shown.getOrDefault("help", ""), word -> here.t("helpers.help." + word)),
          each(
              shown.getOrDefault("languages", ""),
              tag -> new Language(tag).name(here.words().locale())),
          each(shown.getOrDefault("conflicts", ""), word -> here.t("helpers.conflict." + word)),
          hit.row().state().equals("ended") ? Mark.ENDED : Mark.OPEN,
          "helpers.state." + hit.row().state());
    }

    @Override
    public String toString() {
      return "Line[" + path + "]";
    }
  }

  static HelpersPage of(Here here, Listed listed, Found found) {
    return new HelpersPage(
        listed,
        found.hits().stream().map(hit -> Line.of(here, hit)).toList(),
        found.total(),
        found.behind());
  }

  static String each(String words, UnaryOperator<String> say) {
    return Arrays.stream(words.split(" ", -1))
        .filter(word -> !word.isEmpty())
        .map(say)
        .collect(Collectors.joining(" · "));
  }

  @Override
  public String template() {
    return "helpers/helpers";
  }
}
