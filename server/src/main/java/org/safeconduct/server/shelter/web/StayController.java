package org.safeconduct.server.shelter.web;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.shelter.AskDesk;
import org.safeconduct.server.shelter.SignDesk;
import org.safeconduct.server.shelter.StayDesk;
import org.safeconduct.server.shelter.StayFact.AddressTold;
import org.safeconduct.server.shelter.StayFact.CheckInAgreed;
import org.safeconduct.server.shelter.StayFact.LawyerNamed;
import org.safeconduct.server.shelter.StayFact.PlacementMade;
import org.safeconduct.server.shelter.StayFact.WishSaid;
import org.safeconduct.server.shelter.StayFact.WishTakenBack;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One person's stay, for the shelter's team.
@Controller
class StayController {
  private static final String STEP = "/shelter/stays/{stay}/{step}";

  private final StayDesk desk;
  private final StayPages pages;
  private final SignDesk signs;
  private final AskDesk asks;
  private final Answering answering;
  private final SecureRandom random;

  StayController(
      StayDesk desk,
      StayPages pages,
      SignDesk signs,
      AskDesk asks,
      Answering answering,
      SecureRandom random) {
    this.desk = desk;
    this.pages = pages;
    this.signs = signs;
    this.asks = asks;
    this.answering = answering;
    this.random = random;
  }

  @GetMapping("/shelter/stays/{stay}")
  StayPage show(Unlocked unlocked, Here here, @PathVariable ScopeId stay) {
    return pages.stay(unlocked, here, desk.look(unlocked, stay));
  }

  @GetMapping(STEP)
  FormPage ask(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId stay,
      @PathVariable String step,
      @RequestParam Optional<SubjectId> about) {
    StayDesk.Look look = desk.look(unlocked, stay);
    StayStep taken = step(step);
    if (taken.isAboutSomething() && about.isEmpty()) throw new NotHere();
    SubjectId subject = about.orElseGet(() -> SubjectId.random(random));
    Fields fields = Fields.of(subject.toString(), look.seen(subject));
    return pages.form(unlocked, here, look, taken, pages.fresh(look, taken, fields));
  }

  @PostMapping(STEP)
  Answer take(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId stay,
      @PathVariable String step,
      Form form) {
    StayDesk.Look look = desk.look(unlocked, stay);
    StayStep taken = step(step);
    Typed typed = new Typed();
    StayDesk.At at =
        new StayDesk.At(stay, Typed.carried(SubjectId::parse, form.id()), Typed.seen(form.seen()));
    Supplier<Outcome> write = read(unlocked, look, at, taken, new Reading(typed, form));
    return answering.answer(
        unlocked,
        here,
        typed,
        write,
        Go.to("/shelter/stays/" + stay).saying("shelter.done.saved"),
        (errors, since) ->
            pages.form(unlocked, here, look, taken, Fields.typed(form)).again(errors, since));
  }

  private Supplier<Outcome> read(
      Unlocked unlocked, StayDesk.Look look, StayDesk.At at, StayStep step, Reading reading) {
    return switch (step) {
      case PLACE -> {
        PlacementMade made = reading.placement();
        yield () -> desk.place(unlocked, at, made);
      }
      case TELL -> {
        AddressTold told = reading.told();
        yield () -> desk.tell(unlocked, at, told);
      }
      case END -> {
        LocalDate on = reading.typed().day("from", reading.form().from());
        yield () -> desk.end(unlocked, at, on, reading.words());
      }
      case AGREE -> {
        CheckInAgreed agreed = reading.agreed();
        yield () -> signs.agree(unlocked, at, agreed);
      }
      case KEEP -> {
        Instant expected = StayPages.moment(reading.form().expected());
        yield () -> signs.keep(unlocked, at, expected, reading.words());
      }
      case MISS -> () -> signs.miss(unlocked, at, reading.words());
      case STOP -> () -> signs.stop(unlocked, at, reading.words());
      case AWAIT -> () -> signs.awaitAgain(unlocked, at);
      case WISH -> {
        WishSaid said = reading.wish();
        yield () -> desk.note(unlocked, at, said);
      }
      case UNWISH -> () -> desk.note(unlocked, at, new WishTakenBack());
      case LAWYER -> {
        LawyerNamed lawyer = reading.lawyer();
        yield () -> desk.note(unlocked, at, lawyer);
      }
      case FIGURES -> () -> asks.demandOutOfFigures(unlocked, look.stay().opened().asks());
      case PAPER -> throw new NotHere();
    };
  }

  private static StayStep step(String word) {
    return Term.find(StayStep.class, word).orElseThrow(NotHere::new);
  }
}
