package org.safeconduct.server.events.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Component;

/// What an inquiry has that can speak of an event, as its neighbours list it: accounts, statements,
/// exhibits.
@Component
class Sources {
  private static final int MOST = 200;
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
  private static final Set<String> KINDS = Set.of("account", "statement", "exhibit");

  private final Search search;

  Sources(Search search) {
    this.search = search;
  }

  /// One of them: its page, what it is called, and which kind it is.
  record Source(String kind, Said.Link link) {}

  /// By the id of their subject.
  Map<String, Source> of(Unlocked unlocked, ScopeId inquiry, Here here) {
    Query query = Query.list("account").ofKinds(KINDS).inScope(inquiry).page(0, MOST);
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Found.Hit hit : search.find(unlocked, query, LIST).hits()) {
      String kind = hit.row().kind();
      String path = "/inquiries/" + inquiry + "/" + kind + "s/" + hit.row().subject();
      sources.put(
          hit.row().subject().toString(), new Source(kind, new Said.Link(path, label(hit, here))));
    }
    return sources;
  }

  private static String label(Found.Hit hit, Here here) {
    Map<String, String> shown = hit.row().shown();
    return switch (hit.row().kind()) {
      case "account" ->
          here.t("events.source.account", Integer.parseInt(shown.getOrDefault("paragraphs", "0")));
      case "statement" ->
          shown.getOrDefault("speaker", "") + ", " + here.dateShown(shown.getOrDefault("said", ""));
      default -> shown.getOrDefault("label", "");
    };
  }
}
