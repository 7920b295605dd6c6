package org.safeconduct.server.events.web;

import org.safeconduct.server.events.Corroboration;
import org.safeconduct.server.events.EventsDesk;
import org.safeconduct.server.inquiry.Inquiry;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.thesauri.ThesauriDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What the acts of an inquiry rest on.
@Controller
class CorroborationController {
  private final EventsDesk desk;
  private final ThesauriDesk thesauri;

  CorroborationController(EventsDesk desk, ThesauriDesk thesauri) {
    this.desk = desk;
    this.thesauri = thesauri;
  }

  @GetMapping("/inquiries/{inquiry}/corroboration")
  CorroborationPage corroboration(Unlocked unlocked, @PathVariable ScopeId inquiry, Here here) {
    Chronicle chronicle = desk.read(unlocked, inquiry).orElseThrow(NotHere::new);
    Corroboration corroboration = Corroboration.of(chronicle);
    Sources sources = new Sources(chronicle, corroboration.voices(), here);
    Rests rests = new Rests(corroboration, sources, here);
    Said said =
        new Said(corroboration.events(), thesauri.lexicon(unlocked, chronicle), inquiry, here);
    var spokenOf = corroboration.spokenOf();
    return new CorroborationPage(
        inquiry,
        Inquiry.of(chronicle.about(chronicle.root())).title(),
        spokenOf.stream()
            .map(act -> new CorroborationPage.Row(said.line(act), rests.of(act)))
            .toList(),
        corroboration.carried().stream().map(c -> carries(c, sources, said)).toList(),
        corroboration.events().acts().size() - spokenOf.size());
  }

  private static CorroborationPage.Carries carries(
      Corroboration.Carried carried, Sources sources, Said said) {
    return new CorroborationPage.Carries(
        carried.voice().id().toString(),
        sources.link(carried.voice().id()),
        carried.acts().stream()
            .map(act ->
                new CorroborationPage.Carried(said.line(act), carried.alone().contains(act.id())))
            .toList());
  }
}
