package org.safeconduct.server.passage.web;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.passage.Application;
import org.safeconduct.server.passage.PassageMarks;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Boards: the same applications by person, by route, by country, by the month of the next
/// deadline.
@Controller
class BoardController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
  private static final int MOST = 200;

  private final Search search;

  BoardController(Search search) {
    this.search = search;
  }

  @GetMapping("/boards/{by}")
  BoardPage board(Unlocked unlocked, Here here, @PathVariable String by) {
    if (!BoardPage.boards().contains(by)) throw new NotHere();
    Query.Order sort = by.equals("deadline") ? Query.Order.DAY : Query.Order.SORT;
    Query all = Query.list("application").by(sort).page(0, MOST);
    Found found = search.find(unlocked, all, LIST);
    Map<String, List<BoardPage.Line>> groups = new LinkedHashMap<>();
    for (Found.Hit hit : found.hits()) {
      BoardPage.Line line = line(here, hit);
      groups.computeIfAbsent(group(by, hit, line), _ -> new ArrayList<>()).add(line);
    }
    Collator order = Collator.getInstance(here.words().locale());
    return new BoardPage(
        by,
        groups.entrySet().stream()
            .map(e -> new BoardPage.Group(e.getKey(), e.getValue()))
            .sorted((a, b) -> by.equals("deadline") ? 0 : order.compare(a.name(), b.name()))
            .toList(),
        found.hits().size(),
        found.total(),
        found.behind());
  }

  private static String group(String by, Found.Hit hit, BoardPage.Line line) {
    return switch (by) {
      case "person" -> line.codename();
      case "route" -> line.route().isEmpty() ? "" : line.country() + " · " + line.route();
      case "country" -> line.country();
      default -> hit.row().day() == null ? "" : hit.row().day().toString().substring(0, 7);
    };
  }

  private static BoardPage.Line line(Here here, Found.Hit hit) {
    Map<String, String> shown = hit.row().shown();
    String code = shown.getOrDefault("country", "");
    Application.State state =
        Term.find(Application.State.class, hit.row().state()).orElse(Application.State.IDEA);
    return new BoardPage.Line(
        shown.getOrDefault("path", "/"),
        shown.getOrDefault("codename", ""),
        code.isEmpty() ? "" : new Country(code).name(here.words().locale()),
        shown.getOrDefault("route", ""),
        PassageMarks.of(state),
        "passage.state." + state.word(),
        hit.row().day() == null ? "" : here.day(hit.row().day()));
  }
}
