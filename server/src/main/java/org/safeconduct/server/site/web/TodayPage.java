package org.safeconduct.server.site.web;

import java.util.List;
import java.util.Map;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.DueLine;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// What needs somebody today.
public record TodayPage(List<DueLine> due, List<Open> open, long openInAll, long behind, int kept)
    implements Page {
  public TodayPage {
    due = List.copyOf(due);
    open = List.copyOf(open);
  }

  /// An open casefile, gravest danger first.
  public record Open(String codename, String danger, String opened, String path) {
    static List<Open> of(Found found, Here here) {
      return found.hits().stream().map(hit -> of(hit, here)).toList();
    }

    private static Open of(Found.Hit hit, Here here) {
      Map<String, String> shown = hit.row().shown();
      String danger = shown.getOrDefault("danger", "");
      return new Open(
          shown.getOrDefault("codename", ""),
          danger.isEmpty() ? here.t("site.today.unassessed") : here.t("casework.danger." + danger),
          shown.getOrDefault("opened", ""),
          "/casefiles/" + hit.scope());
    }
  }

  @Override
  public String template() {
    return "site/today";
  }
}
