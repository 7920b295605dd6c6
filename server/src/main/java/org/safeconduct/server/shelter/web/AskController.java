package org.safeconduct.server.shelter.web;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.shelter.AskDesk;
import org.safeconduct.server.shelter.AskFact;
import org.safeconduct.server.shelter.AskFact.ShelterAsked;
import org.safeconduct.server.shelter.Assured;
import org.safeconduct.server.shelter.CasefileWord;
import org.safeconduct.server.shelter.Housing;
import org.safeconduct.server.shelter.StayDesk;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Asking for a bed, and what came of it: a page that the caseworkers and the shelter share. No
/// place is on it.
@Controller
class AskController {
  private final AskDesk desk;
  private final StayDesk stays;
  private final CaseworkDesk casework;
  private final Housing housing;
  private final Narrator narrator;
  private final CasefileWord word;
  private final Answering answering;
  private final InstantSource clock;
  private final SecureRandom random;

  AskController(
      AskDesk desk,
      StayDesk stays,
      CaseworkDesk casework,
      Housing housing,
      Narrator narrator,
      CasefileWord word,
      Answering answering,
      InstantSource clock,
      SecureRandom random) {
    this.desk = desk;
    this.stays = stays;
    this.casework = casework;
    this.housing = housing;
    this.narrator = narrator;
    this.word = word;
    this.answering = answering;
    this.clock = clock;
    this.random = random;
  }

  @GetMapping("/casefiles/{casefile}/shelter")
  FormPage begin(Unlocked unlocked, @PathVariable ScopeId casefile) {
    return begun(
        unlocked,
        casefile,
        Fields.of(SubjectId.random(random).toString(), Seen.NOTHING).with("people", "1"));
  }

  @PostMapping("/casefiles/{casefile}/shelter")
  Answer ask(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, Form form) {
    FormPage page = begun(unlocked, casefile, Fields.typed(form));
    Typed typed = new Typed();
    Reading reading = new Reading(typed, form);
    ShelterAsked asked = reading.asked();
    Optional<TeamId> keeper = typed.chosen("team", TeamId::parse, form.team());
    SubjectId fresh = reading.fresh();
    return answering.answer(
        unlocked,
        here,
        typed,
        () ->
            desk.ask(
                unlocked,
                fresh,
                new AskDesk.Asking(casefile, keeper.orElseThrow(NotHere::new), asked)),
        Go.to("/shelter").saying("shelter.done.asked"),
        page::again);
  }

  private FormPage begun(Unlocked unlocked, ScopeId casefile, Fields fields) {
    String codename = Casework.of(casework.look(unlocked, casefile)).codename();
    List<Choice> keepers =
        housing.keepers(unlocked).stream()
            .map(keeper -> new Choice(keeper.team().toString(), keeper.name()))
            .toList();
    Fields chosen = fields;
    if (fields.get("team").isEmpty() && !keepers.isEmpty()) {
      chosen = chosen.with("team", keepers.getFirst().value());
    }
    String path = "/casefiles/" + casefile;
    return FormPage.of("ask", path, codename, path + "/shelter", chosen)
        .choosing(Map.of("team", keepers));
  }

  @GetMapping("/shelter/asks/{asking}")
  AskPage show(Unlocked unlocked, Here here, @PathVariable ScopeId asking) {
    return page(unlocked, here, asking, List.of());
  }

  private AskPage page(Unlocked unlocked, Here here, ScopeId asking, List<FieldError> errors) {
    AskDesk.Look look = desk.look(unlocked, asking);
    Map<MemberId, String> names = housing.names(unlocked);
    boolean shelter = unlocked.teams().contains(look.asks().opened().shelter());
    Optional<ScopeId> stay = shelter ? stays.of(unlocked, asking) : Optional.empty();
    List<Happened> story =
        look.chronicle().live(AskFact.class).reversed().stream()
            .map(told ->
                narrator.tell(
                    here,
                    names,
                    new Told<>(told.ref(), told.subject(), told.by(), told.at(), told.fact())))
            .toList();
    Optional<Boolean> holds = word.holds(unlocked, look.asks());
    return AskPage.of(
        here,
        look,
        new AskPage.Reader(shelter, holds.isPresent(), stay),
        CasefileSays.of(here, look.asks(), clock.instant(), holds.orElse(true)),
        story,
        errors);
  }

  @PostMapping("/shelter/asks/{asking}/assured")
  Answer assure(Unlocked unlocked, Here here, @PathVariable ScopeId asking, Form form) {
    Typed typed = new Typed();
    Assured assured = new Reading(typed, form).assured();
    return turn(
        unlocked,
        here,
        asking,
        typed,
        () -> desk.assure(unlocked, asking, Typed.seen(form.seen()), assured));
  }

  /// What the casefile says now is told.
  @PostMapping("/shelter/asks/{asking}/said")
  Answer sayAgain(Unlocked unlocked, Here here, @PathVariable ScopeId asking) {
    return turn(unlocked, here, asking, new Typed(), () -> desk.sayAgain(unlocked, asking));
  }

  /// The casefile says that no figure counts this person.
  @PostMapping("/shelter/asks/{asking}/figures")
  Answer leaveOut(Unlocked unlocked, Here here, @PathVariable ScopeId asking) {
    return turn(
        unlocked, here, asking, new Typed(), () -> desk.leaveOutOfFigures(unlocked, asking));
  }

  @PostMapping("/shelter/asks/{asking}/{ask}/take-up")
  Answer takeUp(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId asking,
      @PathVariable SubjectId ask,
      Form form) {
    Seen seen = Typed.seen(form.seen());
    return turn(
        unlocked, here, asking, new Typed(), () -> stays.takeUp(unlocked, asking, ask, seen));
  }

  @PostMapping("/shelter/asks/{asking}/{ask}/decline")
  Answer decline(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId asking,
      @PathVariable SubjectId ask,
      Form form) {
    Seen seen = Typed.seen(form.seen());
    List<String> words = Paragraphs.of(form.words());
    return turn(
        unlocked,
        here,
        asking,
        new Typed(),
        () -> desk.decline(unlocked, asking, ask, seen, words));
  }

  @PostMapping("/shelter/asks/{asking}/{ask}/withdraw")
  Answer withdraw(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId asking,
      @PathVariable SubjectId ask,
      Form form) {
    Seen seen = Typed.seen(form.seen());
    List<String> words = Paragraphs.of(form.words());
    return turn(
        unlocked,
        here,
        asking,
        new Typed(),
        () -> desk.withdraw(unlocked, asking, ask, seen, words));
  }

  private Answer turn(
      Unlocked unlocked, Here here, ScopeId asking, Typed typed, Supplier<Outcome> write) {
    return answering.answer(
        unlocked,
        here,
        typed,
        write,
        Go.to("/shelter/asks/" + asking).saying("shelter.done.saved"),
        (errors, since) -> page(unlocked, here, asking, Answers.wrong(errors, since)));
  }
}
