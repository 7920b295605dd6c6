package org.safeconduct.server.site.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Section;
import org.safeconduct.server.site.DueLine;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;

/// Rows of the index as "today" says them.
///
/// @param names of colleagues
record TodayLines(Instant now, Map<MemberId, String> names, Here here) {

  /// @param found what was found for each section
  List<TodayPage.Part> parts(List<Section> sections, List<Found> found) {
    List<TodayPage.Part> parts = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) parts.add(part(sections.get(i), found.get(i)));
    return parts;
  }

  TodayPage.Part part(Section section, Found rows) {
    List<TodayPage.Line> lines =
        rows.hits().stream()
            .map(hit -> DueRow.of(hit.row()))
            .filter(this::stands)
            .map(this::line)
            .toList();
    return new TodayPage.Part(section, lines, rows.total() > rows.hits().size());
  }

  /// What begins with a moment is there from that moment on; a day is counted where it is due.
  private boolean stands(DueRow row) {
    Instant since = row.since();
    if (since != null) return !since.isAfter(now);
    LocalDate last = LocalDate.ofInstant(now, row.due().zone()).plusDays(row.section().ahead());
    return !row.due().on().isAfter(last);
  }

  private TodayPage.Line line(DueRow row) {
    DueLine due = DueLine.of(row, now, here);
    boolean since = row.section().isSince();
    return new TodayPage.Line(
        since ? mark(row.section()) : due.mark(),
        since ? here.t("site.today.since", moment(row, due)) : here.t(due.state()),
        since ? "" : due.zone().isEmpty() ? due.day() : due.day() + ", " + due.zone(),
        due.whose(),
        due.what(),
        due.detail(),
        who(row),
        due.path());
  }

  private static Mark mark(Section section) {
    return section == Section.DANGER || section == Section.SIGN ? Mark.URGENT : Mark.OPEN;
  }

  private String moment(DueRow row, DueLine due) {
    return row.since() == null ? due.day() : here.when(row.since());
  }

  /// Where somebody may be in danger, it is said when nobody is on it.
  private String who(DueRow row) {
    MemberId by = row.by();
    if (by != null) return names.getOrDefault(by, "");
    return switch (row.section()) {
      case DANGER, SIGN, UNASSESSED, ANSWER -> here.t("site.today.nobody");
      case CLOCK, STATEMENT, JOURNEY, BASIS, CONFLICT, REVEAL, TASK -> "";
    };
  }

  @Override
  public String toString() {
    return "TodayLines";
  }
}
