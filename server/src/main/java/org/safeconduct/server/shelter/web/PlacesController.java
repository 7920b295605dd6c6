package org.safeconduct.server.shelter.web;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.shelter.AlarmDesk;
import org.safeconduct.server.shelter.Housing;
import org.safeconduct.server.shelter.PlaceDesk;
import org.safeconduct.server.shelter.PlaceFact.PlaceDescribed;
import org.safeconduct.server.shelter.PlaceListing;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The register of places.
@Controller
class PlacesController {
  private final PlaceDesk desk;
  private final AlarmDesk alarms;
  private final Housing housing;
  private final Search search;
  private final Answering answering;
  private final SecureRandom random;

  PlacesController(
      PlaceDesk desk,
      AlarmDesk alarms,
      Housing housing,
      Search search,
      Answering answering,
      SecureRandom random) {
    this.desk = desk;
    this.alarms = alarms;
    this.housing = housing;
    this.search = search;
    this.answering = answering;
    this.random = random;
  }

  @GetMapping("/shelter/places/new")
  FormPage begin(Unlocked unlocked, Here here) {
    List<Choice> teams = teams(unlocked);
    Fields fields =
        Fields.of(SubjectId.random(random).toString(), Seen.NOTHING)
            .with("team", teams.getFirst().value())
            .with("beds", "1");
    return begun(here, teams, fields);
  }

  @PostMapping("/shelter/places/new")
  Answer enter(Unlocked unlocked, Here here, Form form) {
    List<Choice> teams = teams(unlocked);
    Typed typed = new Typed();
    Reading reading = new Reading(typed, form);
    PlaceDescribed place = reading.place();
    Optional<TeamId> team = typed.chosen("team", TeamId::parse, form.team());
    SubjectId fresh = reading.fresh();
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.enter(unlocked, team.orElseThrow(NotHere::new), fresh, place),
        Go.to("/shelter/places/" + fresh).saying("shelter.done.place"),
        (errors, since) -> begun(here, teams, Fields.typed(form)).again(errors, since));
  }

  private List<Choice> teams(Unlocked unlocked) {
    List<Choice> teams =
        housing.beginners(unlocked).stream()
            .map(keeper -> new Choice(keeper.team().toString(), keeper.name()))
            .toList();
    if (teams.isEmpty()) throw new NotHere();
    return teams;
  }

  private static FormPage begun(Here here, List<Choice> teams, Fields fields) {
    return FormPage.of("enter", "/shelter", here.t("shelter.nav"), "/shelter/places/new", fields)
        .choosing(Map.of("team", teams, "country", Choice.countries(here)));
  }

  @GetMapping("/shelter/places/{place}")
  PlacePage show(Unlocked unlocked, Here here, @PathVariable SubjectId place) {
    return page(unlocked, here, place, List.of());
  }

  private PlacePage page(Unlocked unlocked, Here here, SubjectId place, List<FieldError> errors) {
    PlaceDesk.Look look = desk.look(unlocked, place);
    Query running = Query.list(PlaceListing.ALARM).inStates("running").pointingTo(place).page(0, 1);
    Purpose list = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
    String alarm =
        search.find(unlocked, running, list).hits().stream()
            .map(hit -> "/shelter/alarms/" + hit.row().subject())
            .findFirst()
            .orElse("");
    List<Line> there =
        alarms.there(unlocked, place).stream()
            .map(stay ->
                new Line("/shelter/stays/" + stay.scope(), stay.stay().opened().codename(), ""))
            .toList();
    return PlacePage.of(here, look, there, alarm, errors);
  }

  @GetMapping("/shelter/places/{place}/change")
  FormPage change(Unlocked unlocked, Here here, @PathVariable SubjectId place) {
    PlaceDesk.Look look = desk.look(unlocked, place);
    PlaceDescribed known = look.place().known();
    Fields fields =
        Fields.of(place.toString(), look.seen())
            .with("name", known.name())
            .with("town", known.town())
            .with("address", Paragraphs.text(known.address()))
            .with("country", known.country().code())
            .with("beds", Integer.toString(known.beds()))
            .with("rules", Paragraphs.text(known.rules()))
            .with("host", known.host())
            .with("cost", known.cost());
    return changing(here, look, fields);
  }

  @PostMapping("/shelter/places/{place}/change")
  Answer describe(Unlocked unlocked, Here here, @PathVariable SubjectId place, Form form) {
    PlaceDesk.Look look = desk.look(unlocked, place);
    Typed typed = new Typed();
    PlaceDescribed anew = new Reading(typed, form).place();
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.describe(unlocked, place, Typed.seen(form.seen()), anew),
        Go.to("/shelter/places/" + place).saying("shelter.done.saved"),
        (errors, since) -> changing(here, look, Fields.typed(form)).again(errors, since));
  }

  private static FormPage changing(Here here, PlaceDesk.Look look, Fields fields) {
    String path = "/shelter/places/" + look.place().id();
    return FormPage.of("enter", path, look.place().known().name(), path + "/change", fields)
        .choosing(Map.of("country", Choice.countries(here)));
  }

  @PostMapping("/shelter/places/{place}/close")
  Answer close(Unlocked unlocked, Here here, @PathVariable SubjectId place, Form form) {
    List<String> words = Paragraphs.of(form.words());
    return turn(
        unlocked,
        here,
        place,
        "shelter.done.closed",
        () -> desk.close(unlocked, place, Typed.seen(form.seen()), words));
  }

  @PostMapping("/shelter/places/{place}/reopen")
  Answer reopen(Unlocked unlocked, Here here, @PathVariable SubjectId place, Form form) {
    List<String> words = Paragraphs.of(form.words());
    return turn(
        unlocked,
        here,
        place,
        "shelter.done.reopened",
        () -> desk.reopen(unlocked, place, Typed.seen(form.seen()), words));
  }

  private Answer turn(
      Unlocked unlocked, Here here, SubjectId place, String done, Supplier<Outcome> write) {
    return answering.answer(
        unlocked,
        here,
        new Typed(),
        write,
        Go.to("/shelter/places/" + place).saying(done),
        (errors, since) -> page(unlocked, here, place, Answers.wrong(errors, since)));
  }
}
