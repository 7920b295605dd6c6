package org.safeconduct.server.team.web;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.journal.Broken;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.Role;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who read what, for coordinators and trustees. Looking at it is itself a visit.
@Controller
class TrailController {
  private final Journal journal;
  private final TeamDesk desk;
  private final InstantSource clock;

  TrailController(Journal journal, TeamDesk desk, InstantSource clock) {
    this.journal = journal;
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping("/trail")
  TrailPage trail(
      Unlocked unlocked,
      Here here,
      @RequestParam Optional<String> team,
      @RequestParam Optional<String> month) {
    Organisation organisation = desk.organisation(unlocked);
    boolean may =
        organisation.has(unlocked.member(), Role.COORDINATOR)
            || organisation.has(unlocked.member(), Role.TRUSTEE);
    if (!may) throw new NotHere();
    YearMonth shown = month.map(TrailController::month).orElseGet(this::thisMonth);
    TeamId of =
        team.map(TrailController::team).orElseGet(() -> organisation.working().getFirst().id());
    List<Broken> broken = journal.broken();
    return TrailPage.of(
        organisation, of, shown, journal.trail(unlocked, of, shown), broken.size(), here);
  }

  private YearMonth thisMonth() {
    return YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw new NotHere();
    }
  }

  private static TeamId team(String text) {
    try {
      return TeamId.parse(text);
    } catch (IllegalArgumentException e) {
      throw new NotHere();
    }
  }
}
