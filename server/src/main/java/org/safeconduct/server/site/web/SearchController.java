package org.safeconduct.server.site.web;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.SavedSearches;
import org.safeconduct.server.site.SavedSearches.Saved;
import org.safeconduct.server.site.Sought;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// One box for everything that the member may open, in both books, and what narrows it.
@Controller
class SearchController {
  private static final Purpose SEARCH = new Purpose(Purpose.Code.WORK, Purpose.Surface.SEARCH);

  private final Search search;
  private final SavedSearches saved;
  private final Map<String, Caption> captions;

  SearchController(Search search, SavedSearches saved, List<Caption> captions) {
    this.search = search;
    this.saved = saved;
    this.captions = captions.stream().collect(Collectors.toMap(Caption::kind, c -> c));
  }

  @GetMapping("/search")
  SearchPage find(Unlocked unlocked, Here here, Listed listed) {
    List<Choice> kinds = kinds(here);
    List<Saved> own = own(unlocked, here);
    Sought sought = listed.sought();
    if (!sought.during().isEmpty() && sought.time().isEmpty()) {
      return SearchPage.blank(listed, kinds, own)
          .wrong(List.of(FieldError.at("during", "site.typed.date")));
    }
    if (sought.saysNothing()) return SearchPage.blank(listed, kinds, own);
    Query all = Query.words("").ofKinds(Set.copyOf(captions.keySet()));
    Found found = search.find(unlocked, listed.apply(all), SEARCH);
    List<SearchPage.Line> lines =
        found.hits().stream().map(hit -> line(unlocked, here, hit)).toList();
    return SearchPage.blank(listed, kinds, own).with(lines, found.total(), found.behind());
  }

  private SearchPage.Line line(Unlocked unlocked, Here here, Found.Hit hit) {
    Caption caption = captions.get(hit.row().kind());
    if (caption == null) throw new IllegalStateException("nobody captions " + hit.row().kind());
    return SearchPage.Line.of(
        caption.label(), caption.title().of(unlocked, here, hit), caption.path().apply(hit), hit);
  }

  /// Kinds that are called alike are one choice.
  private List<Choice> kinds(Here here) {
    Map<String, String> byLabel = new HashMap<>();
    for (Caption caption : new TreeMap<>(captions).values()) {
      byLabel.merge(here.t(caption.label()), caption.kind(), (one, other) -> one + " " + other);
    }
    return byLabel.entrySet().stream()
        .map(kind -> new Choice(kind.getValue(), kind.getKey()))
        .sorted(Comparator.comparing(Choice::label, order(here)))
        .toList();
  }

  private List<Saved> own(Unlocked unlocked, Here here) {
    return saved.all(unlocked).stream()
        .sorted(Comparator.comparing(Saved::name, order(here)))
        .toList();
  }

  private static Comparator<String> order(Here here) {
    return Collator.getInstance(here.words().locale())::compare;
  }
}
