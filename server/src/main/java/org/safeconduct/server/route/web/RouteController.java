package org.safeconduct.server.route.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Entry.Open;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.route.Precondition;
import org.safeconduct.server.route.Route;
import org.safeconduct.server.route.RouteCard;
import org.safeconduct.server.route.RouteDesk;
import org.safeconduct.server.route.RouteMarks;
import org.safeconduct.server.route.RouteRef;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One route: what is known of it, who goes it, and what is found out next.
@Controller
class RouteController {
  private static final String ONE = "/routes/{register}/{route}";
  private static final Purpose PAGE = new Purpose(Purpose.Code.WORK, Purpose.Surface.PAGE);
  private static final int MOST = 200;

  private final RouteDesk desk;
  private final Search search;
  private final Narrator narrator;
  private final Colleagues colleagues;
  private final Answering answering;

  RouteController(
      RouteDesk desk,
      Search search,
      Narrator narrator,
      Colleagues colleagues,
      Answering answering) {
    this.desk = desk;
    this.search = search;
    this.narrator = narrator;
    this.colleagues = colleagues;
    this.answering = answering;
  }

  @GetMapping(ONE)
  RoutePage show(
      Unlocked unlocked, Here here, @PathVariable ScopeId register, @PathVariable SubjectId route) {
    RouteRef ref = new RouteRef(register, route);
    RouteDesk.Look look = desk.look(unlocked, ref);
    Map<MemberId, String> names = colleagues.names(unlocked);
    Route known = look.route();
    return new RoutePage(
        ref.path(),
        title(here, look.card()),
        mark(known),
        state(here, known),
        known
            .verified()
            .map(v ->
                here.t(
                    "route.verified-by",
                    v.fact().on(),
                    names.getOrDefault(v.by(), here.t("route.somebody"))))
            .orElse(""),
        known
            .places()
            .map(p -> here.t("route.places-said", p.used(), p.places(), p.on(), p.said()))
            .orElse(""),
        known.embargoed(),
        !known.offered().isEmpty(),
        look.card(),
        look.card().preconditions().stream().map(Precondition::phrase).toList(),
        linked(unlocked, route).stream().map(RouteController::application).toList(),
        course(here, look.chronicle(), names));
  }

  @GetMapping(ONE + "/describe")
  RouteFormPage<RouteForm> describe(
      Unlocked unlocked, Here here, @PathVariable ScopeId register, @PathVariable SubjectId route) {
    RouteRef ref = new RouteRef(register, route);
    RouteDesk.Look look = desk.look(unlocked, ref);
    String seen = look.chronicle().seen(route).toString();
    return described(here, ref, look.card(), RouteForm.of(look.card(), seen));
  }

  @PostMapping(ONE + "/describe")
  Answer describe(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId register,
      @PathVariable SubjectId route,
      RouteForm form) {
    RouteRef ref = new RouteRef(register, route);
    RouteCard before = desk.look(unlocked, ref).card();
    Typed typed = new Typed();
    RouteCard card = new RouteReading(typed, form).card();
    Seen seen = Typed.seen(form.seen());
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.describeAgain(unlocked, ref, seen, card),
        Go.to(ref.path()).saying("route.done.described"),
        (errors, since) -> described(here, ref, before, form).again(errors, since));
  }

  @GetMapping(ONE + "/{entry}")
  RouteFormPage<EntryForm> ask(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId register,
      @PathVariable SubjectId route,
      @PathVariable String entry) {
    Entry wanted = entry(entry);
    RouteRef ref = new RouteRef(register, route);
    RouteDesk.Look look = desk.look(unlocked, ref);
    Seen seen = look.chronicle().seen(route);
    return entered(here, ref, look.card(), wanted, EntryForm.fresh(seen, desk.today().toString()));
  }

  @PostMapping(ONE + "/{entry}")
  Answer enter(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId register,
      @PathVariable SubjectId route,
      @PathVariable String entry,
      EntryForm form) {
    Entry wanted = entry(entry);
    RouteRef ref = new RouteRef(register, route);
    RouteCard card = desk.look(unlocked, ref).card();
    Typed typed = new Typed();
    Set<ScopeId> casefiles =
        Set.copyOf(linked(unlocked, route).stream().map(Found.Hit::scope).toList());
    EntryReading.Act act = new EntryReading(typed, form).read(wanted, List.copyOf(casefiles));
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> act.write(desk, unlocked, ref, Typed.seen(form.seen())),
        Go.to(ref.path()).saying("route.done." + wanted.word()),
        (errors, since) -> entered(here, ref, card, wanted, form).again(errors, since));
  }

  private static Entry entry(String word) {
    return Term.find(Entry.class, word).orElseThrow(NotHere::new);
  }

  private static RouteFormPage<RouteForm> described(
      Here here, RouteRef ref, RouteCard card, RouteForm form) {
    return RouteFormPage.of(
            "route/describe", ref.path(), title(here, card), "describe", form.seen(), form)
        .choosing(RouteChoices.of(here, List.of()));
  }

  private static RouteFormPage<EntryForm> entered(
      Here here, RouteRef ref, RouteCard card, Entry entry, EntryForm form) {
    return RouteFormPage.of(
            "route/entry", ref.path(), title(here, card), entry.word(), form.seen(), form)
        .choosing(RouteChoices.standings(here));
  }

  private List<Found.Hit> linked(Unlocked unlocked, SubjectId route) {
    Query going = Query.list("application").pointingTo(route).page(0, MOST);
    return search.find(unlocked, going, PAGE).hits();
  }

  private static RoutePage.Application application(Found.Hit hit) {
    Map<String, String> shown = hit.row().shown();
    return new RoutePage.Application(
        shown.getOrDefault("path", "/"),
        shown.getOrDefault("codename", ""),
        Mark.valueOf(shown.getOrDefault("mark", Mark.PLANNED.name())),
        shown.getOrDefault("label", ""));
  }

  static String title(Here here, RouteCard card) {
    return card.to().name(here.words().locale()) + " · " + card.name();
  }

  private Mark mark(Route route) {
    return route
        .verified()
        .filter(_ -> route.isKnown(desk.today()))
        .map(v -> RouteMarks.of(v.fact().found()))
        .orElse(Mark.PLANNED);
  }

  private String state(Here here, Route route) {
    if (route.verified().isEmpty()) return here.t("route.never-verified");
    LocalDate last = route.knownUntil().orElseThrow();
    return route.isKnown(desk.today())
        ? here.t(
            "route.known-until",
            here.t("route.standing." + route.verified().get().fact().found().word()),
            last)
        : here.t("route.not-known-since", last);
  }

  private List<Happened> course(Here here, Chronicle chronicle, Map<MemberId, String> names) {
    Set<Long> struck = chronicle.struck();
    return chronicle.entries().reversed().stream()
        .map(e ->
            e instanceof Open open
                ? narrator.tell(here, names, open.told()).struck(struck.contains(e.ref().seq()))
                : Happened.of("", "", here.t("casework.told.gone")))
        .toList();
  }
}
