package org.safeconduct.server.route.web;

import java.util.List;
import org.safeconduct.server.kernel.Phrase;
import org.safeconduct.server.route.RouteCard;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// One route.
///
/// @param state a sentence: what was found and until when it counts
/// @param verified by whom and when somebody last looked; empty for never
/// @param places a sentence; empty where nobody counted
/// @param course everything that was found out, newest first
public record RoutePage(
    String path,
    String title,
    Mark mark,
    String state,
    String verified,
    String places,
    boolean embargoed,
    boolean offered,
    RouteCard card,
    List<Phrase> asks,
    List<Application> applications,
    List<Happened> course)
    implements Page {
  public RoutePage {
    asks = List.copyOf(asks);
    applications = List.copyOf(applications);
    course = List.copyOf(course);
  }

  /// An application that goes this way.
  public record Application(String path, String codename, Mark mark, String state) {}

  @Override
  public String template() {
    return "route/route";
  }

  @Override
  public String toString() {
    return "RoutePage";
  }
}
