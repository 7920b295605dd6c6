package org.safeconduct.server.casework.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Ending;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.MemberId;
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

/// What becomes of a casefile as a whole: who is on it, how it ends, cools, closes and comes back,
/// and whether figures may count it.
@Controller
class CourseController {
  private final CaseworkDesk desk;
  private final Colleagues colleagues;
  private final Answering answering;

  CourseController(CaseworkDesk desk, Colleagues colleagues, Answering answering) {
    this.desk = desk;
    this.colleagues = colleagues;
    this.answering = answering;
  }

  @GetMapping("/casefiles/{casefile}/assign")
  FormPage<CourseForm> askWhom(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    return fresh(unlocked, here, casefile, "casework/assign");
  }

  @PostMapping("/casefiles/{casefile}/assign")
  Answer assign(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, CourseForm form) {
    Typed typed = new Typed();
    Optional<MemberId> worker = typed.chosen("worker", MemberId::parse, form.worker());
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.assign(unlocked, at(unlocked, casefile, form), worker.orElseThrow()),
        go(casefile, "assigned"),
        (errors, since) ->
            page(unlocked, here, casefile, "casework/assign", form).again(errors, since));
  }

  @GetMapping("/casefiles/{casefile}/end")
  FormPage<CourseForm> askHow(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    CourseForm form =
        CourseForm.seen(desk.look(unlocked, casefile))
            .cooling(desk.coolsAtMost(unlocked).toString());
    return page(unlocked, here, casefile, "casework/end", form);
  }

  @PostMapping("/casefiles/{casefile}/end")
  Answer end(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, CourseForm form) {
    Typed typed = new Typed();
    Ending ending = typed.term("ending", Ending.class, form.ending());
    Due cools = new Due(typed.day("cools", form.cools()), ZoneOffset.UTC);
    List<String> words = Paragraphs.of(form.words());
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.end(unlocked, at(unlocked, casefile, form), ending, words, cools),
        go(casefile, "ended"),
        (errors, since) ->
            page(unlocked, here, casefile, "casework/end", form).again(errors, since));
  }

  @GetMapping("/casefiles/{casefile}/reopen")
  FormPage<CourseForm> askWhy(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    return fresh(unlocked, here, casefile, "casework/reopen");
  }

  @PostMapping("/casefiles/{casefile}/reopen")
  Answer reopen(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, CourseForm form) {
    Typed typed = new Typed();
    List<String> why = typed.neededWords("words", form.words());
    Optional<MemberId> to =
        form.worker().isBlank()
            ? Optional.empty()
            : typed.chosen("worker", MemberId::parse, form.worker());
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.reopen(unlocked, at(unlocked, casefile, form), why, to),
        go(casefile, "reopened"),
        (errors, since) ->
            page(unlocked, here, casefile, "casework/reopen", form).again(errors, since));
  }

  @PostMapping("/casefiles/{casefile}/close")
  Answer close(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    Go go = Go.to("/casefiles").saying("casework.done.closed");
    return now(unlocked, here, casefile, go, at -> desk.close(unlocked, at));
  }

  @PostMapping("/casefiles/{casefile}/figures")
  Answer keepFromFigures(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    Go go = go(casefile, "figures");
    return now(unlocked, here, casefile, go, at -> desk.keepFromFigures(unlocked, at));
  }

  /// A press: there is nothing to type, so there is nothing to lose.
  private Answer now(
      Unlocked unlocked, Here here, ScopeId casefile, Go go, Function<At, Outcome> write) {
    CourseForm form = CourseForm.seen(desk.look(unlocked, casefile));
    return answering.answer(
        unlocked,
        here,
        new Typed(),
        () -> write.apply(at(unlocked, casefile, form)),
        go,
        (errors, since) ->
            page(unlocked, here, casefile, "casework/press", form).again(errors, since));
  }

  private At at(Unlocked unlocked, ScopeId casefile, CourseForm form) {
    return new At(casefile, desk.look(unlocked, casefile).root(), Typed.seen(form.seen()));
  }

  private static Go go(ScopeId casefile, String done) {
    return Go.to("/casefiles/" + casefile).saying("casework.done." + done);
  }

  private FormPage<CourseForm> fresh(
      Unlocked unlocked, Here here, ScopeId casefile, String template) {
    return page(unlocked, here, casefile, template, CourseForm.seen(desk.look(unlocked, casefile)));
  }

  private FormPage<CourseForm> page(
      Unlocked unlocked, Here here, ScopeId casefile, String template, CourseForm form) {
    Casework casework = Casework.of(desk.look(unlocked, casefile));
    return FormPage.of(template, "/casefiles/" + casefile, casework.codename(), form.seen(), form)
        .choosing(
            Map.of(
                "member", Teams.choices(colleagues.names(unlocked)),
                "ending", Choice.of(here, Ending.class, "casework.ending")));
  }
}
