package org.safeconduct.server.events.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safeconduct.server.events.Event;
import org.safeconduct.server.events.Events;
import org.safeconduct.server.events.EventsDesk;
import org.safeconduct.server.events.Voices;
import org.safeconduct.server.events.WhoDidWhat;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.mandate.Witnesses;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.thesauri.Lexicon;
import org.safeconduct.server.thesauri.ThesauriDesk;
import org.safeconduct.server.thesauri.Vocabulary;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who did what to whom: one form, one commit.
@Controller
class NewActController {
  private static final int MOST_OFFERED = 12;

  private final EventsDesk desk;
  private final InquiryDesk inquiries;
  private final ThesauriDesk thesauri;

  NewActController(EventsDesk desk, InquiryDesk inquiries, ThesauriDesk thesauri) {
    this.desk = desk;
    this.inquiries = inquiries;
    this.thesauri = thesauri;
  }

  @GetMapping("/inquiries/{inquiry}/acts/new")
  NewActPage blank(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @RequestParam(defaultValue = "") String event,
      @RequestParam(defaultValue = "") String source,
      Here here) {
    Chronicle chronicle = desk.read(unlocked, inquiry).orElseThrow(NotHere::new);
    ActForm form = ActForm.blank(inquiries.drawSubject().toString(), event, source);
    return page(unlocked, chronicle, form, here, List.of(), List.of());
  }

  @PostMapping("/inquiries/{inquiry}/acts")
  Answer record(Unlocked unlocked, @PathVariable ScopeId inquiry, ActForm form, Here here) {
    Chronicle chronicle = desk.read(unlocked, inquiry).orElseThrow(NotHere::new);
    TypedAct typed =
        new TypedAct(
            form,
            Events.of(chronicle),
            Witnesses.of(chronicle),
            thesauri.lexicon(unlocked, chronicle),
            here.words().locale(),
            inquiries::drawSubject);
    Optional<WhoDidWhat> told = typed.read();
    if (told.isEmpty()) {
      List<Question> questions =
          typed.asked().stream()
              .map(asked -> Question.of(asked.kind(), asked.what(), here.t("events.ask.new")))
              .toList();
      return page(unlocked, chronicle, form, here, questions, typed.typed().errors());
    }
    Go there = Go.to("/inquiries/" + inquiry + "/acts/" + told.get().act());
    try {
      return switch (desk.record(unlocked, inquiry, told.get()).orElseThrow(NotHere::new)) {
        case Outcome.Written _ -> there.saying("events.done.recorded");
        case Outcome.Conflict _ -> there;
        case Outcome.Refused(var no) -> throw new Refused(no);
      };
    } catch (Refused no) {
      List<FieldError> errors = List.of(FieldError.of(no.refusal()));
      return page(unlocked, chronicle, form, here, List.of(), errors);
    }
  }

  private NewActPage page(
      Unlocked unlocked,
      Chronicle chronicle,
      ActForm form,
      Here here,
      List<Question> questions,
      List<FieldError> errors) {
    Lexicon lexicon = thesauri.lexicon(unlocked, chronicle);
    Locale reader = here.words().locale();
    Events events = Events.of(chronicle);
    Said said = new Said(events, lexicon, chronicle.scope(), here);
    return new NewActPage(
        chronicle.scope(),
        form,
        events.events().values().stream().map(NewActController::choice).toList(),
        words(lexicon, Vocabulary.ACTS, reader),
        FieldError.concerns(errors, "type") ? offered(lexicon, form, reader) : List.of(),
        said.choices(Vocabulary.INVOLVEMENT),
        said.choices(Vocabulary.PERPETRATORS),
        said.choices(Vocabulary.VICTIM_STATUS),
        new Sources(chronicle, Voices.of(chronicle), here).choices(),
        questions,
        errors);
  }

  private static List<Choice> offered(Lexicon lexicon, ActForm form, Locale reader) {
    return lexicon.find(Vocabulary.ACTS, form.type(), reader).stream()
        .limit(MOST_OFFERED)
        .map(said -> new Choice(said.code().text(), said.word()))
        .toList();
  }

  private static List<String> words(Lexicon lexicon, Vocabulary list, Locale reader) {
    return lexicon.all(list, reader).stream().map(Lexicon.Said::word).toList();
  }

  private static Choice choice(Event event) {
    return new Choice(event.id().toString(), event.title());
  }
}
