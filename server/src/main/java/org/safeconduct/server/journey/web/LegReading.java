package org.safeconduct.server.journey.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.server.journey.LegPlan;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.site.Typed;

/// Reads a typed leg. What is wrong with it is in `typed`.
record LegReading(Typed typed, LegForm form) {

  /// Only where nothing is wrong does it mean anything.
  LegPlan plan() {
    Due day = typed.due("day", form.day(), "zone", form.zone());
    return new LegPlan(
        typed.needed("from", form.from()),
        typed.needed("to", form.to()),
        day,
        form.how().strip(),
        form.escort().strip(),
        form.meeting().strip(),
        Paragraphs.of(form.carry()),
        typed.neededWords("leave", form.leave()),
        form.word().strip(),
        typed.neededWords("fallback", form.fallback()),
        moment(typed, form.sign(), form.at(), form.zone()),
        day.zone());
  }

  Set<MemberId> others() {
    Set<MemberId> others = new HashSet<>();
    for (String member : List.copyOf(form.others())) {
      others.add(Typed.carried(MemberId::parse, member));
    }
    return others;
  }

  /// A day and a time of day on a clock there.
  static Instant moment(Typed typed, String day, String time, String zone) {
    LocalDate on = typed.day("sign", day);
    try {
      LocalTime at = LocalTime.parse(time.strip());
      return on.atTime(at).atZone(ZoneId.of(zone)).toInstant();
    } catch (DateTimeException e) {
      typed.wrong("at", "journey.typed.time");
      return on.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
  }

  @Override
  public String toString() {
    return "LegReading";
  }
}
