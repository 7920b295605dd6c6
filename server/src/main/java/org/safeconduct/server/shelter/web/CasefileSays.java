package org.safeconduct.server.shelter.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.safeconduct.server.shelter.Asks;
import org.safeconduct.server.shelter.Heeded;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;

/// What the casefile said at the door, as both sides read it.
///
/// @param hands message key: whose hands it is in
/// @param on the day on which it was said; empty if it never was
/// @param stale whether it holds no longer, or was said too long ago to be gone by
public record CasefileSays(Mark mark, String hands, String on, boolean stale, List<Line> heeded) {
  public CasefileSays {
    heeded = List.copyOf(heeded);
  }

  /// @param words what somebody added
  /// @param decides who can decide otherwise; empty for what is only weighed
  public record Line(String what, List<String> words, String decides) {
    static Line of(Here here, Heeded one) {
      String decides = one.decides();
      return new Line(here.t(one.what()), one.words(), decides == null ? "" : here.t(decides));
    }

    @Override
    public String toString() {
      return "Line";
    }
  }

  /// @param holds whether the casefile still says so, as far as the reader can tell
  static CasefileSays of(Here here, Asks asks, Instant now, boolean holds) {
    Mark mark =
        switch (asks.assured()) {
          case CHECKED -> Mark.GOOD;
          case NOT_YET_CHECKED -> Mark.WAITING;
          case PERHAPS_NOT_THEIRS -> Mark.URGENT;
        };
    return new CasefileSays(
        mark,
        "shelter.assured." + asks.assured().word(),
        asks.said()
            .map(said -> here.day(said.at().atZone(ZoneOffset.UTC).toLocalDate()))
            .orElse(""),
        !holds || asks.isOld(now),
        asks.heeded().stream().map(one -> Line.of(here, one)).toList());
  }

  @Override
  public String toString() {
    return "CasefileSays";
  }
}
