package org.safeconduct.server.journey.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.journal.Entry.Open;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.journey.JourneyMarks;
import org.safeconduct.server.journey.Leg;
import org.safeconduct.server.journey.LegDesk;
import org.safeconduct.server.journey.LegFact;
import org.safeconduct.server.journey.LegPlan;
import org.safeconduct.server.journey.WallClock;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
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

/// One leg: what those who need it have to know, the signs, and who else sees it.
@Controller
class LegController {
  private static final Purpose PAGE = new Purpose(Purpose.Code.WORK, Purpose.Surface.PAGE);

  private final LegDesk desk;
  private final Search search;
  private final Narrator narrator;
  private final Colleagues colleagues;
  private final Answering answering;
  private final InstantSource clock;

  LegController(
      LegDesk desk,
      Search search,
      Narrator narrator,
      Colleagues colleagues,
      Answering answering,
      InstantSource clock) {
    this.desk = desk;
    this.search = search;
    this.narrator = narrator;
    this.colleagues = colleagues;
    this.answering = answering;
    this.clock = clock;
  }

  /// What is done on the leg's own page, by the last word of its path.
  enum Said implements Term {
    SET_OUT,
    SIGN,
    ARRIVE,
    BREAK_OFF,
    SHOW,
    HIDE
  }

  @GetMapping("/legs/{leg}")
  LegPage show(Unlocked unlocked, Here here, @PathVariable ScopeId leg) {
    return page(unlocked, here, desk.look(unlocked, leg), null, List.of(), Narrator.Since.NOTHING);
  }

  @PostMapping("/legs/{leg}/{said}")
  Answer say(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId leg,
      @PathVariable String said,
      SignForm form) {
    desk.look(unlocked, leg);
    Said what = Term.find(Said.class, said).orElseThrow(NotHere::new);
    Typed typed = new Typed();
    Act act = read(what, typed, form);
    Seen seen = Typed.seen(form.seen());
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> act.write(unlocked, leg, seen),
        Go.to("/legs/" + leg).saying("journey.done.leg-" + what.word()),
        (errors, since) -> page(unlocked, here, desk.look(unlocked, leg), form, errors, since));
  }

  /// Something that was read, ready to be written.
  private interface Act {
    Outcome write(Unlocked unlocked, ScopeId leg, Seen seen);
  }

  private Act read(Said what, Typed typed, SignForm form) {
    return switch (what) {
      case SET_OUT -> step(new LegFact.LegSetOut(next(typed, form)));
      case SIGN -> step(new LegFact.LegSignGiven(next(typed, form)));
      case ARRIVE -> step(new LegFact.LegArrived(Paragraphs.of(form.words())));
      case BREAK_OFF -> step(new LegFact.LegBrokenOff(Paragraphs.of(form.words())));
      case SHOW -> {
        MemberId to = Typed.carried(MemberId::parse, form.member());
        yield (unlocked, leg, seen) -> desk.show(unlocked, leg, to);
      }
      case HIDE -> {
        MemberId from = Typed.carried(MemberId::parse, form.member());
        yield (unlocked, leg, seen) -> desk.hide(unlocked, leg, from);
      }
    };
  }

  private Act step(LegFact fact) {
    return (unlocked, leg, seen) -> desk.step(unlocked, leg, seen, fact);
  }

  private static Instant next(Typed typed, SignForm form) {
    return LegReading.moment(typed, form.sign(), form.at(), form.zone());
  }

  private LegPage page(
      Unlocked unlocked,
      Here here,
      LegDesk.Look look,
      @Nullable SignForm typed,
      List<FieldError> errors,
      Narrator.Since since) {
    Leg leg = look.leg();
    LegPlan plan = look.planned().plan();
    boolean missed = leg.missed(clock.instant());
    Map<MemberId, String> names = colleagues.names(unlocked);
    return new LegPage(
        "/legs/" + look.chronicle().scope(),
        journey(unlocked, look),
        look.planned().codename(),
        missed ? Mark.URGENT : JourneyMarks.of(leg.state()),
        missed ? "journey.leg.missed" : "journey.leg.state." + leg.state().word(),
        missed,
        desk.against(unlocked, look).map(no -> FieldError.of(no.refusal()).text(here)).orElse(""),
        leg.sign().map(by -> moment(here, by, plan.zone())).orElse(""),
        plan,
        here.day(plan.day().on()),
        moment(here, plan.sign(), plan.zone()),
        List.copyOf(leg.state().possible()),
        typed == null ? form(look, leg, plan) : typed,
        seers(unlocked, leg, names),
        PlanController.sorted(names).stream()
            .filter(c -> !leg.seen().contains(MemberId.parse(c.value())))
            .toList(),
        course(here, look, names),
        errors,
        since);
  }

  /// Where the journey is, for who may open its casefile; empty for who sees the leg alone.
  private String journey(Unlocked unlocked, LegDesk.Look look) {
    ScopeId casefile = look.planned().casefile();
    Query its = Query.list("journey").inScope(casefile).page(0, 1);
    boolean open = search.find(unlocked, its, PAGE).total() > 0;
    return open ? "/casefiles/" + casefile + "/journey" : "";
  }

  /// The next sign is proposed for the day and the time at which one is due now.
  private static SignForm form(LegDesk.Look look, Leg leg, LegPlan plan) {
    Instant due = leg.sign().orElse(plan.sign());
    ZoneId zone = plan.zone();
    return new SignForm(
        look.seen().toString(),
        due.atZone(zone).toLocalDate().toString(),
        WallClock.time(due, zone),
        zone.getId(),
        "",
        "");
  }

  private static String moment(Here here, Instant moment, ZoneId zone) {
    return here.day(moment.atZone(zone).toLocalDate()) + ", " + WallClock.time(moment, zone);
  }

  private static List<LegPage.Seer> seers(Unlocked unlocked, Leg leg, Map<MemberId, String> names) {
    return PlanController.sorted(names).stream()
        .filter(c -> leg.seen().contains(MemberId.parse(c.value())))
        .map(c -> seer(unlocked, c))
        .toList();
  }

  private static LegPage.Seer seer(Unlocked unlocked, Choice who) {
    boolean self = who.value().equals(unlocked.member().toString());
    return new LegPage.Seer(who.label(), self ? "" : who.value());
  }

  private List<Happened> course(Here here, LegDesk.Look look, Map<MemberId, String> names) {
    Set<Long> struck = look.chronicle().struck();
    return look.chronicle().entries().reversed().stream()
        .filter(e -> !(e instanceof Open open) || open.told().fact() instanceof LegFact)
        .map(e ->
            e instanceof Open open
                ? narrator.tell(here, names, open.told()).struck(struck.contains(e.ref().seq()))
                : Happened.of("", "", here.t("casework.told.gone")))
        .toList();
  }
}
