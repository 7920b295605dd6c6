package org.safeconduct.server.events.web;

import java.util.List;
import java.util.Map;
import org.safeconduct.server.events.picture.ActMap;
import org.safeconduct.server.kernel.Point;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Page;

/// Acts on the base map, and the same as a table.
///
/// @param labels what is at a point
/// @param placed how many acts have a point, of all that pass the filters
public record MapPage(
    ScopeId inquiry,
    ActsPage.Filters filters,
    ActMap map,
    Map<Point, String> labels,
    List<Line> lines,
    int placed,
    int all)
    implements Page {

  /// @param precision message key: how exactly it is on the map, or that it is not
  public record Line(String path, String place, int acts, String precision) {}

  public String path() {
    return "/inquiries/" + inquiry + "/acts";
  }

  public String number(double units) {
    return TimePage.number(units);
  }

  public String label(ActMap.Mark mark) {
    return labels.getOrDefault(mark.at(), "") + " · " + mark.acts();
  }

  @Override
  public String template() {
    return "events/map";
  }
}
