package org.safeconduct.server.journey.web;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.journey.FollowUp;
import org.safeconduct.server.journey.JourneyDesk;
import org.safeconduct.server.journey.JourneyFact.ArrivalRecorded;
import org.safeconduct.server.journey.JourneyFact.FollowUpKept;
import org.safeconduct.server.journey.JourneyFact.FollowUpSet;
import org.safeconduct.server.journey.Trip;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.site.Zones;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What is kept up after an arrival: kept when it is done, or given a day of its own.
@Controller
class FollowUpController {
  private static final String ONE = "/casefiles/{casefile}/journey/{journey}/{what}";

  private final JourneyDesk desk;
  private final Answering answering;
  private final InstantSource clock;

  FollowUpController(JourneyDesk desk, Answering answering, InstantSource clock) {
    this.desk = desk;
    this.answering = answering;
    this.clock = clock;
  }

  @GetMapping(ONE)
  FollowUpPage show(
      Unlocked unlocked,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId journey,
      @PathVariable String what) {
    JourneyDesk.Look look = desk.look(unlocked, casefile);
    FollowUp wanted = wanted(what);
    Due due =
        Optional.ofNullable(trip(look, journey).followUps().get(wanted)).orElseThrow(NotHere::new);
    String today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    JourneyForm form =
        new JourneyForm(
            "",
            look.chronicle().seen(journey).toString(),
            due.on().toString(),
            today,
            "",
            Zones.first(country(look, journey)),
            "");
    return page(look, casefile, journey, wanted, form, List.of(), Narrator.Since.NOTHING);
  }

  @PostMapping(ONE + "/keep")
  Answer keep(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId journey,
      @PathVariable String what,
      JourneyForm form) {
    FollowUp wanted = wanted(what);
    Typed typed = new Typed();
    FollowUpKept kept =
        new FollowUpKept(wanted, typed.date("on", form.on()), Paragraphs.of(form.words()));
    At at = new At(casefile, journey, Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.keep(unlocked, at, kept),
        Go.to("/casefiles/" + casefile + "/journey").saying("journey.done.keep"),
        (errors, since) ->
            page(desk.look(unlocked, casefile), casefile, journey, wanted, form, errors, since));
  }

  @PostMapping(ONE + "/set")
  Answer set(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId journey,
      @PathVariable String what,
      JourneyForm form) {
    FollowUp wanted = wanted(what);
    Typed typed = new Typed();
    Due due = typed.due("day", form.day(), "zone", form.zone());
    At at = new At(casefile, journey, Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.set(unlocked, at, new FollowUpSet(wanted, due)),
        Go.to("/casefiles/" + casefile + "/journey").saying("journey.done.set"),
        (errors, since) ->
            page(desk.look(unlocked, casefile), casefile, journey, wanted, form, errors, since));
  }

  private static FollowUp wanted(String word) {
    return Term.find(FollowUp.class, word).orElseThrow(NotHere::new);
  }

  private static Trip trip(JourneyDesk.Look look, SubjectId journey) {
    return look.journey(journey).trip();
  }

  private static Optional<Country> country(JourneyDesk.Look look, SubjectId journey) {
    return trip(look, journey).arrival().map(ArrivalRecorded::in);
  }

  private static FollowUpPage page(
      JourneyDesk.Look look,
      ScopeId casefile,
      SubjectId journey,
      FollowUp what,
      JourneyForm form,
      List<FieldError> errors,
      Narrator.Since since) {
    String back = "/casefiles/" + casefile + "/journey";
    return new FollowUpPage(
        back,
        look.casework().codename(),
        what.word(),
        back + "/" + journey + "/" + what.word(),
        form,
        Zones.choices(country(look, journey)),
        errors,
        since);
  }
}
