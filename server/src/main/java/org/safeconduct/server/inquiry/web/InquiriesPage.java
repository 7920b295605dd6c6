package org.safeconduct.server.inquiry.web;

import java.util.List;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

public record InquiriesPage(Listed listed, List<Line> lines, long total, long behind)
    implements Page {

  public record Line(String path, String title, String period, Mark mark, String state) {}

  static InquiriesPage of(Here here, Listed listed, Found found) {
    return new InquiriesPage(
        listed,
        found.hits().stream().map(hit -> line(here, hit)).toList(),
        found.total(),
        found.behind());
  }

  private static Line line(Here here, Found.Hit hit) {
    boolean open = hit.row().state().equals("open");
    return new Line(
        "/inquiries/" + hit.scope(),
        hit.row().shown().getOrDefault("title", ""),
        here.dateShown(hit.row().shown().getOrDefault("period", "")),
        open ? Mark.OPEN : Mark.ENDED,
        "inquiry.state." + hit.row().state());
  }

  @Override
  public String template() {
    return "inquiry/list";
  }
}
