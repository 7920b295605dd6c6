package org.safeconduct.server.shelter.web;

import java.util.List;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// The shelter at a glance.
///
/// @param keeps whether the reader's team keeps places
/// @param mayEnter whether they may enter one
public record ShelterPage(
    boolean keeps,
    boolean mayEnter,
    List<Line> alarms,
    List<Marked> asked,
    List<Line> placed,
    List<Line> nowhere,
    List<Marked> places)
    implements Page {
  public ShelterPage {
    alarms = List.copyOf(alarms);
    asked = List.copyOf(asked);
    placed = List.copyOf(placed);
    nowhere = List.copyOf(nowhere);
    places = List.copyOf(places);
  }

  /// A line with its state.
  public record Marked(Line line, Mark mark, String state) {}

  @Override
  public String template() {
    return "shelter/shelter";
  }
}
