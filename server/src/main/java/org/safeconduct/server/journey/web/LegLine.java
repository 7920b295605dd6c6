package org.safeconduct.server.journey.web;

import java.time.Instant;
import java.util.Map;
import org.safeconduct.server.journey.JourneyMarks;
import org.safeconduct.server.journey.Leg;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;

/// One leg in a list, for who may open it.
///
/// @param missed a sign that was due has not come
public record LegLine(
    String path,
    String codename,
    String from,
    String to,
    Mark mark,
    String state,
    String day,
    boolean missed) {
  static LegLine of(Here here, Found.Hit hit, Instant now) {
    Map<String, String> shown = hit.row().shown();
    Leg.State state = Term.find(Leg.State.class, hit.row().state()).orElse(Leg.State.PLANNED);
    String sign = shown.getOrDefault("sign", "");
    boolean missed = !sign.isEmpty() && now.isAfter(Instant.parse(sign));
    return new LegLine(
        shown.getOrDefault("path", "/legs"),
        shown.getOrDefault("codename", ""),
        shown.getOrDefault("from", ""),
        shown.getOrDefault("to", ""),
        missed ? Mark.URGENT : JourneyMarks.of(state),
        missed ? "journey.leg.missed" : "journey.leg.state." + state.word(),
        hit.row().day() == null ? "" : here.day(hit.row().day()),
        missed);
  }
}
