package org.safeconduct.server.figures.web;

import java.util.List;
import org.safeconduct.server.figures.FiguresFact.FiguresPublished;
import org.safeconduct.server.figures.Published;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// One statement that was published, its table, and the others.
public record PublishedPage(Stated statement, String until, Shown shown, List<Stated> others)
    implements Page {
  public PublishedPage {
    others = List.copyOf(others);
  }

  static PublishedPage of(Here here, Told<FiguresPublished> told, Published all) {
    Stated statement = Stated.of(here, told);
    return new PublishedPage(
        statement,
        here.day(told.fact().until()),
        Shown.of(here, Published.release(told.fact())),
        Stated.all(here, all).stream().filter(s -> !s.path().equals(statement.path())).toList());
  }

  @Override
  public String template() {
    return "figures/published";
  }
}
