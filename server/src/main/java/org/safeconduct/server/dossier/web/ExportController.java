package org.safeconduct.server.dossier.web;

import java.io.IOException;
import java.util.List;
import org.safeconduct.server.dossier.ExportDesk;
import org.safeconduct.server.dossier.ExportDesk.Looked;
import org.safeconduct.server.dossier.ExportDesk.Wanted;
import org.safeconduct.server.dossier.Format;
import org.safeconduct.server.dossier.InquiryPlan;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// An inquiry for somebody else's program: asked for, looked at, made. What was made has the page
/// of a packet.
@Controller
class ExportController {
  private static final int MOST_SHOWN = 200;

  private final ExportDesk desk;
  private final InquiryDesk inquiries;

  ExportController(ExportDesk desk, InquiryDesk inquiries) {
    this.desk = desk;
    this.inquiries = inquiries;
  }

  @GetMapping("/inquiries/{inquiry}/exports/new")
  ExportPage blank(Unlocked unlocked, @PathVariable ScopeId inquiry) {
    if (inquiries.read(unlocked, inquiry, Purpose.WORK).isEmpty()) throw new NotHere();
    String id = inquiries.drawSubject().toString();
    return new ExportPage(inquiry, new ExportForm(id, "", "", "", "JSON"), List.of());
  }

  /// Looks, changes nothing.
  @PostMapping("/inquiries/{inquiry}/exports/plan")
  Answer plan(Unlocked unlocked, @PathVariable ScopeId inquiry, ExportForm form, Here here) {
    Typed typed = new Typed();
    Wanted wanted = wanted(form, typed);
    return typed.isRight()
        ? plan(unlocked, inquiry, form, wanted, here, List.of())
        : asked(unlocked, inquiry, form, typed.errors());
  }

  @PostMapping("/inquiries/{inquiry}/exports")
  Answer make(
      Unlocked unlocked, Reasked again, @PathVariable ScopeId inquiry, ExportForm form, Here here)
      throws IOException {
    Typed typed = new Typed();
    Wanted wanted = wanted(form, typed);
    if (!typed.isRight()) return asked(unlocked, inquiry, form, typed.errors());
    SubjectId export = Typed.carried(SubjectId::parse, form.id());
    Go there = Go.to("/inquiries/" + inquiry + "/packets/" + export);
    try {
      Outcome outcome =
          desk.make(unlocked, again, inquiry, export, wanted).orElseThrow(NotHere::new);
      return switch (outcome) {
        case Outcome.Written _ -> there.saying("dossier.done.exported");
        case Outcome.Conflict _ -> there;
        case Outcome.Refused(var no) -> throw new Refused(no);
      };
    } catch (Refused no) {
      return plan(unlocked, inquiry, form, wanted, here, List.of(FieldError.of(no.refusal())));
    }
  }

  private static Wanted wanted(ExportForm form, Typed typed) {
    Recipient.Kind kind = typed.term("recipientKind", Recipient.Kind.class, form.recipientKind());
    String office = typed.needed("office", form.office());
    Aim aim = typed.term("aim", Aim.class, form.aim());
    Format format = typed.term("format", Format.class, form.format());
    return new Wanted(new Recipient(kind, office.isEmpty() ? "?" : office), aim, format);
  }

  private ExportPage asked(
      Unlocked unlocked, ScopeId inquiry, ExportForm form, List<FieldError> errors) {
    if (inquiries.read(unlocked, inquiry, Purpose.WORK).isEmpty()) throw new NotHere();
    return new ExportPage(inquiry, form, errors);
  }

  private ExportPlanPage plan(
      Unlocked unlocked,
      ScopeId inquiry,
      ExportForm form,
      Wanted wanted,
      Here here,
      List<FieldError> errors) {
    Looked looked =
        desk.look(unlocked, inquiry, wanted.recipient(), wanted.aim()).orElseThrow(NotHere::new);
    InquiryPlan plan = looked.plan();
    ShelfView view = new ShelfView(inquiry, looked.shelf(), here);
    return new ExportPlanPage(
        inquiry,
        form,
        wanted.recipient().office(),
        "mandate.aim." + wanted.aim().word(),
        "dossier.format." + wanted.format().word(),
        plan.counts(),
        plan.staying().stream().limit(MOST_SHOWN).map(view::staying).toList(),
        Math.max(0, plan.staying().size() - MOST_SHOWN),
        errors);
  }
}
