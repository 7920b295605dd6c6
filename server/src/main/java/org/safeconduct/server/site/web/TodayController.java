package org.safeconduct.server.site.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Door;
import org.safeconduct.server.site.DueLine;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Today: who is in danger, what is due, which casefiles are open. Rows of the index alone.
@Controller
class TodayController {
  private static final int AHEAD_DAYS = 7;
  private static final int MOST = 100;
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);

  private final Search search;
  private final Door door;
  private final InstantSource clock;

  TodayController(Search search, Door door, InstantSource clock) {
    this.search = search;
    this.door = door;
    this.clock = clock;
  }

  @GetMapping("/")
  TodayPage today(Unlocked unlocked, Here here) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    Query due =
        Query.list(DueRow.KIND).until(today.plusDays(AHEAD_DAYS)).by(Query.Order.DAY).page(0, MOST);
    Query open = Query.list("casefile").inStates("open").by(Query.Order.GRAVE).page(0, MOST);
    Found dueRows = search.find(unlocked, due, LIST);
    Found openRows = search.find(unlocked, open, LIST);
    int kept = door.kept(unlocked).size();
    return new TodayPage(
        DueLine.of(dueRows, now, here),
        List.copyOf(TodayPage.Open.of(openRows, here)),
        openRows.total(),
        dueRows.behind() + openRows.behind(),
        kept);
  }
}
