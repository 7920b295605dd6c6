package org.safeconduct.server.events.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Page;

/// The acts of an inquiry, as far as the filters let them pass.
///
/// @param total how many pass, of which this page shows some
public record ActsPage(
    ScopeId inquiry, String inquiryTitle, Filters filters, List<Said.Line> lines, int total)
    implements Page {

  /// The filters as chosen, and what there is to choose from.
  public record Filters(
      ActsView view,
      List<Choice> types,
      List<Choice> places,
      List<Choice> people,
      List<Choice> years) {}

  public String path() {
    return "/inquiries/" + inquiry + "/acts";
  }

  @Override
  public String template() {
    return "events/acts";
  }
}
