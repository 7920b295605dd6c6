package org.safeconduct.server.journey.web;

import java.time.ZoneId;
import java.util.List;
import org.safeconduct.server.journey.LegPlan;
import org.safeconduct.server.journey.WallClock;
import org.safeconduct.server.kernel.Paragraphs;

/// A leg as it was typed. [LegReading] makes a plan of it.
///
/// @param id of a new leg
/// @param others members to whom it is shown
/// @param sign the day by which a sign is expected, `at` its time of day
public record LegForm(
    String id,
    String seen,
    String team,
    List<String> others,
    String from,
    String to,
    String day,
    String how,
    String escort,
    String meeting,
    String carry,
    String leave,
    String word,
    String fallback,
    String sign,
    String at,
    String zone) {
  public LegForm {
    others = List.copyOf(others);
  }

  static LegForm fresh(String id, String team, String day, String zone) {
    return new LegForm(
        id, "", team, List.of(), "", "", day, "", "", "", "", "", "", "", day, "", zone);
  }

  static LegForm of(LegPlan plan, String seen) {
    ZoneId zone = plan.zone();
    return new LegForm(
        "",
        seen,
        "",
        List.of(),
        plan.from(),
        plan.to(),
        plan.day().on().toString(),
        plan.how(),
        plan.escort(),
        plan.meeting(),
        Paragraphs.text(plan.carry()),
        Paragraphs.text(plan.leave()),
        plan.codeWord(),
        Paragraphs.text(plan.fallback()),
        plan.sign().atZone(zone).toLocalDate().toString(),
        WallClock.time(plan.sign(), zone),
        zone.getId());
  }

  @Override
  public String toString() {
    return "LegForm";
  }
}
