package org.safeconduct.server.casework.web;

import java.util.List;
import java.util.Map;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.CaseworkFact.GroundsRecorded;
import org.safeconduct.server.casework.Ground;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// For what a person is persecuted: on this page and nowhere else. Nothing here is required.
@Controller
class GroundsController {
  private final CaseworkDesk desk;
  private final Answering answering;

  GroundsController(CaseworkDesk desk, Answering answering) {
    this.desk = desk;
    this.answering = answering;
  }

  @GetMapping("/casefiles/{casefile}/grounds")
  FormPage<GroundsForm> ask(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    Chronicle chronicle = desk.look(unlocked, casefile);
    String seen = chronicle.seen(chronicle.root()).toString();
    GroundsForm form =
        Casework.of(chronicle)
            .grounds()
            .map(g ->
                new GroundsForm(
                    seen, names(g.actual()), names(g.perceived()), Paragraphs.text(g.words())))
            .orElseGet(() -> new GroundsForm(seen, List.of(), List.of(), ""));
    return page(here, chronicle, form);
  }

  @PostMapping("/casefiles/{casefile}/grounds")
  Answer record(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, GroundsForm form) {
    Chronicle chronicle = desk.look(unlocked, casefile);
    Typed typed = new Typed();
    GroundsRecorded grounds =
        new GroundsRecorded(
            typed.terms(Ground.class, form.actual()),
            typed.terms(Ground.class, form.perceived()),
            Paragraphs.of(form.words()));
    At at = new At(casefile, chronicle.root(), Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.record(unlocked, at, grounds),
        Go.to("/casefiles/" + casefile).saying("casework.done.grounds"),
        (errors, since) -> page(here, chronicle, form).again(errors, since));
  }

  private static List<String> names(List<Ground> grounds) {
    return grounds.stream().map(Ground::name).toList();
  }

  private static FormPage<GroundsForm> page(Here here, Chronicle chronicle, GroundsForm form) {
    return FormPage.of(
            "casework/grounds",
            "/casefiles/" + chronicle.scope(),
            Casework.of(chronicle).codename(),
            form.seen(),
            form)
        .choosing(Map.of("ground", Choice.of(here, Ground.class, "casework.ground")));
  }
}
