package org.safeconduct.server.events.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.events.Act;
import org.safeconduct.server.events.AllegedPerpetrator;
import org.safeconduct.server.events.Events;
import org.safeconduct.server.events.EventsDesk;
import org.safeconduct.server.events.EventsFact.InvolvementFound;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.thesauri.Lexicon;
import org.safeconduct.server.thesauri.TermCode;
import org.safeconduct.server.thesauri.ThesauriDesk;
import org.safeconduct.server.thesauri.Thesaurus;
import org.safeconduct.server.thesauri.Vocabulary;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One act, and who is said to have had a part in it.
@Controller
class ActController {
  private final EventsDesk desk;
  private final ThesauriDesk thesauri;

  ActController(EventsDesk desk, ThesauriDesk thesauri) {
    this.desk = desk;
    this.thesauri = thesauri;
  }

  @GetMapping("/inquiries/{inquiry}/acts/{act}")
  ActPage show(
      Unlocked unlocked, @PathVariable ScopeId inquiry, @PathVariable SubjectId act, Here here) {
    return page(unlocked, inquiry, act, new InvolveForm("", "", "", ""), here, List.of());
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
    if (!typed.isRight()) return page(unlocked, inquiry, act, form, here, typed.errors());
    InvolvementFound found =
        new InvolvementFound(person.orElseThrow(), degree.orElseThrow(), status);
    try {
      return after(
          at(inquiry, act),
          desk.involve(unlocked, inquiry, act, Typed.seen(form.seen()), found),
          "events.done.involved");
    } catch (Refused no) {
      List<FieldError> errors = List.of(FieldError.of(no.refusal()));
      return page(unlocked, inquiry, act, form, here, errors);
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
      InvolveForm blank = new InvolveForm("", "", "", "");
      return page(unlocked, inquiry, act, blank, here, List.of(FieldError.of(no.refusal())));
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

  private ActPage page(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId id,
      InvolveForm form,
      Here here,
      List<FieldError> errors) {
    Chronicle chronicle = desk.read(unlocked, inquiry).orElseThrow(NotHere::new);
    Events events = Events.of(chronicle);
    Act act = Optional.ofNullable(events.acts().get(id)).orElseThrow(NotHere::new);
    Lexicon lexicon = thesauri.lexicon(unlocked, chronicle);
    Said said = new Said(events, lexicon, inquiry, here);
    return new ActPage(
        inquiry,
        chronicle.seen(id).toString(),
        said.line(act),
        new Said.Link(
            "/inquiries/" + inquiry + "/events/" + act.recorded().event(),
            said.eventTitle(act.recorded().event())),
        above(act.recorded().type(), said),
        events.placeOf(act).map(p -> said.place(p.locality())).orElse(""),
        "events.floor." + act.recorded().floor().word(),
        said.words(act.recorded().methods()),
        said.word(act.recorded().status()),
        act.recorded().reason(),
        act.recorded().told(),
        act.involved().stream().flatMap(i -> part(events, i, said).stream()).toList(),
        events.alleged().stream().map(p -> new Choice(p.id().toString(), p.label())).toList(),
        said.choices(Vocabulary.INVOLVEMENT),
        said.choices(Vocabulary.PERPETRATOR_STATUS),
        form,
        errors);
  }

  private static Optional<ActPage.Part> part(Events events, InvolvementFound found, Said said) {
    @Nullable AllegedPerpetrator person =
        events.perpetrators().get(events.joins().first(found.perpetrator()));
    if (person == null) person = events.perpetrators().get(found.perpetrator());
    return Optional.ofNullable(person)
        .map(p ->
            new ActPage.Part(
                said.perpetrator(p), said.word(found.degree()), said.word(found.status())));
  }

  private static List<String> above(TermCode type, Said said) {
    if (type.isLocal()) return List.of();
    return Thesaurus.number(type.list()).above(type).stream()
        .map(entry -> said.word(entry.code()))
        .toList();
  }

  private static Go at(ScopeId inquiry, SubjectId act) {
    return Go.to("/inquiries/" + inquiry + "/acts/" + act);
  }
}
