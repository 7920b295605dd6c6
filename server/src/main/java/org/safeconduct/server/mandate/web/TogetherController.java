package org.safeconduct.server.mandate.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Asking;
import org.safeconduct.server.mandate.MandateDesk;
import org.safeconduct.server.mandate.MandateFact.WitnessNumbered;
import org.safeconduct.server.mandate.Question;
import org.safeconduct.server.mandate.Saying;
import org.safeconduct.server.mandate.Taking;
import org.safeconduct.server.mandate.Terms;
import org.safeconduct.server.mandate.TermsFact;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Tongues;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.site.Words;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Taking consent together with the person: each thing asked by itself, in their language.
@Controller
class TogetherController {
  private static final String TOGETHER = "/inquiries/{inquiry}/witnesses/{witness}/together";

  private final MandateDesk desk;
  private final Tongues tongues;

  TogetherController(MandateDesk desk, Tongues tongues) {
    this.desk = desk;
    this.tongues = tongues;
  }

  @GetMapping(TOGETHER)
  TogetherPage begin(
      Unlocked unlocked, @PathVariable ScopeId inquiry, @PathVariable SubjectId witness) {
    WitnessNumbered numbered = numbered(unlocked, inquiry, witness);
    Chronicle terms = terms(unlocked, numbered);
    TogetherForm blank = TogetherForm.blank(terms.seen(terms.root()).toString());
    return new TogetherPage(inquiry, witness, numbered.number(), blank, List.of());
  }

  @PostMapping(TOGETHER)
  Answer ask(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId witness,
      TogetherForm form) {
    WitnessNumbered numbered = numbered(unlocked, inquiry, witness);
    Typed typed = new Typed();
    List<Question> questions = form.questions(typed);
    Taking taking = form.taking().read(typed);
    @Nullable LocalDate until = typed.dayIfAny("until", form.until()).orElse(null);
    List<FieldError> errors = typed.errors();
    if (typed.isRight()) {
      try {
        Outcome outcome =
            say(unlocked, numbered, form.seen(), s -> s.ask(questions, taking, until));
        return switch (outcome) {
          case Outcome.Written(var facts) ->
              Go.to(path(inquiry, witness) + "/together/" + facts.getLast().seq());
          case Outcome.Conflict _ -> Go.to(path(inquiry, witness)).saying("mandate.done.meanwhile");
          case Outcome.Refused(var no) -> throw new Refused(no);
        };
      } catch (Refused no) {
        errors = List.of(FieldError.of(no.refusal()));
      }
    }
    return new TogetherPage(inquiry, witness, numbered.number(), form, errors);
  }

  @GetMapping(TOGETHER + "/{seq}")
  AskingPage show(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId witness,
      @PathVariable long seq,
      Here here) {
    return page(unlocked, inquiry, witness, seq, here, List.of());
  }

  @PostMapping(TOGETHER + "/{seq}/aloud")
  Answer aloud(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId witness,
      @PathVariable long seq,
      AnswerForm form) {
    return press(unlocked, inquiry, witness, seq, form, s -> s.readAloud(seq));
  }

  @PostMapping(TOGETHER + "/{seq}/answer")
  Answer answer(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId witness,
      @PathVariable long seq,
      AnswerForm form) {
    int question = Typed.carried(Integer::parseInt, form.question());
    Question.Answer answer = Typed.carried(Question.Answer::valueOf, form.answer());
    return press(unlocked, inquiry, witness, seq, form, s -> s.answer(seq, question, answer));
  }

  @PostMapping(TOGETHER + "/{seq}/words")
  Answer words(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId witness,
      @PathVariable long seq,
      AnswerForm form,
      Here here) {
    Typed typed = new Typed();
    List<String> words = typed.neededWords("words", form.words());
    return typed.isRight()
        ? press(unlocked, inquiry, witness, seq, form, s -> s.sayBack(seq, words))
        : page(unlocked, inquiry, witness, seq, here, typed.errors());
  }

  private Answer press(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId witness,
      long seq,
      AnswerForm form,
      Function<Saying, TermsFact> what) {
    Go next = Go.to(path(inquiry, witness) + "/together/" + seq);
    WitnessNumbered numbered = numbered(unlocked, inquiry, witness);
    return switch (say(unlocked, numbered, form.seen(), what)) {
      case Outcome.Written _ -> next;
      case Outcome.Conflict _ -> next.saying("mandate.done.meanwhile");
      case Outcome.Refused(var no) -> throw new Refused(no);
    };
  }

  private AskingPage page(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId witness,
      long seq,
      Here here,
      List<FieldError> errors) {
    Chronicle terms = terms(unlocked, numbered(unlocked, inquiry, witness));
    Asking asking = Terms.of(terms).asking(seq).orElseThrow(NotHere::new);
    Words theirs = tongues.in(asking.taking().language()).orElse(here.words());
    boolean spoken = theirs.locale().toLanguageTag().equals(asking.taking().language().tag());
    String seen = terms.seen(terms.root()).toString();
    return new AskingPage(inquiry, witness, asking, seen, theirs, spoken, errors);
  }

  private Outcome say(
      Unlocked unlocked, WitnessNumbered numbered, String seen, Function<Saying, TermsFact> what) {
    return desk.say(unlocked, numbered.terms(), Typed.seen(seen), what).orElseThrow(NotHere::new);
  }

  private WitnessNumbered numbered(Unlocked unlocked, ScopeId inquiry, SubjectId witness) {
    return desk.witness(unlocked, inquiry, witness, Purpose.WORK).orElseThrow(NotHere::new);
  }

  private Chronicle terms(Unlocked unlocked, WitnessNumbered numbered) {
    return desk.terms(unlocked, numbered.terms(), Purpose.WORK).orElseThrow(NotHere::new);
  }

  private static String path(ScopeId inquiry, SubjectId witness) {
    return "/inquiries/" + inquiry + "/witnesses/" + witness;
  }
}
