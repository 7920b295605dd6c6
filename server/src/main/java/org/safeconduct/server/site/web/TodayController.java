package org.safeconduct.server.site.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.search.Section;
import org.safeconduct.server.site.Coming;
import org.safeconduct.server.site.Door;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Watch;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Today: who may be in danger, then what is due, section by section. Rows of the index alone; the
/// shell knows the sections and no module.
@Controller
class TodayController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);

  private final Search search;
  private final Door door;
  private final Watch watch;
  private final List<Coming> coming;
  private final InstantSource clock;

  TodayController(Search search, Door door, Watch watch, List<Coming> coming, InstantSource clock) {
    this.coming = List.copyOf(coming);
    this.search = search;
    this.door = door;
    this.watch = watch;
    this.clock = clock;
  }

  @GetMapping("/")
  TodayPage today(Unlocked unlocked, Here here) {
    List<String> said = coming.stream().flatMap(one -> one.came(unlocked, here).stream()).toList();
    Instant now = clock.instant();
    List<Section> sections = List.of(Section.values());
    List<Query> queries =
        sections.stream()
            .map(section -> query(section, now).page(0, TodayPage.most(section)))
            .toList();
    List<Found> found = search.findAll(unlocked, queries, LIST);
    TodayLines lines = new TodayLines(now, watch.names(unlocked), here);
    return new TodayPage(
        lines.parts(sections, found),
        watch.onDuty(unlocked, here),
        Stream.concat(watch.warnings(unlocked, here).stream(), said.stream()).toList(),
        found.getFirst().behind(),
        door.kept(unlocked).size());
  }

  @GetMapping("/today/{word}")
  TodaySectionPage whole(@PathVariable String word, Unlocked unlocked, Here here, Listed listed) {
    Section section = Term.find(Section.class, word).orElseThrow(NotHere::new);
    Instant now = clock.instant();
    Found found = search.find(unlocked, listed.apply(query(section, now)), LIST);
    TodayLines lines = new TodayLines(now, watch.names(unlocked), here);
    return new TodaySectionPage(lines.part(section, found), listed, found.total(), found.behind());
  }

  /// A day more than is shown, because a day ends where the one who counts it lives.
  private static Query query(Section section, Instant now) {
    LocalDate until = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(section.ahead() + 1);
    return Query.list(DueRow.KIND).inStates(section.word()).until(until).by(Query.Order.DAY);
  }
}
