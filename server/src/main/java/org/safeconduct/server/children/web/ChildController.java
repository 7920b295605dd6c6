package org.safeconduct.server.children.web;

import java.util.Map;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Folder;
import org.safeconduct.server.casework.Room;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.children.Child;
import org.safeconduct.server.children.ChildDesk;
import org.safeconduct.server.children.ChildFact;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What is written of a person under eighteen.
@Controller
class ChildController {
  private final CaseworkDesk casework;
  private final ChildDesk desk;
  private final Colleagues colleagues;
  private final Answering answering;

  ChildController(
      CaseworkDesk casework, ChildDesk desk, Colleagues colleagues, Answering answering) {
    this.casework = casework;
    this.desk = desk;
    this.colleagues = colleagues;
    this.answering = answering;
  }

  @Bean
  static Room childRoom() {
    return new Room("child", "children.title", 30);
  }

  @GetMapping("/casefiles/{casefile}/child")
  Folder child(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    return new ChildPages(here, colleagues.names(unlocked))
        .folder(casework.look(unlocked, casefile));
  }

  @GetMapping("/casefiles/{casefile}/child/{step}")
  Slip ask(
      Unlocked unlocked, Here here, @PathVariable ScopeId casefile, @PathVariable String step) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    SubjectId subject = Child.subject(chronicle);
    ChildForm form = ChildForm.of(subject.toString(), chronicle.seen(subject).toString());
    return new ChildPages(here, Map.of()).step(chronicle, step(step), form);
  }

  @PostMapping("/casefiles/{casefile}/child/{step}")
  Answer write(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable String step,
      ChildForm form) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    ChildStep what = step(step);
    Typed typed = new Typed();
    ChildFact fact = what.read(form, typed);
    At at = new At(casefile, Child.subject(chronicle), Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.write(unlocked, at, fact),
        Go.to(ChildPages.path(chronicle)).saying("children.done.saved"),
        (errors, since) ->
            new ChildPages(here, Map.of()).step(chronicle, what, form).again(errors, since));
  }

  private static ChildStep step(String word) {
    return Term.find(ChildStep.class, word).orElseThrow(NotHere::new);
  }
}
