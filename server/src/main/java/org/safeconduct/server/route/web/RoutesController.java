package org.safeconduct.server.route.web;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.route.RouteCard;
import org.safeconduct.server.route.RouteDesk;
import org.safeconduct.server.route.RouteRef;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Signpost;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The register of routes as a list, what the program offers for it, and a route of one's own.
@Controller
class RoutesController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);

  private final RouteDesk desk;
  private final Search search;
  private final Colleagues colleagues;
  private final Answering answering;
  private final SecureRandom random;

  RoutesController(
      RouteDesk desk,
      Search search,
      Colleagues colleagues,
      Answering answering,
      SecureRandom random) {
    this.desk = desk;
    this.search = search;
    this.colleagues = colleagues;
    this.answering = answering;
    this.random = random;
  }

  @Bean
  static Signpost routes() {
    return Signpost.of("/routes", "route.nav", 130);
  }

  @Bean
  static Caption routeCaption() {
    return new Caption(
        "route",
        "route.kind",
        Caption.column("name"),
        hit -> hit.row().shown().getOrDefault("path", "/routes"));
  }

  @GetMapping("/routes")
  RoutesPage all(Unlocked unlocked, Here here, Listed listed) {
    Query routes = listed.apply(Query.list("route"));
    return RoutesPage.of(here, listed, search.find(unlocked, routes, LIST), desk.today());
  }

  @GetMapping("/routes/offered")
  OfferedPage offered(
      Unlocked unlocked, Here here, @RequestParam(name = "team", defaultValue = "") String team) {
    return offered(unlocked, here, team, List.of());
  }

  @PostMapping("/routes/offered")
  Answer take(Unlocked unlocked, Here here, TakeForm form) {
    TeamId team = Typed.carried(TeamId::parse, form.team());
    try {
      desk.take(unlocked, team, form.take());
      return Go.to("/routes").saying("route.done.taken");
    } catch (Refused no) {
      return offered(unlocked, here, form.team(), List.of(FieldError.of(no.refusal())));
    }
  }

  private OfferedPage offered(Unlocked unlocked, Here here, String team, List<FieldError> errors) {
    List<Choice> teams = teams(unlocked);
    if (teams.isEmpty()) return new OfferedPage("", teams, List.of(), errors);
    Choice chosen =
        teams.stream().filter(t -> t.value().equals(team)).findFirst().orElse(teams.getFirst());
    return new OfferedPage(
        chosen.value(),
        teams,
        desk.offered(unlocked, TeamId.parse(chosen.value())).stream()
            .map(o -> OfferedPage.Card.of(here, o))
            .toList(),
        errors);
  }

  @GetMapping("/routes/new")
  RouteFormPage<RouteForm> begin(Unlocked unlocked, Here here) {
    String id = SubjectId.random(random).toString();
    String team = teams(unlocked).stream().findFirst().map(Choice::value).orElse("");
    return begun(unlocked, here, RouteForm.fresh(id, team));
  }

  @PostMapping("/routes/new")
  Answer describe(Unlocked unlocked, Here here, RouteForm form) {
    Typed typed = new Typed();
    RouteCard card = new RouteReading(typed, form).card();
    SubjectId id = Typed.carried(SubjectId::parse, form.id());
    TeamId team = Typed.carried(TeamId::parse, form.team());
    if (!unlocked.teams().contains(team)) throw new NotHere();
    if (!typed.isRight()) {
      return begun(unlocked, here, form).again(typed.errors(), Narrator.Since.NOTHING);
    }
    RouteRef ref = new RouteRef(desk.register(unlocked, team), id);
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.describe(unlocked, ref, card),
        Go.to(ref.path()).saying("route.done.described"),
        (errors, since) -> begun(unlocked, here, form).again(errors, since));
  }

  private RouteFormPage<RouteForm> begun(Unlocked unlocked, Here here, RouteForm form) {
    return RouteFormPage.of("route/describe", "/routes", "", "new", "", form)
        .choosing(RouteChoices.of(here, teams(unlocked)));
  }

  private List<Choice> teams(Unlocked unlocked) {
    return colleagues.teams(unlocked).entrySet().stream()
        .map(t -> new Choice(t.getKey().toString(), t.getValue()))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }
}
