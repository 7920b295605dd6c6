package org.safeconduct.server.route.web;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.Casefile;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.Guarded;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.casework.Verification;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.route.Finding;
import org.safeconduct.server.route.Known;
import org.safeconduct.server.route.Lack;
import org.safeconduct.server.route.Precondition;
import org.safeconduct.server.route.Route;
import org.safeconduct.server.route.RouteCard;
import org.safeconduct.server.route.RouteDesk;
import org.safeconduct.server.route.RouteRef;
import org.safeconduct.server.route.SituationFact.Stated;
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

/// A person against the routes: which are open, which are closed and by what, and what has to be
/// asked to know more. Only what some route asks is asked.
@Controller
class PersonController {
  private static final String PATH = "/casefiles/{casefile}/routes";

  private final RouteDesk desk;
  private final Answering answering;
  private final SecureRandom random;

  PersonController(RouteDesk desk, Answering answering, SecureRandom random) {
    this.desk = desk;
    this.answering = answering;
    this.random = random;
  }

  @GetMapping(PATH)
  PersonPage show(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    RouteDesk.Person person = desk.person(unlocked, casefile);
    SubjectId subject = person.situation().subject().orElseGet(() -> SubjectId.random(random));
    Seen seen = person.chronicle().seen(subject);
    SituationForm asked =
        new SituationForm(subject.toString(), seen.toString(), List.of(), List.of());
    return new Against(here, casefile, person).page(asked, List.of(), Narrator.Since.NOTHING);
  }

  @PostMapping(PATH)
  Answer state(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, SituationForm form) {
    RouteDesk.Person person = desk.person(unlocked, casefile);
    SubjectId fresh = Typed.carried(SubjectId::parse, form.id());
    List<Stated> said = form.answers(person.questions());
    return answering.answer(
        unlocked,
        here,
        new Typed(),
        () -> desk.state(unlocked, casefile, fresh, Typed.seen(form.seen()), said),
        Go.to("/casefiles/" + casefile + "/routes").saying("route.done.stated"),
        (errors, since) -> new Against(here, casefile, person).page(form, errors, since));
  }

  /// Makes the page ready for one reader.
  private final class Against {
    private final Here here;
    private final ScopeId casefile;
    private final RouteDesk.Person person;

    Against(Here here, ScopeId casefile, RouteDesk.Person person) {
      this.here = here;
      this.casefile = casefile;
      this.person = person;
    }

    PersonPage page(SituationForm form, List<FieldError> errors, Narrator.Since since) {
      List<PersonPage.Way> open = new ArrayList<>();
      List<PersonPage.Way> notKnown = new ArrayList<>();
      List<PersonPage.Way> shut = new ArrayList<>();
      person
          .routes()
          .forEach((ref, route) -> {
            Finding found = route.find(person.situation(), desk.today());
            PersonPage.Way way = way(ref, route, found);
            switch (found.answer()) {
              case OPEN -> open.add(way);
              case NOT_KNOWN -> notKnown.add(way);
              case CLOSED -> shut.add(way);
            }
          });
      Casework casework = Casework.of(person.chronicle());
      return new PersonPage(
          "/casefiles/" + casefile,
          casework.codename(),
          casework.casefile() instanceof Casefile.Closed,
          Verification.of(person.chronicle())
              .refusal(Guarded.ROUTE)
              .map(no -> FieldError.of(no.refusal()).text(here))
              .orElse(""),
          form.id(),
          form.seen(),
          questions(form),
          open,
          notKnown,
          shut,
          errors,
          since);
    }

    private List<PersonPage.Question> questions(SituationForm form) {
      Map<String, Known> typed = form.said();
      List<PersonPage.Question> questions = new ArrayList<>();
      for (Precondition asked : person.questions()) {
        Known known =
            typed.getOrDefault(asked.key(), person.situation().known(asked, desk.today()));
        questions.add(new PersonPage.Question(asked.key(), asked.phrase(), known.name()));
      }
      return questions;
    }

    private PersonPage.Way way(RouteRef ref, Route route, Finding found) {
      RouteCard card = route.card().orElseThrow();
      boolean shut = found.answer() == Finding.Answer.CLOSED;
      return new PersonPage.Way(
          ref.path(),
          card.to().name(here.words().locale()),
          card.name(),
          shut ? "" : "/casefiles/" + casefile + "/applications/new?via=" + ref.text(),
          found.missing().stream().map(Lack::phrase).toList(),
          found.unknown().stream().map(Lack::phrase).toList(),
          card.shows().stream().map(this::shows).toList(),
          card.fixes().stream().map(f -> here.t("route.fixes." + f.word())).toList());
    }

    private String shows(Term what) {
      return here.t("route.shows." + what.word());
    }
  }
}
