package org.safeconduct.server.thesauri.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.thesauri.Lexicon;
import org.safeconduct.server.thesauri.TermCode;
import org.safeconduct.server.thesauri.ThesauriDesk;
import org.safeconduct.server.thesauri.ThesauriFact.LocalTermAdded;
import org.safeconduct.server.thesauri.Vocabulary;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What an inquiry adds to the lists.
@Controller
class WordsController {
  private static final int MOST_OFFERED = 20;

  private final ThesauriDesk desk;
  private final InquiryDesk inquiries;

  WordsController(ThesauriDesk desk, InquiryDesk inquiries) {
    this.desk = desk;
    this.inquiries = inquiries;
  }

  @GetMapping("/inquiries/{inquiry}/words")
  WordsPage words(Unlocked unlocked, @PathVariable ScopeId inquiry, Here here) {
    WordsForm form =
        new WordsForm(inquiries.drawSubject().toString(), Vocabulary.ACTS.name(), "", "", "");
    return page(unlocked, inquiry, form, here, List.of());
  }

  @PostMapping("/inquiries/{inquiry}/words")
  Answer add(Unlocked unlocked, @PathVariable ScopeId inquiry, WordsForm form, Here here) {
    Lexicon lexicon = desk.lexicon(unlocked, chronicle(unlocked, inquiry));
    Typed typed = new Typed();
    String word = typed.needed("word", form.word());
    Vocabulary list = typed.term("list", Vocabulary.class, form.list());
    Optional<TermCode> under = lexicon.exactly(list, form.wider(), here.words().locale());
    if (under.isEmpty()) typed.wrong("under", "thesauri.wrong.under");
    if (!typed.isRight()) return page(unlocked, inquiry, form, here, typed.errors());
    SubjectId id = Typed.carried(SubjectId::parse, form.id());
    LocalTermAdded added = new LocalTermAdded(under.orElseThrow(), word);
    try {
      Outcome outcome = desk.add(unlocked, inquiry, id, added).orElseThrow(NotHere::new);
      return switch (outcome) {
        case Outcome.Written _ -> at(inquiry).saying("thesauri.done.added");
        case Outcome.Conflict _ -> at(inquiry);
        case Outcome.Refused(var no) -> throw new Refused(no);
      };
    } catch (Refused no) {
      return page(unlocked, inquiry, form, here, List.of(FieldError.of(no.refusal())));
    }
  }

  private WordsPage page(
      Unlocked unlocked, ScopeId inquiry, WordsForm form, Here here, List<FieldError> errors) {
    Lexicon lexicon = desk.lexicon(unlocked, chronicle(unlocked, inquiry));
    Locale reader = here.words().locale();
    return new WordsPage(
        inquiry,
        lexicon.local().byCode().values().stream()
            .map(term ->
                new WordsPage.Line(
                    term.word(),
                    lexicon.word(term.under(), reader),
                    Vocabulary.numbered(term.code().list())
                        .map(ThesauriController::key)
                        .orElseThrow()))
            .toList(),
        Choice.of(here, Vocabulary.class, "thesauri.list"),
        form,
        errors.isEmpty() ? List.of() : offered(lexicon, form, reader),
        errors);
  }

  private static List<Choice> offered(Lexicon lexicon, WordsForm form, Locale reader) {
    Vocabulary list = Term.find(Vocabulary.class, form.list()).orElse(Vocabulary.ACTS);
    return lexicon.find(list, form.under(), reader).stream()
        .filter(said -> !said.code().isLocal())
        .limit(MOST_OFFERED)
        .map(said -> new Choice(said.code().text(), said.word()))
        .toList();
  }

  private Chronicle chronicle(Unlocked unlocked, ScopeId inquiry) {
    return inquiries.read(unlocked, inquiry, Purpose.WORK).orElseThrow(NotHere::new);
  }

  private static Go at(ScopeId inquiry) {
    return Go.to("/inquiries/" + inquiry + "/words");
  }
}
