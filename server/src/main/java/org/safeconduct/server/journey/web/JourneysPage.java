package org.safeconduct.server.journey.web;

import java.util.List;
import org.safeconduct.server.journey.Journey;
import org.safeconduct.server.journey.JourneyMarks;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// Journeys of all casefiles, one a line, by their days.
public record JourneysPage(Listed listed, List<Line> lines, long total, long behind)
    implements Page {
  public JourneysPage {
    lines = List.copyOf(lines);
  }

  public record Line(String path, String codename, Mark mark, String state, String day) {
    static Line of(Here here, Found.Hit hit) {
      Journey.State state =
          Term.find(Journey.State.class, hit.row().state()).orElse(Journey.State.PLANNED);
      return new Line(
          hit.row().shown().getOrDefault("path", "/journeys"),
          hit.row().shown().getOrDefault("codename", ""),
          JourneyMarks.of(state),
          "journey.state." + state.word(),
          hit.row().day() == null ? "" : here.day(hit.row().day()));
    }
  }

  static JourneysPage of(Here here, Listed listed, Found found) {
    return new JourneysPage(
        listed,
        found.hits().stream().map(h -> Line.of(here, h)).toList(),
        found.total(),
        found.behind());
  }

  @Override
  public String template() {
    return "journey/journeys";
  }
}
