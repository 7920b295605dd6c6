package org.safeconduct.server.journey.web;

import java.time.Instant;
import java.util.List;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Page;

/// The legs that were shown to the reader.
public record LegsPage(Listed listed, List<LegLine> lines, long total, long behind)
    implements Page {
  public LegsPage {
    lines = List.copyOf(lines);
  }

  static LegsPage of(Here here, Listed listed, Found found, Instant now) {
    return new LegsPage(
        listed,
        found.hits().stream().map(h -> LegLine.of(here, h, now)).toList(),
        found.total(),
        found.behind());
  }

  @Override
  public String template() {
    return "journey/legs";
  }
}
