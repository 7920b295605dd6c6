package org.safeconduct.server.site.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// What needs somebody today.
public record TodayPage(List<Due> due, List<Open> open, long openInAll, long behind, int kept)
    implements Page {
  public TodayPage {
    due = List.copyOf(due);
    open = List.copyOf(open);
  }

  /// A row of kind `due`: `what` is a message key of its module, `path` where it is done.
  public record Due(
      Mark mark,
      String state,
      String day,
      String codename,
      String what,
      String detail,
      String path) {
    static List<Due> of(Found found, LocalDate today, Here here) {
      return found.hits().stream().map(hit -> of(hit, today, here)).toList();
    }

    private static Due of(Found.Hit hit, LocalDate today, Here here) {
      Map<String, String> shown = hit.row().shown();
      LocalDate day = hit.row().day() == null ? today : hit.row().day();
      boolean late = day.isBefore(today);
      boolean now = day.isEqual(today);
      return new Due(
          late ? Mark.URGENT : now ? Mark.OPEN : Mark.PLANNED,
          late ? "site.today.late" : now ? "site.today.now" : "site.today.soon",
          here.day(day),
          shown.getOrDefault("codename", ""),
          here.t(shown.getOrDefault("what", "")),
          shown.getOrDefault("detail", ""),
          shown.getOrDefault("path", "/"));
    }
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
