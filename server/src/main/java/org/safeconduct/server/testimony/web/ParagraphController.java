package org.safeconduct.server.testimony.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.testimony.Masking;
import org.safeconduct.server.testimony.TestimonyDesk;
import org.safeconduct.server.testimony.web.AccountPages.Typing;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What stands beside a paragraph of an account: the witness's correction, a translation.
@Controller
class ParagraphController {
  private final TestimonyDesk desk;
  private final AccountPages pages;

  ParagraphController(TestimonyDesk desk, AccountPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @PostMapping("/inquiries/{inquiry}/accounts/{account}/corrections")
  Answer correct(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId account,
      CorrectionForm form,
      Here here) {
    Typed typed = new Typed();
    String words = typed.needed("words", form.words());
    PartialDate on = typed.date("on", form.on());
    int at = place(form.paragraph(), typed);
    if (!typed.isRight()) {
      Typing typing = Typing.of(form, false, typed.errors());
      return pages.page(unlocked, inquiry, account, here, typing);
    }
    try {
      Optional<Outcome> outcome =
          desk.correct(unlocked, inquiry, account, Typed.seen(form.seen()), at, words, on);
      return switch (outcome.orElseThrow(NotHere::new)) {
        case Outcome.Written _ -> at(inquiry, account).saying("testimony.done.corrected");
        case Outcome.Conflict _ ->
            pages.page(unlocked, inquiry, account, here, Typing.of(form, true, List.of()));
        case Outcome.Refused(var no) -> throw new Refused(no);
      };
    } catch (Refused no) {
      Typing typing = Typing.of(form, false, List.of(FieldError.of(no.refusal())));
      return pages.page(unlocked, inquiry, account, here, typing);
    }
  }

  @PostMapping("/inquiries/{inquiry}/accounts/{account}/translations")
  Answer translate(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId account,
      TranslationForm form,
      Here here) {
    Typed typed = new Typed();
    String words = typed.needed("translated", form.words());
    Optional<Language> to = typed.chosen("to", Language::new, form.to().strip());
    int at = place(form.paragraph(), typed);
    if (!typed.isRight() || to.isEmpty()) {
      Typing typing = Typing.of(form, false, typed.errors());
      return pages.page(unlocked, inquiry, account, here, typing);
    }
    try {
      Optional<Outcome> outcome =
          desk.translate(
              unlocked,
              inquiry,
              account,
              Typed.seen(form.seen()),
              a -> a.translate(at, to.get(), words, form.translator()));
      return switch (outcome.orElseThrow(NotHere::new)) {
        case Outcome.Written _ -> at(inquiry, account).saying("testimony.done.translated");
        case Outcome.Conflict _ ->
            pages.page(unlocked, inquiry, account, here, Typing.of(form, true, List.of()));
        case Outcome.Refused(var no) -> throw new Refused(no);
      };
    } catch (Refused no) {
      Typing typing = Typing.of(form, false, List.of(FieldError.of(no.refusal())));
      return pages.page(unlocked, inquiry, account, here, typing);
    }
  }

  @PostMapping("/inquiries/{inquiry}/accounts/{account}/others")
  Answer mark(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId account,
      MarkForm form,
      Here here) {
    Typed typed = new Typed();
    String words = typed.needed("other", form.other());
    @Nullable SubjectId who =
        form.who().isEmpty()
            ? null
            : typed.chosen("who", SubjectId::parse, form.who()).orElse(null);
    int at = place(form.paragraph(), typed);
    if (!typed.isRight()) {
      Typing typing = Typing.of(form, false, typed.errors());
      return pages.page(unlocked, inquiry, account, here, typing);
    }
    try {
      Optional<Outcome> outcome =
          desk.mark(
              unlocked, inquiry, account, Typed.seen(form.seen()), at, new Masking(words, who));
      return switch (outcome.orElseThrow(NotHere::new)) {
        case Outcome.Written _ -> at(inquiry, account).saying("testimony.done.marked");
        case Outcome.Conflict _ ->
            pages.page(unlocked, inquiry, account, here, Typing.of(form, true, List.of()));
        case Outcome.Refused(var no) -> throw new Refused(no);
      };
    } catch (Refused no) {
      Typing typing = Typing.of(form, false, List.of(FieldError.of(no.refusal())));
      return pages.page(unlocked, inquiry, account, here, typing);
    }
  }

  /// People count paragraphs from 1.
  private static int place(String text, Typed typed) {
    try {
      return Integer.parseInt(text.strip()) - 1;
    } catch (NumberFormatException e) {
      typed.wrong("paragraph", "site.typed.choose");
      return 0;
    }
  }

  private static Go at(ScopeId inquiry, SubjectId account) {
    return Go.to("/inquiries/" + inquiry + "/accounts/" + account);
  }
}
