package org.safeconduct.server.lists.web;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.inquiry.Inquiry;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.lists.CaseList;
import org.safeconduct.server.lists.LaidList;
import org.safeconduct.server.lists.Linkage;
import org.safeconduct.server.lists.LinkageDesk;
import org.safeconduct.server.lists.LinkedFile;
import org.safeconduct.server.lists.Lists;
import org.safeconduct.server.lists.ListsFact.PairDecided;
import org.safeconduct.server.lists.RowPair;
import org.safeconduct.server.lists.RowRef;
import org.safeconduct.server.lists.Rulings;
import org.safeconduct.server.lists.Verdict;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Pairs for a person to look at, and the three presses.
@Controller
class PairsController {
  private final InquiryDesk inquiries;
  private final LinkageDesk desk;

  PairsController(InquiryDesk inquiries, LinkageDesk desk) {
    this.inquiries = inquiries;
    this.desk = desk;
  }

  @GetMapping("/inquiries/{inquiry}/lists/review")
  PairsPage review(Unlocked unlocked, @PathVariable ScopeId inquiry, Here here) {
    return page(unlocked, inquiry, PairsPage.Shown.REVIEW, here, List.of());
  }

  @GetMapping("/inquiries/{inquiry}/lists/joined")
  PairsPage joined(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @RequestParam(defaultValue = "1") int page,
      Here here) {
    return page(unlocked, inquiry, PairsPage.Shown.JOINED, here, List.of()).atPage(page);
  }

  @PostMapping("/inquiries/{inquiry}/lists/decisions")
  Answer decide(Unlocked unlocked, @PathVariable ScopeId inquiry, PairForm form, Here here) {
    PairsPage.Shown shown =
        Term.find(PairsPage.Shown.class, form.from()).orElse(PairsPage.Shown.REVIEW);
    Verdict verdict = Term.find(Verdict.class, form.verdict()).orElseThrow(NotHere::new);
    SubjectId id = Typed.carried(SubjectId::parse, form.id());
    RowRef one = Typed.carried(RowRef::parse, form.one());
    RowPair pair = Typed.carried(other -> new RowPair(one, RowRef.parse(other)), form.other());
    Go back = Go.to("/inquiries/" + inquiry + "/lists/" + shown.word());
    try {
      Outcome outcome =
          desk.decide(unlocked, inquiry, id, new PairDecided(pair, verdict))
              .orElseThrow(NotHere::new);
      return switch (outcome) {
        case Outcome.Written _ -> back.saying("lists.done.decided");
        case Outcome.Conflict _ -> back;
        case Outcome.Refused(var no) ->
            page(unlocked, inquiry, shown, here, List.of(FieldError.of(no)));
      };
    } catch (Refused no) {
      return page(unlocked, inquiry, shown, here, List.of(FieldError.of(no.refusal())));
    }
  }

  private PairsPage page(
      Unlocked unlocked,
      ScopeId inquiry,
      PairsPage.Shown shown,
      Here here,
      List<FieldError> errors) {
    Chronicle chronicle = inquiries.read(unlocked, inquiry, Purpose.WORK).orElseThrow(NotHere::new);
    Lists lists = Lists.of(chronicle);
    Linkage linkage = lists.linkage().orElseThrow(NotHere::new);
    LinkedFile found = desk.found(unlocked, inquiry, linkage).orElseThrow(NotHere::new);
    Rulings rulings = lists.rulings();
    List<LinkedFile.Pair> pairs =
        switch (shown) {
          case REVIEW ->
              found.doubtful().stream().filter(p -> rulings.about(p.rows()).isEmpty()).toList();
          case JOINED -> found.joined();
        };
    List<CaseList> standing =
        lists.all().stream()
            .filter(l -> l.isReady() && linkage.linked().lists().contains(l.id()))
            .toList();
    List<LaidList> laid = desk.laid(unlocked, inquiry, standing);
    List<PairsPage.Card> cards =
        cards(new Cards(here, laid, rulings, inquiries::drawSubject), pairs);
    Inquiry of = Inquiry.of(chronicle.about(chronicle.root()));
    return new PairsPage(
        inquiry,
        shown,
        of.state() == Inquiry.State.OPEN,
        cards,
        shown == PairsPage.Shown.JOINED ? linkage.linked().pairs() : cards.size(),
        1,
        lists.decidedSince(linkage),
        errors);
  }

  private static List<PairsPage.Card> cards(Cards cards, List<LinkedFile.Pair> pairs) {
    List<PairsPage.Card> all = new ArrayList<>();
    for (LinkedFile.Pair pair : pairs) cards.of(all.size() + 1, pair).ifPresent(all::add);
    return all;
  }
}
