package org.safeconduct.server.evidence.web;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.evidence.CustodyEntry;
import org.safeconduct.server.evidence.EvidenceDesk;
import org.safeconduct.server.evidence.EvidenceFact.CustodyEntered;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Exhibits: the form for a new one, looking at one, entering a step of its custody.
@Controller
class ExhibitController {
  private final EvidenceDesk desk;
  private final InquiryDesk inquiries;
  private final ExhibitView view;

  ExhibitController(EvidenceDesk desk, InquiryDesk inquiries, ExhibitView view) {
    this.desk = desk;
    this.inquiries = inquiries;
    this.view = view;
  }

  @Bean
  static Caption exhibitCaption() {
    return new Caption(
        "exhibit",
        "inquiry.exhibit",
        Caption.column("label"),
        Caption.within("/inquiries", "exhibits"));
  }

  @GetMapping("/inquiries/{inquiry}/exhibits/new")
  NewExhibitPage blank(
      Unlocked unlocked, @PathVariable ScopeId inquiry, @RequestParam Optional<SubjectId> witness) {
    String id = inquiries.drawSubject().toString();
    String who = witness.map(SubjectId::toString).orElse("");
    return view.blank(unlocked, inquiry, ExhibitForm.blank(id, who), List.of());
  }

  @GetMapping("/inquiries/{inquiry}/exhibits/{exhibit}")
  ExhibitPage show(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId exhibit,
      @RequestParam(defaultValue = "") String pictures,
      Here here) {
    CustodyForm form = new CustodyForm("", "", "", "", "");
    ExhibitPage page = view.one(unlocked, inquiry, exhibit, here, form, List.of());
    return pictures.isEmpty() ? page : page.withPictures();
  }

  @PostMapping("/inquiries/{inquiry}/exhibits/{exhibit}/custody")
  Answer enter(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId exhibit,
      CustodyForm form,
      Here here) {
    Typed typed = new Typed();
    CustodyEntered entry =
        new CustodyEntered(
            typed.term("step", CustodyEntry.Step.class, form.step()),
            typed.needed("counterpart", form.counterpart()),
            form.how(),
            typed.date("on", form.on()));
    if (!typed.isRight()) {
      return view.one(unlocked, inquiry, exhibit, here, form, typed.errors());
    }
    Outcome outcome =
        desk.enter(unlocked, inquiry, exhibit, Typed.seen(form.seen()), entry)
            .orElseThrow(NotHere::new);
    return switch (outcome) {
      case Outcome.Written _ ->
          Go.to("/inquiries/" + inquiry + "/exhibits/" + exhibit).saying("evidence.done.entered");
      case Outcome.Conflict _ ->
          view.one(unlocked, inquiry, exhibit, here, form, List.of()).metConflict();
      case Outcome.Refused(var no) ->
          view.one(unlocked, inquiry, exhibit, here, form, List.of(FieldError.of(no)));
    };
  }
}
