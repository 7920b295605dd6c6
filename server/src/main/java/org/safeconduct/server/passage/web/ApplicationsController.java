package org.safeconduct.server.passage.web;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.passage.Application;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Signpost;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Applications of all casefiles, by state and by country; and everything that is due.
@Controller
class ApplicationsController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);

  private final Search search;
  private final InstantSource clock;

  ApplicationsController(Search search, InstantSource clock) {
    this.search = search;
    this.clock = clock;
  }

  @Bean
  static Signpost applications() {
    return Signpost.of("/applications", "passage.nav", 110);
  }

  @Bean
  static Signpost deadlines() {
    return Signpost.of("/deadlines", "passage.deadlines.nav", 120);
  }

  @Bean
  static Caption applicationCaption() {
    return new Caption(
        "application",
        "passage.kind",
        (unlocked, here, hit) -> title(here, hit.row().shown()),
        Caption.within("/casefiles", "applications"));
  }

  private static String title(Here here, Map<String, String> shown) {
    String codename = shown.getOrDefault("codename", "");
    String code = shown.getOrDefault("country", "");
    return code.isEmpty()
        ? codename
        : new Country(code).name(here.words().locale()) + " · " + codename;
  }

  @GetMapping("/applications")
  ApplicationsPage all(Unlocked unlocked, Here here, Listed listed) {
    return page(unlocked, here, listed, "", Query.list("application"));
  }

  @GetMapping("/applications/in/{state}")
  ApplicationsPage in(Unlocked unlocked, Here here, Listed listed, @PathVariable String state) {
    Application.State wanted = Term.find(Application.State.class, state).orElseThrow(NotHere::new);
    Query query = Query.list("application").inStates(wanted.word());
    return page(unlocked, here, listed, wanted.word(), query);
  }

  @GetMapping("/applications/to/{code}")
  ApplicationsPage to(Unlocked unlocked, Here here, Listed listed, @PathVariable String code) {
    Country country = country(code);
    Query query = Query.list("application").pointingTo("country_" + country);
    return page(unlocked, here, listed, "", query).to(country.name(here.words().locale()));
  }

  @GetMapping("/deadlines")
  DeadlinesPage deadlines(Unlocked unlocked, Here here, Listed listed) {
    Found found = search.find(unlocked, listed.apply(DueRow.deadlines()), LIST);
    return DeadlinesPage.of(here, listed, found, clock.instant());
  }

  private ApplicationsPage page(
      Unlocked unlocked, Here here, Listed listed, String state, Query query) {
    Query asked = listed.apply(query.by(Query.Order.SORT));
    return ApplicationsPage.of(here, listed, state, search.find(unlocked, asked, LIST));
  }

  private static Country country(String code) {
    try {
      return new Country(code.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new NotHere();
    }
  }
}
