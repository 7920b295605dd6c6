package org.safeconduct.server.dossier.web;

import java.util.List;
import org.safeconduct.server.dossier.DossierDesk;
import org.safeconduct.server.dossier.DossierFact.CopyRecalled;
import org.safeconduct.server.dossier.Recall;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What was done about a copy that left and that somebody wants back.
@Controller
class RecallController {
  private final DossierDesk desk;
  private final PacketPages pages;

  RecallController(DossierDesk desk, PacketPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @PostMapping("/inquiries/{inquiry}/packets/{packet}/recalled")
  Answer recall(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId packet,
      RecallForm form,
      Here here) {
    Typed typed = new Typed();
    CopyRecalled recalled =
        new CopyRecalled(
            typed.chosen("copy", Integer::valueOf, form.copy()).orElse(0),
            typed.term("recall", Recall.class, form.recall()),
            form.how(),
            typed.date("day", form.on()));
    if (!typed.isRight()) {
      return pages.page(
          unlocked, inquiry, packet, here, PacketPages.Typing.of(form, typed.errors()));
    }
    Go back = Go.to("/inquiries/" + inquiry + "/packets/" + packet);
    try {
      Outcome outcome =
          desk.recall(unlocked, inquiry, packet, Typed.seen(form.seen()), recalled)
              .orElseThrow(NotHere::new);
      return switch (outcome) {
        case Outcome.Written _ -> back.saying("dossier.done.recalled");
        case Outcome.Conflict _ -> back.saying("dossier.done.meanwhile");
        case Outcome.Refused(var no) -> throw new Refused(no);
      };
    } catch (Refused no) {
      List<FieldError> errors = List.of(FieldError.of(no.refusal()));
      return pages.page(unlocked, inquiry, packet, here, PacketPages.Typing.of(form, errors));
    }
  }
}
