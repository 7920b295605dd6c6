package org.safeconduct.server.thesauri.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.thesauri.Lexicon;
import org.safeconduct.server.thesauri.ThesauriDesk;
import org.safeconduct.server.thesauri.ThesauriFact.TermReworded;
import org.safeconduct.server.thesauri.Thesaurus;
import org.safeconduct.server.thesauri.Vocabulary;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The lists, one list searched by typing, one term and its words.
@Controller
class ThesauriController {
  private final ThesauriDesk desk;

  ThesauriController(ThesauriDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/thesauri")
  ThesauriPage lists(Unlocked unlocked) {
    return new ThesauriPage(
        Arrays.stream(Vocabulary.values())
            .map(v ->
                new ThesauriPage.Line(
                    "/thesauri/" + v.word(), key(v), v.thesaurus().entries().size()))
            .toList());
  }

  @GetMapping("/thesauri/{vocabulary}")
  ThesaurusPage list(Unlocked unlocked, @PathVariable String vocabulary, Here here, Listed listed) {
    Vocabulary list = vocabulary(vocabulary);
    return new ThesaurusPage(
        key(list),
        listed,
        desk.lexicon(unlocked).find(list, listed.words(), here.words().locale()).stream()
            .map(said ->
                new ThesaurusPage.Line(
                    "/thesauri/" + list.word() + "/" + said.code(),
                    said.code().text(),
                    said.word(),
                    said.level()))
            .toList());
  }

  @GetMapping("/thesauri/{vocabulary}/{code}")
  TermPage term(
      Unlocked unlocked, @PathVariable String vocabulary, @PathVariable String code, Here here) {
    String mine = here.words().locale().getLanguage();
    return page(unlocked, vocabulary(vocabulary), code, new RewordForm(mine, ""), here, List.of());
  }

  @PostMapping("/thesauri/{vocabulary}/{code}")
  Answer reword(
      Unlocked unlocked,
      @PathVariable String vocabulary,
      @PathVariable String code,
      RewordForm form,
      Here here) {
    Vocabulary list = vocabulary(vocabulary);
    Thesaurus.Entry entry = entry(list, code);
    Typed typed = new Typed();
    Optional<Language> language = typed.chosen("language", Language::new, form.language());
    if (!typed.isRight()) return page(unlocked, list, code, form, here, typed.errors());
    Outcome outcome =
        desk.reword(
            unlocked, new TermReworded(entry.code(), language.orElseThrow(), form.word().strip()));
    Go back = Go.to("/thesauri/" + list.word() + "/" + code);
    return switch (outcome) {
      case Outcome.Written _ -> back.saying("thesauri.done.reworded");
      case Outcome.Conflict _ ->
          page(
              unlocked,
              list,
              code,
              form,
              here,
              List.of(FieldError.at("", "thesauri.refuse.meanwhile")));
      case Outcome.Refused(var no) -> throw new Refused(no);
    };
  }

  private TermPage page(
      Unlocked unlocked,
      Vocabulary list,
      String code,
      RewordForm form,
      Here here,
      List<FieldError> errors) {
    Thesaurus.Entry entry = entry(list, code);
    Lexicon lexicon = desk.lexicon(unlocked);
    Locale reader = here.words().locale();
    return new TermPage(
        list.word(),
        key(list),
        code,
        lexicon.word(entry.code(), reader),
        list.thesaurus().above(entry.code()).stream()
            .map(wider -> lexicon.word(wider.code(), reader))
            .toList(),
        here.tongues().stream().map(tongue -> line(lexicon, entry, tongue)).toList(),
        desk.mayReword(unlocked),
        here.tongues().stream().map(t -> new Choice(t.tag(), t.name())).toList(),
        form,
        errors);
  }

  private static TermPage.Line line(Lexicon lexicon, Thesaurus.Entry entry, Here.Tongue tongue) {
    Locale locale = Locale.forLanguageTag(tongue.tag());
    return new TermPage.Line(
        tongue.tag(),
        tongue.name(),
        entry.words().getOrDefault(locale.getLanguage(), ""),
        lexicon.rewordings().word(entry.code(), locale).orElse(""));
  }

  private static Vocabulary vocabulary(String word) {
    return Term.find(Vocabulary.class, word).orElseThrow(NotHere::new);
  }

  private static Thesaurus.Entry entry(Vocabulary list, String code) {
    return list.thesaurus().entries().stream()
        .filter(e -> e.code().text().equals(code))
        .findFirst()
        .orElseThrow(NotHere::new);
  }

  static String key(Vocabulary list) {
    return "thesauri.list." + list.word();
  }
}
