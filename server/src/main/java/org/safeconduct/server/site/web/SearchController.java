package org.safeconduct.server.site.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// One box for everything that the member may open, in both books.
@Controller
class SearchController {
  private static final Purpose SEARCH = new Purpose(Purpose.Code.WORK, Purpose.Surface.SEARCH);

  private final Search search;
  private final Map<String, Caption> captions;

  SearchController(Search search, List<Caption> captions) {
    this.search = search;
    this.captions = captions.stream().collect(Collectors.toMap(Caption::kind, c -> c));
  }

  @GetMapping("/search")
  SearchPage find(Unlocked unlocked, Here here, Listed listed) {
    if (listed.words().isBlank()) return SearchPage.blank(listed);
    Query query = listed.apply(Query.words(listed.words()).ofKinds(captions.keySet()));
    Found found = search.find(unlocked, query, SEARCH);
    List<SearchPage.Line> lines =
        found.hits().stream().map(hit -> line(unlocked, here, hit)).toList();
    return new SearchPage(listed, lines, found.total(), found.behind());
  }

  private SearchPage.Line line(Unlocked unlocked, Here here, Found.Hit hit) {
    Caption caption = captions.get(hit.row().kind());
    if (caption == null) throw new IllegalStateException("nobody captions " + hit.row().kind());
    return SearchPage.Line.of(
        caption.label(), caption.title().of(unlocked, here, hit), caption.path().apply(hit), hit);
  }
}
