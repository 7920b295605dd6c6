package org.safeconduct.server.figures.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.safeconduct.server.figures.Asked;
import org.safeconduct.server.figures.Cut;
import org.safeconduct.server.figures.FiguresFact.FiguresPublished;
import org.safeconduct.server.figures.Manner;
import org.safeconduct.server.figures.PressDesk;
import org.safeconduct.server.figures.Proposal;
import org.safeconduct.server.figures.Published;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A sentence for the press, and the table behind it.
@Controller
class PressController {
  private final PressDesk desk;

  PressController(PressDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/figures/press")
  PressPage press(Unlocked unlocked, Here here) {
    return PressPage.of(here, desk.published(unlocked));
  }

  @GetMapping("/figures/press/{cut}/{manner}")
  ComposePage compose(
      Unlocked unlocked, Here here, @PathVariable String cut, @PathVariable String manner) {
    return page(unlocked, here, asked(cut, manner), "");
  }

  @PostMapping("/figures/press/{cut}/{manner}")
  Answer publish(
      Unlocked unlocked,
      Here here,
      @PathVariable String cut,
      @PathVariable String manner,
      PressForm form) {
    Asked asked = asked(cut, manner);
    if (Wording.hasFigure(form.words())) {
      return page(unlocked, here, asked, form.words())
          .again(List.of(FieldError.at("words", "figures.refuse.figure")));
    }
    Wording wording = wording(unlocked, here, form.words(), form.figures());
    Language language = new Language(here.words().locale().toLanguageTag());
    try {
      return switch (desk.publish(unlocked, asked, Typed.seen(form.seen()), language, wording)) {
        case Outcome.Written written ->
            Go.to("/figures/published/" + written.facts().getLast().seq())
                .saying("figures.done.published");
        case Outcome.Conflict _ -> again(unlocked, here, asked, form, "figures.refuse.changed");
        case Outcome.Refused no -> throw new Refused(no.refusal());
      };
    } catch (Refused no) {
      return again(unlocked, here, asked, form, no.refusal().key());
    }
  }

  @GetMapping("/figures/published/{seq}")
  PublishedPage published(Unlocked unlocked, Here here, @PathVariable long seq) {
    return PublishedPage.of(here, one(unlocked, seq), desk.published(unlocked));
  }

  @GetMapping("/figures/published/{seq}/csv")
  void csv(Unlocked unlocked, @PathVariable long seq, HttpServletResponse response)
      throws IOException {
    ReleaseCsv.send(Published.release(one(unlocked, seq).fact()), response);
  }

  private Told<FiguresPublished> one(Unlocked unlocked, long seq) {
    return desk.published(unlocked, seq).orElseThrow(NotHere::new);
  }

  private ComposePage again(
      Unlocked unlocked, Here here, Asked asked, PressForm form, String refusal) {
    return page(unlocked, here, asked, form.words()).again(List.of(FieldError.at("", refusal)));
  }

  private ComposePage page(Unlocked unlocked, Here here, Asked asked, String words) {
    String seen = desk.seen(unlocked).toString();
    Proposal proposal = desk.propose(unlocked, asked);
    String figures =
        proposal instanceof Proposal.Sayable sayable ? Wording.figures(sayable.release()) : "";
    return ComposePage.of(
        here,
        proposal,
        desk.published(unlocked),
        wording(unlocked, here, "", figures),
        new PressForm(seen, figures, words));
  }

  private Wording wording(Unlocked unlocked, Here here, String words, String figures) {
    return new Wording(here, desk.organisation(unlocked), Paragraphs.of(words), figures);
  }

  private static Asked asked(String cut, String manner) {
    return new Asked(
        Term.find(Cut.class, cut).orElseThrow(NotHere::new),
        Term.find(Manner.class, manner).orElseThrow(NotHere::new));
  }
}
