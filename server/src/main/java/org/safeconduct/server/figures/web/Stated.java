package org.safeconduct.server.figures.web;

import java.util.List;
import org.safeconduct.server.figures.FiguresFact.FiguresPublished;
import org.safeconduct.server.figures.Published;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.site.Here;

/// A statement that was published, as a list shows it.
///
/// @param language of its words
/// @param direction of its words
public record Stated(
    String path,
    String when,
    String language,
    String direction,
    List<String> said,
    List<String> unsaid) {
  public Stated {
    said = List.copyOf(said);
    unsaid = List.copyOf(unsaid);
  }

  static Stated of(Here here, Told<FiguresPublished> told) {
    String tag = told.fact().language().tag();
    return new Stated(
        "/figures/published/" + told.ref().seq(),
        here.day(told.fact().asOf()),
        tag,
        tag.equals("ar") ? "rtl" : "ltr",
        told.fact().said(),
        told.fact().unsaid());
  }

  /// The newest first.
  static List<Stated> all(Here here, Published published) {
    return published.all().reversed().stream().map(told -> of(here, told)).toList();
  }

  @Override
  public String toString() {
    return "Stated[" + path + "]";
  }
}
