package org.safeconduct.server.casework.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Danger;
import org.safeconduct.server.casework.Judgement;
import org.safeconduct.server.casework.Reach;
import org.safeconduct.server.casework.Soon;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// How great the danger is, judged by a person, with every earlier judgement below.
@Controller
class RiskController {
  private static final String TEMPLATE = "casework/risk";

  private final CaseworkDesk desk;
  private final Colleagues colleagues;
  private final Answering answering;

  RiskController(CaseworkDesk desk, Colleagues colleagues, Answering answering) {
    this.desk = desk;
    this.colleagues = colleagues;
    this.answering = answering;
  }

  @GetMapping("/casefiles/{casefile}/risk")
  FormPage<RiskForm> ask(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    Chronicle chronicle = desk.look(unlocked, casefile);
    return page(unlocked, here, chronicle, prefilled(chronicle));
  }

  @PostMapping("/casefiles/{casefile}/risk")
  Answer assess(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, RiskForm form) {
    Chronicle chronicle = desk.look(unlocked, casefile);
    Typed typed = new Typed();
    Due again = new Due(typed.day("again", form.again()), ZoneOffset.UTC);
    Judgement judgement = form.read(typed, again);
    At at = new At(casefile, chronicle.root(), Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.assess(unlocked, at, judgement),
        Go.to("/casefiles/" + casefile).saying("casework.done.assessed"),
        (errors, since) -> page(unlocked, here, chronicle, form).again(errors, since));
  }

  private static RiskForm prefilled(Chronicle chronicle) {
    String seen = chronicle.seen(chronicle.root()).toString();
    return Casework.of(chronicle)
        .assessment()
        .map(Told::fact)
        .map(last ->
            RiskForm.after(
                seen,
                last.threats(),
                Paragraphs.text(last.vulnerabilities()),
                Paragraphs.text(last.capacities())))
        .orElseGet(() -> RiskForm.after(seen, List.of(), "", ""));
  }

  private FormPage<RiskForm> page(
      Unlocked unlocked, Here here, Chronicle chronicle, RiskForm form) {
    Casework casework = Casework.of(chronicle);
    var names = colleagues.names(unlocked);
    List<Happened> past =
        casework.assessments().reversed().stream()
            .map(told ->
                Happened.of(
                        here.when(told.at()),
                        names.getOrDefault(told.by(), ""),
                        here.t("casework.danger." + told.fact().danger().word()))
                    .saying(new Weighed(here).text(told.fact())))
            .toList();
    return FormPage.of(
            TEMPLATE, "/casefiles/" + chronicle.scope(), casework.codename(), form.seen(), form)
        .choosing(
            Map.of(
                "danger",
                Choice.of(here, Danger.class, "casework.danger"),
                "reach",
                Choice.of(here, Reach.class, "casework.reach"),
                "soon",
                Choice.of(here, Soon.class, "casework.soon")))
        .after(past);
  }
}
