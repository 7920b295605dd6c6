package org.safeconduct.server.passage.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.casework.Casefile;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.passage.Application;
import org.safeconduct.server.passage.Course;
import org.safeconduct.server.passage.InformalWord;
import org.safeconduct.server.passage.PassageDesk;
import org.safeconduct.server.passage.PassageMarks;
import org.safeconduct.server.passage.Remedy;
import org.safeconduct.server.passage.Step;
import org.safeconduct.server.route.RouteRef;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One application: its state, its clocks, both tracks, every word and step.
@Controller
class ApplicationController {
  /// Those that decide before those that only tell.
  private static final List<Step> STEPS =
      List.of(
          Step.LODGE,
          Step.APPEAL,
          Step.GRANT,
          Step.REFUSE,
          Step.SET_REMEDY,
          Step.HEAR,
          Step.SEE_STATUS,
          Step.ASK_DOCUMENTS,
          Step.HAND_IN,
          Step.SET_INTERVIEW,
          Step.HOLD_INTERVIEW,
          Step.BIOMETRICS,
          Step.PLAN,
          Step.WITHDRAW);

  private final PassageDesk desk;
  private final Narrator narrator;
  private final Colleagues colleagues;
  private final InstantSource clock;

  ApplicationController(
      PassageDesk desk, Narrator narrator, Colleagues colleagues, InstantSource clock) {
    this.desk = desk;
    this.narrator = narrator;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  @GetMapping("/casefiles/{casefile}/applications/{application}")
  ApplicationPage show(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId application) {
    PassageDesk.Look look = desk.look(unlocked, casefile);
    Application state = look.application(application);
    Course course = state.course();
    return new ApplicationPage(
        "/casefiles/" + casefile,
        "/casefiles/" + casefile + "/applications/" + application,
        look.casework().codename(),
        Headings.of(here, course),
        PassageMarks.of(state.state()),
        "passage.state." + state.state().word(),
        "passage.possible." + state.state().word(),
        remedies(here, state),
        course.interview().map(d -> here.day(d.on())).orElse(""),
        course.owed().stream()
            .map(o -> new ApplicationPage.Owed(o.documents(), here.day(o.due().on())))
            .toList(),
        until(here, state),
        course.statuses().reversed().stream()
            .map(s -> new ApplicationPage.Status(s.status(), s.where(), here.date(s.on())))
            .toList(),
        course.words().stream().map(w -> word(here, w)).toList(),
        look.casework().casefile() instanceof Casefile.Closed ? List.of() : steps(state),
        course(here, look.chronicle().about(application), colleagues.names(unlocked)),
        look.passage().odd().stream().anyMatch(o -> o.subject().equals(application)),
        course.plan().flatMap(p -> Optional.ofNullable(p.via())).map(RouteRef::path).orElse(""));
  }

  private List<ApplicationPage.Clock> remedies(Here here, Application state) {
    if (!(state instanceof Application.Refused refused)) return List.of();
    Instant now = clock.instant();
    return refused.course().remedies().stream().map(r -> clock(here, r, now)).toList();
  }

  private static ApplicationPage.Clock clock(Here here, Remedy remedy, Instant now) {
    return new ApplicationPage.Clock(
        "passage.remedy." + remedy.kind().word(),
        remedy.forum(),
        here.day(remedy.due().on()),
        remedy.due().zone().getId().replace('_', ' '),
        remedy.due().isPast(now));
  }

  private static String until(Here here, Application state) {
    return state instanceof Application.Granted granted ? here.day(granted.how().validUntil()) : "";
  }

  private static ApplicationPage.Word word(Here here, InformalWord word) {
    List<Happened> since =
        word.since().stream()
            .map(c ->
                Happened.of(
                        here.date(c.said()),
                        c.office(),
                        here.t("passage.tenor." + c.tenor().word()))
                    .saying(c.verbatim()))
            .toList();
    return new ApplicationPage.Word(
        Long.toString(word.seq()),
        "passage.tenor." + word.first().tenor().word(),
        word.first().office(),
        here.date(word.first().said()),
        "passage.attribution." + word.first().attribution().word(),
        word.first().through(),
        word.first().verbatim(),
        since);
  }

  /// The steps that a state allows, those that move it first.
  private static List<Step> steps(Application state) {
    Set<Step> possible = state.possible();
    return STEPS.stream().filter(possible::contains).toList();
  }

  private List<Happened> course(Here here, Chronicle chronicle, Map<MemberId, String> names) {
    Set<Long> struck = chronicle.struck();
    return chronicle.entries().reversed().stream()
        .map(e ->
            e instanceof Entry.Open open
                ? narrator.tell(here, names, open.told()).struck(struck.contains(e.ref().seq()))
                : Happened.of("", "", here.t("casework.told.gone")))
        .toList();
  }
}
