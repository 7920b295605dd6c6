package org.safeconduct.server.casework.web;

import java.util.List;
import java.util.Map;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.casework.Standing;
import org.safeconduct.server.casework.Verification;
import org.safeconduct.server.casework.VerificationDesk;
import org.safeconduct.server.casework.VerificationFact;
import org.safeconduct.server.casework.VerificationFact.PersonChecked;
import org.safeconduct.server.journal.Chronicle;
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

/// What was checked of a person, and whether they are in their own hands.
@Controller
class VerificationController {
  private final CaseworkDesk casework;
  private final VerificationDesk desk;
  private final Colleagues colleagues;
  private final Narrator narrator;
  private final Answering answering;

  VerificationController(
      CaseworkDesk casework,
      VerificationDesk desk,
      Colleagues colleagues,
      Narrator narrator,
      Answering answering) {
    this.casework = casework;
    this.desk = desk;
    this.colleagues = colleagues;
    this.narrator = narrator;
    this.answering = answering;
  }

  @GetMapping("/casefiles/{casefile}/verification")
  FormPage<VerificationForm> ask(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    Verification now = Verification.of(chronicle);
    VerificationForm form =
        new VerificationForm(
            chronicle.seen(chronicle.root()).toString(),
            now.standing().name(),
            text(now, PersonChecked::vouches),
            text(now, PersonChecked::checked),
            text(now, PersonChecked::open),
            "");
    return page(unlocked, here, chronicle, form);
  }

  private static String text(
      Verification now, java.util.function.Function<PersonChecked, List<String>> part) {
    return now.check().map(told -> Paragraphs.text(part.apply(told.fact()))).orElse("");
  }

  @PostMapping("/casefiles/{casefile}/verification")
  Answer check(
      Unlocked unlocked, Here here, @PathVariable ScopeId casefile, VerificationForm form) {
    Typed typed = new Typed();
    PersonChecked checked =
        new PersonChecked(
            typed.term("standing", Standing.class, form.standing()),
            Paragraphs.of(form.vouches()),
            Paragraphs.of(form.checked()),
            Paragraphs.of(form.open()));
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.check(unlocked, at(unlocked, casefile, form), checked),
        done(casefile, "casework.done.checked"),
        (errors, since) ->
            page(unlocked, here, casework.look(unlocked, casefile), form).again(errors, since));
  }

  @PostMapping("/casefiles/{casefile}/verification/doubt")
  Answer doubt(
      Unlocked unlocked, Here here, @PathVariable ScopeId casefile, VerificationForm form) {
    return answering.answer(
        unlocked,
        here,
        new Typed(),
        () -> desk.doubt(unlocked, at(unlocked, casefile, form), Paragraphs.of(form.words())),
        done(casefile, "casework.done.doubted"),
        (errors, since) ->
            page(unlocked, here, casework.look(unlocked, casefile), form).again(errors, since));
  }

  @PostMapping("/casefiles/{casefile}/verification/assure")
  Answer assure(
      Unlocked unlocked, Here here, @PathVariable ScopeId casefile, VerificationForm form) {
    return answering.answer(
        unlocked,
        here,
        new Typed(),
        () -> desk.assure(unlocked, at(unlocked, casefile, form), Paragraphs.of(form.words())),
        done(casefile, "casework.done.assured"),
        (errors, since) ->
            page(unlocked, here, casework.look(unlocked, casefile), form).again(errors, since));
  }

  private At at(Unlocked unlocked, ScopeId casefile, VerificationForm form) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    return new At(casefile, chronicle.root(), Typed.seen(form.seen()));
  }

  private static Go done(ScopeId casefile, String saying) {
    return Go.to("/casefiles/" + casefile + "/verification").saying(saying);
  }

  private FormPage<VerificationForm> page(
      Unlocked unlocked, Here here, Chronicle chronicle, VerificationForm form) {
    var names = colleagues.names(unlocked);
    List<Happened> past =
        chronicle.live().reversed().stream()
            .filter(told -> told.fact() instanceof VerificationFact)
            .map(told -> narrator.tell(here, names, told))
            .toList();
    boolean doubted = !Verification.of(chronicle).isInOwnHands();
    return FormPage.of(
            doubted ? "casework/verificationDoubted" : "casework/verification",
            "/casefiles/" + chronicle.scope(),
            Casework.of(chronicle).codename(),
            form.seen(),
            form)
        .choosing(Map.of("standing", Choice.of(here, Standing.class, "casework.standing")))
        .after(past);
  }
}
