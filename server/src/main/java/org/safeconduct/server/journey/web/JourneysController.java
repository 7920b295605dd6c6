package org.safeconduct.server.journey.web;

import java.time.InstantSource;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Signpost;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Journeys of all casefiles, and the legs that were shown to the reader.
@Controller
class JourneysController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);

  private final Search search;
  private final InstantSource clock;

  JourneysController(Search search, InstantSource clock) {
    this.search = search;
    this.clock = clock;
  }

  @Bean
  static Signpost journeys() {
    return Signpost.of("/journeys", "journey.nav", 115);
  }

  @Bean
  static Caption journeyCaption() {
    return new Caption(
        "journey",
        "journey.kind",
        Caption.column("codename"),
        hit -> hit.row().shown().getOrDefault("path", "/journeys"));
  }

  @Bean
  static Caption legCaption() {
    return new Caption(
        "leg",
        "journey.leg",
        Caption.column("codename"),
        hit -> hit.row().shown().getOrDefault("path", "/legs"));
  }

  @GetMapping("/journeys")
  JourneysPage journeys(Unlocked unlocked, Here here, Listed listed) {
    Query all = listed.apply(Query.list("journey").by(Query.Order.DAY));
    return JourneysPage.of(here, listed, search.find(unlocked, all, LIST));
  }

  @GetMapping("/legs")
  LegsPage legs(Unlocked unlocked, Here here, Listed listed) {
    Query all = listed.apply(Query.list("leg").by(Query.Order.DAY));
    return LegsPage.of(here, listed, search.find(unlocked, all, LIST), clock.instant());
  }
}
