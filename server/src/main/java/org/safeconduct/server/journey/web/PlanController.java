package org.safeconduct.server.journey.web;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.journey.JourneyDesk;
import org.safeconduct.server.journey.LegDesk;
import org.safeconduct.server.journey.LegPlan;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.site.Zones;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Plans a leg, and plans it again.
@Controller
class PlanController {
  private static final String NEW = "/casefiles/{casefile}/journey/{journey}/legs/new";

  private final LegDesk desk;
  private final JourneyDesk journeys;
  private final Colleagues colleagues;
  private final Answering answering;
  private final InstantSource clock;
  private final SecureRandom random;

  PlanController(
      LegDesk desk,
      JourneyDesk journeys,
      Colleagues colleagues,
      Answering answering,
      InstantSource clock,
      SecureRandom random) {
    this.desk = desk;
    this.journeys = journeys;
    this.colleagues = colleagues;
    this.answering = answering;
    this.clock = clock;
    this.random = random;
  }

  @GetMapping(NEW)
  LegFormPage begin(
      Unlocked unlocked, @PathVariable ScopeId casefile, @PathVariable SubjectId journey) {
    JourneyDesk.Look look = journeys.look(unlocked, casefile);
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    String day = look.journey(journey).trip().day().orElse(today).toString();
    String team = teams(unlocked).stream().findFirst().map(Choice::value).orElse("");
    LegForm form = LegForm.fresh(ScopeId.random(random).toString(), team, day, "UTC");
    return begun(unlocked, look, casefile, journey, form);
  }

  @PostMapping(NEW)
  Answer plan(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId journey,
      LegForm form) {
    JourneyDesk.Look look = journeys.look(unlocked, casefile);
    Typed typed = new Typed();
    LegReading reading = new LegReading(typed, form);
    LegPlan plan = reading.plan();
    ScopeId leg = Typed.carried(ScopeId::parse, form.id());
    LegDesk.Place place =
        new LegDesk.Place(casefile, journey, leg, Typed.carried(TeamId::parse, form.team()));
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.plan(unlocked, place, plan, reading.others()),
        Go.to("/legs/" + leg).saying("journey.done.leg"),
        (errors, since) -> begun(unlocked, look, casefile, journey, form).again(errors, since));
  }

  @GetMapping("/legs/{leg}/plan")
  LegFormPage again(Unlocked unlocked, @PathVariable ScopeId leg) {
    LegDesk.Look look = desk.look(unlocked, leg);
    return again(look, leg, LegForm.of(look.planned().plan(), look.seen().toString()));
  }

  @PostMapping("/legs/{leg}/plan")
  Answer planAgain(Unlocked unlocked, Here here, @PathVariable ScopeId leg, LegForm form) {
    LegDesk.Look look = desk.look(unlocked, leg);
    Typed typed = new Typed();
    LegPlan plan = new LegReading(typed, form).plan();
    Seen seen = Typed.seen(form.seen());
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.planAgain(unlocked, leg, seen, plan),
        Go.to("/legs/" + leg).saying("journey.done.leg"),
        (errors, since) -> again(look, leg, form).again(errors, since));
  }

  private LegFormPage begun(
      Unlocked unlocked, JourneyDesk.Look look, ScopeId casefile, SubjectId journey, LegForm form) {
    look.journey(journey);
    String back = "/casefiles/" + casefile + "/journey";
    return new LegFormPage(
        back,
        look.casework().codename(),
        back + "/" + journey + "/legs/new",
        true,
        form,
        Map.of(
            "zone",
            Zones.choices(Optional.empty()),
            "team",
            teams(unlocked),
            "others",
            others(unlocked)),
        List.of(),
        Narrator.Since.NOTHING);
  }

  private static LegFormPage again(LegDesk.Look look, ScopeId leg, LegForm form) {
    return new LegFormPage(
        "/legs/" + leg,
        look.planned().codename(),
        "/legs/" + leg + "/plan",
        false,
        form,
        Map.of("zone", Zones.choices(Optional.empty())),
        List.of(),
        Narrator.Since.NOTHING);
  }

  private List<Choice> teams(Unlocked unlocked) {
    return sorted(colleagues.teams(unlocked));
  }

  private List<Choice> others(Unlocked unlocked) {
    return sorted(colleagues.names(unlocked)).stream()
        .filter(c -> !c.value().equals(unlocked.member().toString()))
        .toList();
  }

  static List<Choice> sorted(Map<?, String> named) {
    return named.entrySet().stream()
        .map(e -> new Choice(e.getKey().toString(), e.getValue()))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }
}
