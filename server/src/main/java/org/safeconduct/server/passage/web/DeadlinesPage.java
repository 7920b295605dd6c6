package org.safeconduct.server.passage.web;

import java.time.Instant;
import java.util.List;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.DueLine;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Page;

/// Everything that is due, the earliest first, in whichever module the work is done.
public record DeadlinesPage(Listed listed, List<DueLine> lines, long total, long behind)
    implements Page {
  public DeadlinesPage {
    lines = List.copyOf(lines);
  }

  static DeadlinesPage of(Here here, Listed listed, Found found, Instant now) {
    return new DeadlinesPage(listed, DueLine.of(found, now, here), found.total(), found.behind());
  }

  @Override
  public String template() {
    return "passage/deadlines";
  }
}
