package org.safeconduct.server.events.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.events.Bearing;
import org.safeconduct.server.events.EventsDesk;
import org.safeconduct.server.events.EventsFact.BearingFound;
import org.safeconduct.server.events.EventsFact.InvolvementFound;
import org.safeconduct.server.events.web.ActPages.Typing;
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
import org.safeconduct.server.thesauri.TermCode;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One act: who is said to have had a part in it, what it rests on.
@Controller
class ActController {
  private final EventsDesk desk;
  private final ActPages pages;

  ActController(EventsDesk desk, ActPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping("/inquiries/{inquiry}/acts/{act}")
  ActPage show(
      Unlocked unlocked, @PathVariable ScopeId inquiry, @PathVariable SubjectId act, Here here) {
    return pages.page(unlocked, inquiry, act, here, Typing.NOTHING);
  }

  @PostMapping("/inquiries/{inquiry}/acts/{act}/involvements")
  Answer involve(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId act,
      InvolveForm form,
      Here here) {
    Typed typed = new Typed();
    Optional<SubjectId> person = typed.chosen("perpetrator", SubjectId::parse, form.perpetrator());
    Optional<TermCode> degree = typed.chosen("degree", TermCode::new, form.degree());
    @Nullable TermCode status =
        form.status().isEmpty()
            ? null
            : typed.chosen("status", TermCode::new, form.status()).orElse(null);
    if (!typed.isRight()) {
      return pages.page(unlocked, inquiry, act, here, Typing.of(form, typed.errors()));
    }
    InvolvementFound found =
        new InvolvementFound(person.orElseThrow(), degree.orElseThrow(), status);
    try {
      return after(
          at(inquiry, act),
          desk.involve(unlocked, inquiry, act, Typed.seen(form.seen()), found),
          "events.done.involved");
    } catch (Refused no) {
      List<FieldError> errors = List.of(FieldError.of(no.refusal()));
      return pages.page(unlocked, inquiry, act, here, Typing.of(form, errors));
    }
  }

  @PostMapping("/inquiries/{inquiry}/acts/{act}/bearings")
  Answer bear(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId act,
      BearForm form,
      Here here) {
    Typed typed = new Typed();
    Optional<SubjectId> source = typed.chosen("source", SubjectId::parse, form.source());
    Bearing bearing = typed.term("bearing", Bearing.class, form.bearing());
    if (!typed.isRight()) {
      return pages.page(unlocked, inquiry, act, here, Typing.of(form, typed.errors()));
    }
    BearingFound found = new BearingFound(source.orElseThrow(), bearing, form.where().strip());
    try {
      return after(
          at(inquiry, act),
          desk.bear(unlocked, inquiry, act, Typed.seen(form.seen()), found),
          "events.done.said");
    } catch (Refused no) {
      List<FieldError> errors = List.of(FieldError.of(no.refusal()));
      return pages.page(unlocked, inquiry, act, here, Typing.of(form, errors));
    }
  }

  @PostMapping("/inquiries/{inquiry}/acts/{act}/take-back")
  Answer takeBack(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId act,
      BackForm form,
      Here here) {
    try {
      return after(
          Go.to("/inquiries/" + inquiry + "/acts"),
          desk.takeBack(unlocked, inquiry, act, Typed.seen(form.seen()), form.reason()),
          "events.done.taken-back");
    } catch (Refused no) {
      List<FieldError> errors = List.of(FieldError.of(no.refusal()));
      return pages.page(unlocked, inquiry, act, here, Typing.wrong(errors));
    }
  }

  /// Where a change leads; what is not there answers as such.
  static Answer after(Go back, Optional<Outcome> outcome, String done) {
    return switch (outcome.orElseThrow(NotHere::new)) {
      case Outcome.Written _ -> back.saying(done);
      case Outcome.Conflict _ -> back.saying("events.done.meanwhile");
      case Outcome.Refused(var no) -> throw new Refused(no);
    };
  }

  private static Go at(ScopeId inquiry, SubjectId act) {
    return Go.to("/inquiries/" + inquiry + "/acts/" + act);
  }
}
