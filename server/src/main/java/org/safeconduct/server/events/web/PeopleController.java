package org.safeconduct.server.events.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.events.EventsDesk;
import org.safeconduct.server.events.EventsFact.CommandFound;
import org.safeconduct.server.events.EventsFact.SamePersonFound;
import org.safeconduct.server.events.EventsFact.SamePersonUndone;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// People in acts: joined and un-joined, and who commanded whom among those alleged.
@Controller
class PeopleController {
  private final EventsDesk desk;
  private final PersonView view;

  PeopleController(EventsDesk desk, PersonView view) {
    this.desk = desk;
    this.view = view;
  }

  @GetMapping("/inquiries/{inquiry}/people")
  PeoplePage all(Unlocked unlocked, @PathVariable ScopeId inquiry, Here here) {
    return view.all(unlocked, inquiry, here);
  }

  @GetMapping("/inquiries/{inquiry}/people/{person}")
  PersonPage one(
      Unlocked unlocked, @PathVariable ScopeId inquiry, @PathVariable SubjectId person, Here here) {
    return view.one(unlocked, inquiry, person, PersonForm.BLANK, here, List.of());
  }

  @PostMapping("/inquiries/{inquiry}/people/{person}/join")
  Answer join(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId person,
      PersonForm form,
      Here here) {
    Typed typed = new Typed();
    Optional<SubjectId> other = typed.chosen("other", SubjectId::parse, form.other());
    if (!typed.isRight()) return view.one(unlocked, inquiry, person, form, here, typed.errors());
    SamePersonFound found = new SamePersonFound(other.orElseThrow(), form.why());
    Seen seen = Typed.seen(form.seen());
    return said(
        unlocked,
        inquiry,
        person,
        form,
        here,
        "events.done.joined",
        () -> desk.join(unlocked, inquiry, person, seen, found));
  }

  @PostMapping("/inquiries/{inquiry}/people/{person}/part")
  Answer part(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId person,
      PersonForm form,
      Here here) {
    SubjectId other = Typed.carried(SubjectId::parse, form.other());
    SamePersonUndone undone = new SamePersonUndone(other, form.why());
    Seen seen = Typed.seen(form.seen());
    return said(
        unlocked,
        inquiry,
        person,
        form,
        here,
        "events.done.parted",
        () -> desk.part(unlocked, inquiry, person, seen, undone));
  }

  @PostMapping("/inquiries/{inquiry}/people/{person}/command")
  Answer command(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId person,
      PersonForm form,
      Here here) {
    Typed typed = new Typed();
    Optional<SubjectId> superior = typed.chosen("superior", SubjectId::parse, form.superior());
    @Nullable PartialDate during =
        form.during().isBlank() ? null : typed.date("during", form.during());
    String basis = typed.needed("basis", form.basis());
    if (!typed.isRight()) return view.one(unlocked, inquiry, person, form, here, typed.errors());
    CommandFound command = new CommandFound(superior.orElseThrow(), during, basis);
    Seen seen = Typed.seen(form.seen());
    return said(
        unlocked,
        inquiry,
        person,
        form,
        here,
        "events.done.said",
        () -> desk.command(unlocked, inquiry, person, seen, command));
  }

  private Answer said(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId person,
      PersonForm form,
      Here here,
      String done,
      Supplier<Optional<Outcome>> write) {
    Go back = Go.to("/inquiries/" + inquiry + "/people/" + person);
    try {
      return ActController.after(back, write.get(), done);
    } catch (Refused no) {
      List<FieldError> errors = List.of(FieldError.of(no.refusal()));
      return view.one(unlocked, inquiry, person, form, here, errors);
    }
  }
}
