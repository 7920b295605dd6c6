package org.safeconduct.server.casework.web;

import java.security.SecureRandom;
import java.util.List;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Work;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Seen;
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

/// A note is written once, under an id that its form brought along, and may be said better later.
@Controller
class NoteController {
  private final CaseworkDesk desk;
  private final Answering answering;
  private final SecureRandom random;

  NoteController(CaseworkDesk desk, Answering answering, SecureRandom random) {
    this.desk = desk;
    this.answering = answering;
    this.random = random;
  }

  @GetMapping("/casefiles/{casefile}/notes/new")
  FormPage<NoteForm> begin(Unlocked unlocked, @PathVariable ScopeId casefile) {
    Chronicle chronicle = desk.look(unlocked, casefile);
    String id = SubjectId.random(random).toString();
    return page(chronicle, "casework/note", new NoteForm(id, Seen.NOTHING.toString(), "", ""));
  }

  @PostMapping("/casefiles/{casefile}/notes/new")
  Answer write(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, NoteForm form) {
    Typed typed = new Typed();
    List<String> words = typed.neededWords("words", form.words());
    At at = new At(casefile, Typed.carried(SubjectId::parse, form.id()), Seen.NOTHING);
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.note(unlocked, at, words),
        Go.to("/casefiles/" + casefile).saying("casework.done.note"),
        (errors, since) ->
            page(desk.look(unlocked, casefile), "casework/note", form).again(errors, since));
  }

  @GetMapping("/casefiles/{casefile}/notes/{note}")
  FormPage<NoteForm> again(
      Unlocked unlocked, @PathVariable ScopeId casefile, @PathVariable SubjectId note) {
    Chronicle chronicle = desk.look(unlocked, casefile);
    Work.Note found = Casework.of(chronicle).note(note).orElseThrow(NotHere::new);
    String seen = chronicle.seen(note).toString();
    return page(
        chronicle,
        "casework/noteAgain",
        new NoteForm(note.toString(), seen, Paragraphs.text(found.words()), ""));
  }

  @PostMapping("/casefiles/{casefile}/notes/{note}")
  Answer correct(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId note,
      NoteForm form) {
    Typed typed = new Typed();
    List<String> words = typed.neededWords("words", form.words());
    At at = new At(casefile, note, Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.correct(unlocked, at, words, form.reason()),
        Go.to("/casefiles/" + casefile).saying("casework.done.note-again"),
        (errors, since) ->
            page(desk.look(unlocked, casefile), "casework/noteAgain", form).again(errors, since));
  }

  private static FormPage<NoteForm> page(Chronicle chronicle, String template, NoteForm form) {
    return FormPage.of(
        template,
        "/casefiles/" + chronicle.scope(),
        Casework.of(chronicle).codename(),
        form.seen(),
        form);
  }
}
