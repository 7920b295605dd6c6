package org.safeconduct.server.casework.web;

import java.util.List;
import java.util.Set;
import org.safeconduct.server.casework.Casefile;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.Term;
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

/// The list of casefiles, by state. Words typed into its box are also looked for among the names of
/// those identities that this member may open; then the codename is found, never the name.
@Controller
class CasefilesController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
  private static final int NAMED = 20;

  private final Search search;
  private final Colleagues colleagues;

  CasefilesController(Search search, Colleagues colleagues) {
    this.search = search;
    this.colleagues = colleagues;
  }

  @Bean
  static Signpost casefiles() {
    return Signpost.of("/casefiles", "casework.nav", 100);
  }

  @Bean
  static Caption casefileCaption() {
    return new Caption(
        "casefile",
        "casework.kind",
        Caption.column("codename"),
        hit -> "/casefiles/" + hit.scope());
  }

  @GetMapping("/casefiles")
  CasefilesPage open(Unlocked unlocked, Here here, Listed listed) {
    return page(unlocked, here, listed, "open", Query.list("casefile").inStates("open"));
  }

  @GetMapping("/casefiles/in/{state}")
  CasefilesPage in(Unlocked unlocked, Here here, Listed listed, @PathVariable String state) {
    Query query = Query.list("casefile");
    if (state.equals("all")) return page(unlocked, here, listed, state, query);
    Casefile.State wanted = Term.find(Casefile.State.class, state).orElseThrow(NotHere::new);
    return page(unlocked, here, listed, wanted.word(), query.inStates(wanted.word()));
  }

  private CasefilesPage page(
      Unlocked unlocked, Here here, Listed listed, String state, Query query) {
    Found found = search.find(unlocked, listed.apply(query.by(Query.Order.GRAVE)), LIST);
    List<Found.Hit> named = listed.words().isEmpty() ? List.of() : named(unlocked, listed.words());
    return CasefilesPage.of(here, listed, state, found, named, colleagues.names(unlocked));
  }

  private List<Found.Hit> named(Unlocked unlocked, String words) {
    Query names = Query.list("identity").matching(words).page(0, NAMED);
    Set<ScopeId> scopes =
        search.find(unlocked, names, LIST).hits().stream()
            .flatMap(hit -> hit.row().refs().stream())
            .map(ScopeId::parse)
            .collect(java.util.stream.Collectors.toSet());
    if (scopes.isEmpty()) return List.of();
    Query of = Query.list("casefile").inScopes(scopes).page(0, NAMED);
    return search.find(unlocked, of, LIST).hits();
  }
}
