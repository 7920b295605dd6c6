package org.safeconduct.server.casework.web;

import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.CaseworkFact.TaskSet;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.casework.Work;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Something to be done by a day: set, moved, done.
@Controller
class TaskController {
  private final CaseworkDesk desk;
  private final Colleagues colleagues;
  private final Narrator narrator;
  private final Answering answering;
  private final SecureRandom random;

  TaskController(
      CaseworkDesk desk,
      Colleagues colleagues,
      Narrator narrator,
      Answering answering,
      SecureRandom random) {
    this.desk = desk;
    this.colleagues = colleagues;
    this.narrator = narrator;
    this.answering = answering;
    this.random = random;
  }

  @GetMapping("/casefiles/{casefile}/tasks/new")
  FormPage<TaskForm> begin(Unlocked unlocked, @PathVariable ScopeId casefile) {
    String id = SubjectId.random(random).toString();
    TaskForm form =
        new TaskForm(id, Seen.NOTHING.toString(), "", "", "", unlocked.member().toString());
    return page(unlocked, desk.look(unlocked, casefile), "casework/task", form);
  }

  @PostMapping("/casefiles/{casefile}/tasks/new")
  Answer set(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, TaskForm form) {
    Typed typed = new Typed();
    String task = typed.needed("task", form.task());
    Due due = new Due(typed.day("due", form.due()), ZoneOffset.UTC);
    @Nullable MemberId by = by(form, typed);
    At at = new At(casefile, Typed.carried(SubjectId::parse, form.id()), Seen.NOTHING);
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.set(unlocked, at, new TaskSet(task, Paragraphs.of(form.words()), due, by)),
        Go.to("/casefiles/" + casefile).saying("casework.done.task"),
        (errors, since) ->
            page(unlocked, desk.look(unlocked, casefile), "casework/task", form)
                .again(errors, since));
  }

  @GetMapping("/casefiles/{casefile}/tasks/{task}")
  FormPage<TaskForm> show(
      Unlocked unlocked, Here here, @PathVariable ScopeId casefile, @PathVariable SubjectId task) {
    Chronicle chronicle = desk.look(unlocked, casefile);
    Work.Task found = Casework.of(chronicle).task(task).orElseThrow(NotHere::new);
    String by = found.by() == null ? "" : found.by().toString();
    TaskForm form =
        new TaskForm(
            task.toString(),
            chronicle.seen(task).toString(),
            found.task(),
            "",
            found.due().on().toString(),
            by);
    return shown(unlocked, here, chronicle, task, form);
  }

  @PostMapping("/casefiles/{casefile}/tasks/{task}/done")
  Answer finish(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId task,
      TaskForm form) {
    At at = new At(casefile, task, Typed.seen(form.seen()));
    List<String> words = Paragraphs.of(form.words());
    return answering.answer(
        unlocked,
        here,
        new Typed(),
        () -> desk.finish(unlocked, at, words),
        Go.to("/casefiles/" + casefile).saying("casework.done.task-done"),
        (errors, since) ->
            shown(unlocked, here, desk.look(unlocked, casefile), task, form).again(errors, since));
  }

  @PostMapping("/casefiles/{casefile}/tasks/{task}/move")
  Answer move(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId task,
      TaskForm form) {
    Typed typed = new Typed();
    At at = new At(casefile, task, Typed.seen(form.seen()));
    Due due = new Due(typed.day("due", form.due()), ZoneOffset.UTC);
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.move(unlocked, at, due, Paragraphs.of(form.words())),
        Go.to("/casefiles/" + casefile).saying("casework.done.task-moved"),
        (errors, since) ->
            shown(unlocked, here, desk.look(unlocked, casefile), task, form).again(errors, since));
  }

  private static @Nullable MemberId by(TaskForm form, Typed typed) {
    if (form.by().isEmpty()) return null;
    return typed.chosen("by", MemberId::parse, form.by()).orElse(null);
  }

  private FormPage<TaskForm> shown(
      Unlocked unlocked, Here here, Chronicle chronicle, SubjectId task, TaskForm form) {
    var names = colleagues.names(unlocked);
    return page(unlocked, chronicle, "casework/taskShown", form)
        .after(
            chronicle.about(task).live().reversed().stream()
                .map(told -> narrator.tell(here, names, told))
                .toList());
  }

  private FormPage<TaskForm> page(
      Unlocked unlocked, Chronicle chronicle, String template, TaskForm form) {
    return FormPage.of(
            template,
            "/casefiles/" + chronicle.scope(),
            Casework.of(chronicle).codename(),
            form.seen(),
            form)
        .choosing(Map.of("member", Teams.choices(colleagues.names(unlocked))));
  }
}
