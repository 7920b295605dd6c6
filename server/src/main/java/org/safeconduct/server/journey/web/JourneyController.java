package org.safeconduct.server.journey.web;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.Casefile;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.journey.FollowUp;
import org.safeconduct.server.journey.Journey;
import org.safeconduct.server.journey.JourneyDesk;
import org.safeconduct.server.journey.JourneyFact.ArrivalRecorded;
import org.safeconduct.server.journey.JourneyFact.FollowUpKept;
import org.safeconduct.server.journey.JourneyFact.JourneyBegun;
import org.safeconduct.server.journey.JourneyFact.JourneyBrokenOff;
import org.safeconduct.server.journey.JourneyFact.JourneyPlanned;
import org.safeconduct.server.journey.JourneyMarks;
import org.safeconduct.server.journey.JourneyStep;
import org.safeconduct.server.journey.Trip;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A casefile's journey: planned, begun, over; and what is kept up after an arrival.
@Controller
class JourneyController {
  private static final Purpose PAGE = new Purpose(Purpose.Code.WORK, Purpose.Surface.PAGE);
  private static final int MOST = 100;

  private final JourneyDesk desk;
  private final Search search;
  private final Answering answering;
  private final InstantSource clock;
  private final SecureRandom random;

  JourneyController(
      JourneyDesk desk,
      Search search,
      Answering answering,
      InstantSource clock,
      SecureRandom random) {
    this.desk = desk;
    this.search = search;
    this.answering = answering;
    this.clock = clock;
    this.random = random;
  }

  @GetMapping("/casefiles/{casefile}/journey")
  JourneyPage show(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    JourneyDesk.Look look = desk.look(unlocked, casefile);
    Optional<Journey> shown = look.journeys().ahead().or(() -> last(look.journeys().all()));
    return page(unlocked, here, casefile, look, shown, List.of(), null, Narrator.Since.NOTHING);
  }

  @PostMapping("/casefiles/{casefile}/journey/{journey}/{step}")
  Answer take(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId journey,
      @PathVariable String step,
      JourneyForm form) {
    JourneyStep taken = Term.find(JourneyStep.class, step).orElseThrow(NotHere::new);
    Typed typed = new Typed();
    At at = new At(casefile, journey, Typed.seen(form.seen()));
    Act act = read(taken, typed, form);
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> act.take(unlocked, at),
        Go.to("/casefiles/" + casefile + "/journey").saying("journey.done." + taken.word()),
        (errors, since) -> {
          JourneyDesk.Look look = desk.look(unlocked, casefile);
          return page(
              unlocked,
              here,
              casefile,
              look,
              look.journeys().journey(journey),
              errors,
              form,
              since);
        });
  }

  /// A step that was read, ready to be taken.
  private interface Act {
    Outcome take(Unlocked unlocked, At at);
  }

  private Act read(JourneyStep step, Typed typed, JourneyForm form) {
    return switch (step) {
      case PLAN -> {
        var plan = new JourneyPlanned(typed.day("day", form.day()));
        yield (unlocked, at) -> desk.plan(unlocked, at, plan);
      }
      case BEGIN -> {
        var begun = new JourneyBegun(typed.date("on", form.on()));
        yield (unlocked, at) -> desk.begin(unlocked, at, begun);
      }
      case ARRIVE -> {
        var arrived =
            new ArrivalRecorded(
                typed.country("country", form.country()), typed.date("on", form.on()));
        yield (unlocked, at) -> desk.arrive(unlocked, at, arrived);
      }
      case BREAK_OFF -> {
        var broken = new JourneyBrokenOff(typed.date("on", form.on()));
        yield (unlocked, at) -> desk.breakOff(unlocked, at, broken);
      }
      case SET, KEEP -> throw new NotHere();
    };
  }

  private JourneyPage page(
      Unlocked unlocked,
      Here here,
      ScopeId casefile,
      JourneyDesk.Look look,
      Optional<Journey> shown,
      List<FieldError> errors,
      @Nullable JourneyForm typed,
      Narrator.Since since) {
    SubjectId id = shown.map(j -> j.trip().id()).orElseGet(() -> SubjectId.random(random));
    Seen seen = look.chronicle().seen(id);
    String path = "/casefiles/" + casefile + "/journey/" + id;
    String today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    JourneyForm form =
        typed != null
            ? typed
            : new JourneyForm(id.toString(), seen.toString(), "", today, "", "", "");
    return new JourneyPage(
        "/casefiles/" + casefile,
        look.casework().codename(),
        look.casework().casefile() instanceof Casefile.Closed,
        path,
        form,
        shown.map(j -> JourneyMarks.of(j.state())).orElse(Mark.PLANNED),
        shown.map(j -> "journey.state." + j.state().word()).orElse(""),
        shown.flatMap(j -> j.trip().day()).map(here::day).orElse(""),
        shown.map(j -> List.copyOf(j.possible())).orElse(List.of(JourneyStep.PLAN)),
        legs(unlocked, here, id),
        shown.map(j -> followUps(here, path, j.trip())).orElse(List.of()),
        Choice.countries(here),
        shown.filter(j -> !(j instanceof Journey.Ahead)).isPresent()
            ? "/casefiles/" + casefile + "/journey/" + SubjectId.random(random) + "/plan"
            : "",
        errors,
        since);
  }

  private List<LegLine> legs(Unlocked unlocked, Here here, SubjectId journey) {
    Query legs = Query.list("leg").pointingTo(journey).by(Query.Order.DAY).page(0, MOST);
    return search.find(unlocked, legs, PAGE).hits().stream()
        .map(h -> LegLine.of(here, h, clock.instant()))
        .toList();
  }

  private List<JourneyPage.Kept> followUps(Here here, String path, Trip trip) {
    return trip.followUps().entrySet().stream()
        .sorted((a, b) -> a.getValue().on().compareTo(b.getValue().on()))
        .map(e -> followUp(here, path, trip, e.getKey(), e.getValue()))
        .toList();
  }

  private JourneyPage.Kept followUp(Here here, String path, Trip trip, FollowUp what, Due due) {
    FollowUpKept kept = trip.kept().get(what);
    boolean late = kept == null && due.isPast(clock.instant());
    return new JourneyPage.Kept(
        kept == null ? path + "/" + what.word() : "",
        kept != null ? Mark.GOOD : late ? Mark.URGENT : Mark.PLANNED,
        "journey.follow-up." + what.word(),
        kept == null ? here.day(due.on()) : here.date(kept.on()),
        late,
        kept == null ? List.of() : kept.words());
  }

  private static Optional<Journey> last(List<Journey> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }
}
