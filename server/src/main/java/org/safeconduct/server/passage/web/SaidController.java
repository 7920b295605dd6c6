package org.safeconduct.server.passage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.passage.Application;
import org.safeconduct.server.passage.Course;
import org.safeconduct.server.passage.InformalWord;
import org.safeconduct.server.passage.PassageDesk;
import org.safeconduct.server.passage.PassageFact;
import org.safeconduct.server.passage.PassageFact.ApplicationLodged;
import org.safeconduct.server.passage.PassageFact.DocumentsHandedIn;
import org.safeconduct.server.passage.PassageFact.VisaInterviewHeld;
import org.safeconduct.server.passage.PassageMarks;
import org.safeconduct.server.route.Route;
import org.safeconduct.server.route.RouteCard;
import org.safeconduct.server.route.RouteDesk;
import org.safeconduct.server.route.RouteRef;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What was said to whom, so that the next form does not contradict the last one.
@Controller
class SaidController {
  private final PassageDesk desk;
  private final RouteDesk routes;

  SaidController(PassageDesk desk, RouteDesk routes) {
    this.desk = desk;
    this.routes = routes;
  }

  @GetMapping("/casefiles/{casefile}/said")
  SaidPage said(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    PassageDesk.Look look = desk.look(unlocked, casefile);
    Map<RouteRef, Route> known = routes.mine(unlocked);
    return new SaidPage(
        "/casefiles/" + casefile,
        look.casework().codename(),
        look.passage().applications().stream()
            .map(a -> told(here, casefile, a, card(a.course(), known)))
            .toList());
  }

  private static Optional<RouteCard> card(Course course, Map<RouteRef, Route> known) {
    return course
        .plan()
        .flatMap(plan -> Optional.ofNullable(plan.via()))
        .flatMap(via -> Optional.ofNullable(known.get(via)))
        .flatMap(Route::card);
  }

  private static SaidPage.Told told(
      Here here, ScopeId casefile, Application application, Optional<RouteCard> route) {
    Course course = application.course();
    Optional<RouteCard> lodgedOn = course.lodged().flatMap(_ -> route);
    return new SaidPage.Told(
        "/casefiles/" + casefile + "/applications/" + course.id(),
        Headings.of(here, course),
        PassageMarks.of(application.state()),
        "passage.state." + application.state().word(),
        course.lodged().map(ApplicationLodged::office).orElse(""),
        course.lodged().map(lodged -> lodged(here, lodged)).orElse(""),
        handed(here, course),
        course.words().stream().map(w -> word(here, w)).toList(),
        lodgedOn.stream()
            .flatMap(card -> card.shows().stream())
            .map(shows -> here.t("route.shows." + shows.word()))
            .toList(),
        lodgedOn.stream()
            .flatMap(card -> card.fixes().stream())
            .map(fixes -> here.t("route.fixes." + fixes.word()))
            .toList());
  }

  private static String lodged(Here here, ApplicationLodged lodged) {
    String on = here.date(lodged.on());
    return lodged.reference() == null ? on : on + " · " + lodged.reference();
  }

  private static List<String> handed(Here here, Course course) {
    List<String> handed = new ArrayList<>();
    for (Told<PassageFact> told : course.told()) {
      if (told.fact() instanceof DocumentsHandedIn in) {
        handed.add(here.t("passage.told.documents-handed-in", in.on()));
        handed.addAll(in.words());
      } else if (told.fact() instanceof VisaInterviewHeld held) {
        handed.add(here.t("passage.told.interview-held", held.on()));
        handed.addAll(held.words());
      }
    }
    return handed;
  }

  private static SaidPage.Word word(Here here, InformalWord word) {
    return new SaidPage.Word(
        word.since().isEmpty() ? word.first().office() : word.since().getLast().office(),
        here.date(word.said()),
        "passage.tenor." + word.tenor().word(),
        !word.since().isEmpty());
  }
}
