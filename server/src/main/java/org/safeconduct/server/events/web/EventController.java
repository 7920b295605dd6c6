package org.safeconduct.server.events.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.events.EventsDesk;
import org.safeconduct.server.events.EventsFact.EventLinked;
import org.safeconduct.server.events.EventsFact.InformationFound;
import org.safeconduct.server.events.EventsFact.InterventionRecorded;
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
import org.safeconduct.server.thesauri.TermCode;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One event, and what is said of it.
@Controller
class EventController {
  private final EventsDesk desk;
  private final EventView view;

  EventController(EventsDesk desk, EventView view) {
    this.desk = desk;
    this.view = view;
  }

  @GetMapping("/inquiries/{inquiry}/events/{event}")
  EventPage show(
      Unlocked unlocked, @PathVariable ScopeId inquiry, @PathVariable SubjectId event, Here here) {
    return view.of(unlocked, inquiry, event, EventForm.BLANK, here, List.of());
  }

  @PostMapping("/inquiries/{inquiry}/events/{event}/links")
  Answer link(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId event,
      EventForm form,
      Here here) {
    Typed typed = new Typed();
    Optional<SubjectId> other = typed.chosen("other", SubjectId::parse, form.other());
    Optional<TermCode> chain = typed.chosen("chain", TermCode::new, form.chain());
    if (!typed.isRight()) return view.of(unlocked, inquiry, event, form, here, typed.errors());
    EventLinked link = new EventLinked(other.orElseThrow(), chain.orElseThrow(), form.why());
    Seen seen = Typed.seen(form.seen());
    return said(
        unlocked,
        inquiry,
        event,
        form,
        here,
        () -> desk.link(unlocked, inquiry, event, seen, link));
  }

  @PostMapping("/inquiries/{inquiry}/events/{event}/information")
  Answer inform(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId event,
      EventForm form,
      Here here) {
    Typed typed = new Typed();
    Optional<SubjectId> source = typed.chosen("source", SubjectId::parse, form.source());
    @Nullable TermCode reliability = code(typed, "reliability", form.reliability());
    if (!typed.isRight()) return view.of(unlocked, inquiry, event, form, here, typed.errors());
    InformationFound found = new InformationFound(source.orElseThrow(), reliability);
    Seen seen = Typed.seen(form.seen());
    return said(
        unlocked,
        inquiry,
        event,
        form,
        here,
        () -> desk.inform(unlocked, inquiry, event, seen, found));
  }

  @PostMapping("/inquiries/{inquiry}/events/{event}/interventions")
  Answer intervene(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId event,
      EventForm form,
      Here here) {
    Typed typed = new Typed();
    String party = typed.needed("party", form.party());
    Optional<TermCode> type = typed.chosen("type", TermCode::new, form.type());
    @Nullable PartialDate on = form.on().isBlank() ? null : typed.date("on", form.on());
    @Nullable TermCode response = code(typed, "response", form.response());
    if (!typed.isRight()) return view.of(unlocked, inquiry, event, form, here, typed.errors());
    InterventionRecorded recorded =
        new InterventionRecorded(party, type.orElseThrow(), on, form.askedOf(), response);
    Seen seen = Typed.seen(form.seen());
    return said(
        unlocked,
        inquiry,
        event,
        form,
        here,
        () -> desk.intervene(unlocked, inquiry, event, seen, recorded));
  }

  private Answer said(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId event,
      EventForm form,
      Here here,
      Supplier<Optional<Outcome>> write) {
    Go back = Go.to("/inquiries/" + inquiry + "/events/" + event);
    try {
      return ActController.after(back, write.get(), "events.done.said");
    } catch (Refused no) {
      List<FieldError> errors = List.of(FieldError.of(no.refusal()));
      return view.of(unlocked, inquiry, event, form, here, errors);
    }
  }

  private static @Nullable TermCode code(Typed typed, String field, String chosen) {
    return chosen.isEmpty() ? null : typed.chosen(field, TermCode::new, chosen).orElse(null);
  }
}
