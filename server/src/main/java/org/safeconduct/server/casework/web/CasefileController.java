package org.safeconduct.server.casework.web;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Crumb;
import org.safeconduct.server.casework.Heed;
import org.safeconduct.server.casework.Heeding;
import org.safeconduct.server.casework.Room;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One casefile on one page: what the danger is, what is due, what is under way, what was said.
@Controller
class CasefileController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.PAGE);
  private static final int MOST = 100;

  private final CaseworkDesk desk;
  private final Search search;
  private final Colleagues colleagues;
  private final Heeding heeding;
  private final List<Room> rooms;
  private final InstantSource clock;

  CasefileController(
      CaseworkDesk desk,
      Search search,
      Colleagues colleagues,
      Heeding heeding,
      List<Room> rooms,
      InstantSource clock) {
    this.desk = desk;
    this.search = search;
    this.colleagues = colleagues;
    this.heeding = heeding;
    this.rooms = rooms.stream().sorted(Comparator.comparingInt(Room::order)).toList();
    this.clock = clock;
  }

  @GetMapping("/casefiles/{casefile}")
  CasefilePage casefile(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    Chronicle chronicle = desk.look(unlocked, casefile);
    Casework casework = Casework.of(chronicle);
    Query neighbours = Query.list("application").inScope(casefile).page(0, MOST);
    List<Found.Hit> applications = search.find(unlocked, neighbours, LIST).hits();
    return new CasefilePages(here, colleagues.names(unlocked), clock.instant())
        .page(chronicle, casework, applications)
        .beside(rooms, heeding.of(chronicle).stream().map(h -> heed(here, chronicle, h)).toList());
  }

  private static CasefilePage.Heeded heed(Here here, Chronicle chronicle, Heed heed) {
    return new CasefilePage.Heeded(
        Crumb.path(chronicle.scope()) + "/" + heed.room(),
        here.words().text(heed.what()),
        heed.concerns().stream().sorted().map(c -> here.t("casework.concern." + c.word())).toList(),
        heed.words(),
        heed.decides().map(here.words()::text).orElse(""));
  }
}
