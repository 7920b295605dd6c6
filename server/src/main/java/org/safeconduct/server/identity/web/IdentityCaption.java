package org.safeconduct.server.identity.web;

import org.safeconduct.server.identity.IdentityListing;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Whoever finds a name finds the codename, and the casefile behind it.
@Configuration(proxyBeanMethods = false)
class IdentityCaption {
  private static final Purpose SEARCH = new Purpose(Purpose.Code.WORK, Purpose.Surface.SEARCH);

  private final Search search;

  IdentityCaption(Search search) {
    this.search = search;
  }

  @Bean
  Caption caption() {
    return new Caption(
        IdentityListing.KIND,
        "identity.title",
        this::codename,
        hit -> "/casefiles/" + casefile(hit));
  }

  private String codename(Unlocked unlocked, Here here, Found.Hit hit) {
    Query of = Query.list("casefile").inScope(ScopeId.parse(casefile(hit))).page(0, 1);
    return search.find(unlocked, of, SEARCH).hits().stream()
        .map(found -> found.row().shown().getOrDefault("codename", ""))
        .findFirst()
        .orElseGet(() -> here.t("identity.title"));
  }

  private static String casefile(Found.Hit hit) {
    return hit.row().refs().getFirst();
  }
}
