package org.safeconduct.server.passage.web;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.passage.Application;
import org.safeconduct.server.passage.Attribution;
import org.safeconduct.server.passage.Course;
import org.safeconduct.server.passage.PassageDesk;
import org.safeconduct.server.passage.PassageFact.ApplicationPlanned;
import org.safeconduct.server.passage.RefusalGround;
import org.safeconduct.server.passage.Remedy;
import org.safeconduct.server.passage.Step;
import org.safeconduct.server.passage.Tenor;
import org.safeconduct.server.passage.VisaKind;
import org.safeconduct.server.passage.WithdrawnBy;
import org.safeconduct.server.route.RouteCard;
import org.safeconduct.server.route.RouteDesk;
import org.safeconduct.server.route.RouteRef;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
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
import org.springframework.web.bind.annotation.RequestParam;

/// The forms by which steps are written down. A form can be opened in any state: whether its step
/// is possible is said when it is sent, with the reason, and nothing typed is lost.
@Controller
class StepController {
  private static final String ONE = "/casefiles/{casefile}/applications/{application}/{step}";

  private final PassageDesk desk;
  private final Answering answering;
  private final SecureRandom random;
  private final RouteDesk routes;

  StepController(PassageDesk desk, RouteDesk routes, Answering answering, SecureRandom random) {
    this.desk = desk;
    this.routes = routes;
    this.answering = answering;
    this.random = random;
  }

  @GetMapping("/casefiles/{casefile}/applications/new")
  StepPage begin(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @RequestParam(name = "via", defaultValue = "") String via) {
    String id = SubjectId.random(random).toString();
    StepForm form = StepForm.fresh(id, Seen.NOTHING);
    if (via.isEmpty()) return begun(unlocked, here, casefile, form);
    RouteCard card = routes.look(unlocked, Typed.carried(RouteRef::read, via)).card();
    return begun(unlocked, here, casefile, form.to(card.to().code(), card.name(), "", via));
  }

  @PostMapping("/casefiles/{casefile}/applications/new")
  Answer plan(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, StepForm form) {
    Typed typed = new Typed();
    SubjectId id = Typed.carried(SubjectId::parse, form.id());
    ApplicationPlanned plan =
        new ApplicationPlanned(
            typed.country("country", form.country()),
            typed.needed("route", form.route()),
            Paragraphs.of(form.words()),
            form.viaRoute());
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.plan(unlocked, new At(casefile, id, Seen.NOTHING), plan),
        Go.to(path(casefile, id)).saying("passage.done.plan"),
        (errors, since) -> begun(unlocked, here, casefile, form).again(errors, since));
  }

  @GetMapping(ONE)
  StepPage ask(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId application,
      @PathVariable String step,
      @RequestParam(name = "word", defaultValue = "") String word) {
    PassageDesk.Look look = desk.look(unlocked, casefile);
    Course course = look.application(application).course();
    Seen seen = look.chronicle().seen(application);
    StepForm form =
        StepForm.fresh(application.toString(), seen).about(word).in(Zones.first(country(course)));
    Step taken = step(step);
    StepForm filled =
        taken == Step.PLAN ? course.plan().map(p -> filled(form, p)).orElse(form) : form;
    return page(here, casefile, look.application(application), taken, filled);
  }

  @PostMapping(ONE)
  Answer take(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId application,
      @PathVariable String step,
      StepForm form) {
    Step taken = step(step);
    Typed typed = new Typed();
    StepReading.Act act = new StepReading(typed, form).read(taken);
    At at = new At(casefile, application, Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> act.take(desk, unlocked, at),
        Go.to(path(casefile, application)).saying("passage.done." + taken.word()),
        (errors, since) ->
            page(
                    here,
                    casefile,
                    desk.look(unlocked, casefile).application(application),
                    taken,
                    form)
                .again(errors, since));
  }

  private static StepForm filled(StepForm form, ApplicationPlanned plan) {
    String via = plan.via() == null ? "" : plan.via().text();
    return form.to(plan.country().code(), plan.route(), Paragraphs.text(plan.why()), via);
  }

  private static Step step(String word) {
    return Term.find(Step.class, word).orElseThrow(NotHere::new);
  }

  private StepPage begun(Unlocked unlocked, Here here, ScopeId casefile, StepForm form) {
    String codename = desk.look(unlocked, casefile).casework().codename();
    String back = "/casefiles/" + casefile;
    return new StepPage(
        Step.PLAN,
        back,
        codename,
        back + "/applications/new",
        form,
        Map.of("country", Choice.countries(here)),
        List.of(),
        Narrator.Since.NOTHING);
  }

  private static StepPage page(
      Here here, ScopeId casefile, Application application, Step step, StepForm form) {
    Course course = application.course();
    String back = path(casefile, course.id());
    return new StepPage(
        step,
        back,
        Headings.of(here, course),
        back + "/" + step.word(),
        form,
        choices(here, course, step),
        List.of(),
        Narrator.Since.NOTHING);
  }

  private static Map<String, List<Choice>> choices(Here here, Course course, Step step) {
    Map<String, List<Choice>> choices = new HashMap<>();
    choices.put("tenor", Choice.of(here, Tenor.class, "passage.tenor"));
    choices.put("attribution", Choice.of(here, Attribution.class, "passage.attribution"));
    choices.put("ground", Choice.of(here, RefusalGround.class, "passage.ground"));
    choices.put("visa", Choice.of(here, VisaKind.class, "passage.visa"));
    choices.put("by", Choice.of(here, WithdrawnBy.class, "passage.withdrawn-by"));
    choices.put("remedy", Choice.of(here, Remedy.Kind.class, "passage.remedy"));
    choices.put("zone", Zones.choices(country(course)));
    if (step == Step.PLAN) choices.put("country", Choice.countries(here));
    return choices;
  }

  private static Optional<Country> country(Course course) {
    return course.plan().map(ApplicationPlanned::country);
  }

  private static String path(ScopeId casefile, SubjectId application) {
    return "/casefiles/" + casefile + "/applications/" + application;
  }
}
