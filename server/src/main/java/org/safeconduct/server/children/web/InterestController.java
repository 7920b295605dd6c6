package org.safeconduct.server.children.web;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.children.BestInterest;
import org.safeconduct.server.children.Child;
import org.safeconduct.server.children.ChildDesk;
import org.safeconduct.server.children.ChildFact.InterestProposed;
import org.safeconduct.server.children.Interest;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Decisions in a child's best interests: one member proposes, another agrees.
@Controller
class InterestController {
  private final CaseworkDesk casework;
  private final ChildDesk desk;
  private final Answering answering;
  private final SecureRandom random;

  InterestController(
      CaseworkDesk casework, ChildDesk desk, Answering answering, SecureRandom random) {
    this.casework = casework;
    this.desk = desk;
    this.answering = answering;
    this.random = random;
  }

  @GetMapping("/casefiles/{casefile}/child/decisions/new")
  Slip begin(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    String id = SubjectId.random(random).toString();
    ChildForm form = ChildForm.of(id, Seen.NOTHING.toString());
    return pages(here).propose(casework.look(unlocked, casefile), form);
  }

  @PostMapping("/casefiles/{casefile}/child/decisions/new")
  Answer propose(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, ChildForm form) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    Typed typed = new Typed();
    InterestProposed proposed =
        new InterestProposed(
            typed.term("interest", Interest.class, form.interest()),
            typed.needed("proposal", form.proposal()),
            typed.neededWords("words", form.words()));
    At at = new At(casefile, Typed.carried(SubjectId::parse, form.id()), Seen.NOTHING);
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.propose(unlocked, at, proposed),
        go(chronicle, "proposed"),
        (errors, since) -> pages(here).propose(chronicle, form).again(errors, since));
  }

  @GetMapping("/casefiles/{casefile}/child/decisions/{decision}/agree")
  Slip askAgree(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId decision) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    return pages(here).agree(chronicle, interest(chronicle, decision), fresh(chronicle, decision));
  }

  @PostMapping("/casefiles/{casefile}/child/decisions/{decision}/agree")
  Answer agree(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId decision,
      ChildForm form) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    BestInterest interest = interest(chronicle, decision);
    At at = new At(casefile, decision, Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        new Typed(),
        () -> desk.agree(unlocked, at, Paragraphs.of(form.words())),
        go(chronicle, "decided"),
        (errors, since) -> pages(here).agree(chronicle, interest, form).again(errors, since));
  }

  @GetMapping("/casefiles/{casefile}/child/decisions/{decision}/decline")
  Slip askDecline(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId decision) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    return pages(here)
        .decline(chronicle, interest(chronicle, decision), fresh(chronicle, decision));
  }

  @PostMapping("/casefiles/{casefile}/child/decisions/{decision}/decline")
  Answer decline(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId decision,
      ChildForm form) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    BestInterest interest = interest(chronicle, decision);
    Typed typed = new Typed();
    List<String> why = typed.neededWords("words", form.words());
    At at = new At(casefile, decision, Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.decline(unlocked, at, why),
        go(chronicle, "declined"),
        (errors, since) -> pages(here).decline(chronicle, interest, form).again(errors, since));
  }

  private static BestInterest interest(Chronicle chronicle, SubjectId decision) {
    return Child.of(chronicle).interest(decision).orElseThrow(NotHere::new);
  }

  private static ChildForm fresh(Chronicle chronicle, SubjectId decision) {
    return ChildForm.of(decision.toString(), chronicle.seen(decision).toString());
  }

  private static ChildPages pages(Here here) {
    return new ChildPages(here, Map.of());
  }

  private static Go go(Chronicle chronicle, String done) {
    return Go.to(ChildPages.path(chronicle)).saying("children.done." + done);
  }
}
