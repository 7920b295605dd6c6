package org.safeconduct.server.lists.web;

import java.util.List;
import org.safeconduct.server.inquiry.Inquiry;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.lists.Decision;
import org.safeconduct.server.lists.LinkageDesk;
import org.safeconduct.server.lists.Lists;
import org.safeconduct.server.lists.RowRef;
import org.safeconduct.server.lists.Rulings;
import org.safeconduct.server.lists.Verdict;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What was decided about pairs, and taking it back.
@Controller
class DecisionsController {
  private final InquiryDesk inquiries;
  private final LinkageDesk desk;
  private final TeamDesk teams;

  DecisionsController(InquiryDesk inquiries, LinkageDesk desk, TeamDesk teams) {
    this.inquiries = inquiries;
    this.desk = desk;
    this.teams = teams;
  }

  @GetMapping("/inquiries/{inquiry}/lists/decisions")
  DecisionsPage show(Unlocked unlocked, @PathVariable ScopeId inquiry, Here here) {
    Chronicle chronicle = inquiries.read(unlocked, inquiry, Purpose.WORK).orElseThrow(NotHere::new);
    Lists lists = Lists.of(chronicle);
    Rulings rulings = lists.rulings();
    Organisation organisation = teams.organisation(unlocked);
    List<DecisionsPage.Line> lines =
        lists.decisions().reversed().stream()
            .map(d -> line(new Telling(here, organisation, lists, rulings), inquiry, d))
            .toList();
    Inquiry of = Inquiry.of(chronicle.about(chronicle.root()));
    return new DecisionsPage(inquiry, of.state() == Inquiry.State.OPEN, lines);
  }

  @PostMapping("/inquiries/{inquiry}/lists/decisions/{decision}/take-back")
  Answer takeBack(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId decision,
      BackForm form) {
    Go back = Go.to("/inquiries/" + inquiry + "/lists/decisions");
    Outcome outcome =
        desk.takeBack(unlocked, inquiry, decision, Typed.seen(form.seen()), form.reason().strip())
            .orElseThrow(NotHere::new);
    return switch (outcome) {
      case Outcome.Written _ -> back.saying("lists.done.decision-back");
      case Outcome.Conflict _ -> back;
      case Outcome.Refused(var no) -> throw new Refused(no);
    };
  }

  /// What words are made of.
  private record Telling(Here here, Organisation organisation, Lists lists, Rulings rulings) {
    String place(RowRef row) {
      String name = lists.at(row.list()).map(l -> l.brought().name()).orElse("?");
      return here.t("lists.place", name, row.line());
    }

    String said(Decision.Stamp stamp) {
      return here.when(stamp.at()) + " · " + organisation.nameOf(stamp.by());
    }

    String state(Decision decision) {
      if (!decision.stands()) return "lists.decision.taken-back";
      if (rulings.setAside().contains(decision)) return "lists.decision.set-aside";
      boolean binds = rulings.about(decision.pair()).filter(decision::equals).isPresent();
      if (!binds) return "lists.decision.replaced";
      boolean tells = decision.verdict() != Verdict.CANNOT_TELL;
      return tells ? "lists.decision.binds" : "lists.decision.open";
    }
  }

  private static DecisionsPage.Line line(Telling telling, ScopeId inquiry, Decision decision) {
    return new DecisionsPage.Line(
        "/inquiries/" + inquiry + "/lists/decisions/" + decision.id(),
        Long.toString(decision.seq()),
        telling.place(decision.pair().one()),
        telling.place(decision.pair().other()),
        "lists.verdict." + decision.verdict().word(),
        telling.here().when(decision.made().at()),
        telling.organisation().nameOf(decision.made().by()),
        telling.state(decision),
        decision.back().map(b -> telling.said(b.made())).orElse(""),
        decision.back().map(Decision.Back::reason).orElse(""),
        decision.stands());
  }
}
