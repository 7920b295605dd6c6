package org.safeconduct.server.lists.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safeconduct.estimate.table.Column;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.lists.CaseList;
import org.safeconduct.server.lists.Guess;
import org.safeconduct.server.lists.Holds;
import org.safeconduct.server.lists.ListsDesk;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One list: what its columns hold, and taking it back.
@Controller
class CaseListController {
  private static final int EXAMPLES = 3;

  private final ListsDesk desk;
  private final InquiryDesk inquiries;
  private final TeamDesk teams;

  CaseListController(ListsDesk desk, InquiryDesk inquiries, TeamDesk teams) {
    this.desk = desk;
    this.inquiries = inquiries;
    this.teams = teams;
  }

  @Bean
  static Caption caseListCaption() {
    return new Caption(
        "case-list", "lists.kind", Caption.column("name"), Caption.within("/inquiries", "lists"));
  }

  @GetMapping("/inquiries/{inquiry}/lists/{list}")
  CaseListPage show(
      Unlocked unlocked, @PathVariable ScopeId inquiry, @PathVariable SubjectId list) {
    return page(unlocked, inquiry, list, List.of(), false, List.of());
  }

  @PostMapping("/inquiries/{inquiry}/lists/{list}/columns")
  Answer name(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId list,
      ColumnsForm form) {
    List<Holds> holds =
        form.holds().stream()
            .map(word -> Term.find(Holds.class, word).orElse(Holds.LEFT_OUT))
            .toList();
    try {
      Outcome outcome =
          desk.name(unlocked, inquiry, list, Typed.seen(form.seen()), holds)
              .orElseThrow(NotHere::new);
      return switch (outcome) {
        case Outcome.Written _ ->
            Go.to("/inquiries/" + inquiry + "/lists").saying("lists.done.named");
        case Outcome.Conflict _ -> page(unlocked, inquiry, list, holds, true, List.of());
        case Outcome.Refused(var no) ->
            page(unlocked, inquiry, list, holds, false, List.of(FieldError.of(no)));
      };
    } catch (Refused no) {
      List<FieldError> errors = List.of(FieldError.of(no.refusal()));
      return page(unlocked, inquiry, list, holds, false, errors);
    }
  }

  @PostMapping("/inquiries/{inquiry}/lists/{list}/take-back")
  Answer takeBack(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId list,
      BackForm form) {
    Outcome outcome =
        desk.takeBack(unlocked, inquiry, list, Typed.seen(form.seen()), form.reason().strip())
            .orElseThrow(NotHere::new);
    return switch (outcome) {
      case Outcome.Written _ ->
          Go.to("/inquiries/" + inquiry + "/lists").saying("lists.done.taken-back");
      case Outcome.Conflict _ -> page(unlocked, inquiry, list, List.of(), true, List.of());
      case Outcome.Refused(var no) -> throw new Refused(no);
    };
  }

  /// @param typed what a form said of the columns; empty to show what stands, or the guess
  private CaseListPage page(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId id,
      List<Holds> typed,
      boolean meanwhile,
      List<FieldError> errors) {
    Chronicle chronicle =
        inquiries.read(unlocked, inquiry, id, Purpose.WORK).orElseThrow(NotHere::new);
    CaseList list = CaseList.of(chronicle).orElseThrow(NotHere::new);
    Optional<Table> rows = desk.rows(unlocked, inquiry, list);
    return new CaseListPage(
        inquiry,
        list,
        teams.organisation(unlocked).nameOf(list.by()),
        chronicle.seen(id).toString(),
        rows.map(table -> lines(table, typed.isEmpty() ? list.holds() : typed)).orElse(List.of()),
        meanwhile,
        errors);
  }

  private static List<CaseListPage.Line> lines(Table table, List<Holds> said) {
    List<Holds> holds = said.size() == table.names().size() ? said : Guess.of(table);
    List<CaseListPage.Line> lines = new ArrayList<>();
    for (int at = 0; at < holds.size(); at++) {
      Column column = table.column(table.names().get(at));
      String examples =
          IntStream.range(0, Math.min(EXAMPLES, column.distinct()))
              .mapToObj(column::value)
              .collect(Collectors.joining(" · "));
      lines.add(new CaseListPage.Line(column.name(), examples, holds.get(at).word()));
    }
    return lines;
  }
}
