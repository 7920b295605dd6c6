package org.safeconduct.server.source.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.Holder;
import org.safeconduct.server.records.OwnFieldsDesk;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.source.Credibility;
import org.safeconduct.server.source.DenialCode;
import org.safeconduct.server.source.SourceDesk;
import org.safeconduct.server.source.SourceDesk.At;
import org.safeconduct.server.source.SourceDesk.Worth;
import org.safeconduct.server.source.SourceFact.StatementGraded;
import org.safeconduct.server.source.SourceFact.StatementsTied;
import org.safeconduct.server.source.Tie;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One statement: shown, tied to others, weighed.
@Controller
class StatementController {
  private final SourceDesk desk;
  private final OwnFieldsDesk own;

  StatementController(SourceDesk desk, OwnFieldsDesk own) {
    this.own = own;
    this.desk = desk;
  }

  @GetMapping("/inquiries/{inquiry}/statements/{statement}")
  StatementPage show(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId statement,
      Here here) {
    return pages(unlocked, inquiry, here).page(statement, TieForm.BLANK, null, List.of());
  }

  @PostMapping("/inquiries/{inquiry}/statements/{statement}/ties")
  Answer tie(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId statement,
      TieForm form,
      Here here) {
    Typed typed = new Typed();
    Tie tie = typed.term("tie", Tie.class, form.tie());
    typed.needed("other", form.other());
    if (!typed.isRight()) {
      return pages(unlocked, inquiry, here).page(statement, form, null, typed.errors());
    }
    SubjectId other = Typed.carried(SubjectId::parse, form.other());
    At at = new At(inquiry, statement, Typed.seen(form.seen()));
    try {
      StatementsTied tied = new StatementsTied(tie, other, form.why());
      return answer(desk.tie(unlocked, at, tied), inquiry, statement, "source.done.tied");
    } catch (Refused no) {
      List<FieldError> errors = List.of(FieldError.of(no.refusal()));
      return pages(unlocked, inquiry, here).page(statement, form, null, errors);
    }
  }

  @PostMapping("/inquiries/{inquiry}/statements/{statement}/worth")
  Answer weigh(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId statement,
      WorthForm form,
      Here here) {
    Typed typed = new Typed();
    @Nullable StatementGraded graded = null;
    if (!form.credibility().isEmpty()) {
      Credibility credibility = typed.term("credibility", Credibility.class, form.credibility());
      graded = new StatementGraded(credibility, form.why().strip());
    }
    Set<SubjectId> sources = new HashSet<>();
    form.sources().forEach(s -> sources.add(Typed.carried(SubjectId::parse, s)));
    Worth worth =
        new Worth(graded, Set.copyOf(typed.terms(DenialCode.class, form.denial())), sources);
    List<FieldError> errors = typed.errors();
    if (typed.isRight()) {
      try {
        At at = new At(inquiry, statement, Typed.seen(form.seen()));
        return answer(desk.weigh(unlocked, at, worth), inquiry, statement, "source.done.weighed");
      } catch (Refused no) {
        errors = List.of(FieldError.of(no.refusal()));
      }
    }
    return pages(unlocked, inquiry, here).page(statement, TieForm.BLANK, form, errors);
  }

  private StatementPages pages(Unlocked unlocked, ScopeId inquiry, Here here) {
    Chronicle whole = desk.whole(unlocked, inquiry).orElseThrow(NotHere::new);
    return new StatementPages(
        whole, here, id -> own.of(unlocked, Holder.STATEMENT, whole.about(id), here));
  }

  private static Go answer(
      Optional<Outcome> outcome, ScopeId inquiry, SubjectId statement, String done) {
    Go there = Go.to("/inquiries/" + inquiry + "/statements/" + statement);
    return switch (outcome.orElseThrow(NotHere::new)) {
      case Outcome.Written _ -> there.saying(done);
      case Outcome.Conflict _ -> there.saying("source.done.meanwhile");
      case Outcome.Refused(var no) -> throw new Refused(no);
    };
  }
}
