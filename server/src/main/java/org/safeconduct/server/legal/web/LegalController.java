package org.safeconduct.server.legal.web;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.casework.Crumb;
import org.safeconduct.server.casework.Folder;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.casework.Room;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.casework.SlipField;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.legal.Legal;
import org.safeconduct.server.legal.LegalDesk;
import org.safeconduct.server.legal.LegalFact.MatterRaised;
import org.safeconduct.server.legal.Matter;
import org.safeconduct.server.legal.MatterKind;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.Choice;
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

/// The legal matters of a casefile: what stands against whom, which lawyer, what next.
@Controller
class LegalController {
  private final CaseworkDesk casework;
  private final LegalDesk desk;
  private final Colleagues colleagues;
  private final Narrator narrator;
  private final Answering answering;
  private final SecureRandom random;
  private final InstantSource clock;

  LegalController(
      CaseworkDesk casework,
      LegalDesk desk,
      Colleagues colleagues,
      Narrator narrator,
      Answering answering,
      SecureRandom random,
      InstantSource clock) {
    this.casework = casework;
    this.desk = desk;
    this.colleagues = colleagues;
    this.narrator = narrator;
    this.answering = answering;
    this.random = random;
    this.clock = clock;
  }

  @Bean
  static Caption legalCaption() {
    return new Caption(
        "legal",
        "legal.title",
        (_, here, hit) ->
            hit.row().shown().getOrDefault("codename", "")
                + " · "
                + here.t("legal.kind." + hit.row().shown().getOrDefault("kind", "other")),
        hit -> Crumb.path(hit.scope()) + "/legal#" + hit.row().subject());
  }

  @Bean
  static Room legalRoom() {
    return new Room("legal", "legal.title", 10);
  }

  @GetMapping("/casefiles/{casefile}/legal")
  Folder legal(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    return new LegalPages(here, colleagues.names(unlocked), clock.instant()).folder(chronicle);
  }

  @GetMapping("/casefiles/{casefile}/legal/new")
  Slip begin(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    String id = SubjectId.random(random).toString();
    LegalForm form = LegalForm.of(id, Seen.NOTHING.toString(), List.of());
    return raising(here, casework.look(unlocked, casefile), form);
  }

  @PostMapping("/casefiles/{casefile}/legal/new")
  Answer raise(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, LegalForm form) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    Typed typed = new Typed();
    MatterRaised raised =
        new MatterRaised(
            typed.term("kind", MatterKind.class, form.kind()),
            form.authority().strip(),
            typed.date("since", form.since()),
            typed.terms(Concern.class, form.blocks()),
            Paragraphs.of(form.words()));
    At at = new At(casefile, Typed.carried(SubjectId::parse, form.id()), Seen.NOTHING);
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.raise(unlocked, at, raised),
        Go.to(path(casefile)).saying("legal.done.raised"),
        (errors, since) -> raising(here, chronicle, form).again(errors, since));
  }

  @GetMapping("/casefiles/{casefile}/legal/{matter}/{step}")
  Slip ask(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId matter,
      @PathVariable String step) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    Matter found = Legal.of(chronicle).matter(matter).orElseThrow(NotHere::new);
    List<String> blocks = found.blocks().stream().map(Concern::name).toList();
    LegalForm form = LegalForm.of(matter.toString(), chronicle.seen(matter).toString(), blocks);
    return stepping(unlocked, here, chronicle, step(step), form);
  }

  @PostMapping("/casefiles/{casefile}/legal/{matter}/{step}")
  Answer take(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId matter,
      @PathVariable String step,
      LegalForm form) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    LegalStep what = step(step);
    Typed typed = new Typed();
    var reads = what.read(form, typed);
    At at = new At(casefile, matter, Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.step(unlocked, at, reads),
        Go.to(path(casefile)).saying("legal.done." + what.word()),
        (errors, since) ->
            stepping(unlocked, here, chronicle, what, of(form, matter)).again(errors, since));
  }

  private static LegalForm of(LegalForm form, SubjectId matter) {
    return new LegalForm(
        matter.toString(),
        form.seen(),
        form.kind(),
        form.authority(),
        form.since(),
        form.blocks(),
        form.lawyer(),
        form.on(),
        form.next(),
        form.words());
  }

  private static Slip raising(Here here, Chronicle chronicle, LegalForm form) {
    List<SlipField> fields =
        List.of(
            new SlipField.Kept("id", form.id()),
            SlipField.pick(
                "kind", "legal.kind", Choice.of(here, MatterKind.class, "legal.kind"), form.kind()),
            SlipField.line("authority", "legal.authority", form.authority()),
            new SlipField.When("since", "legal.since", form.since()),
            LegalStep.blocks(here, form),
            SlipField.words("words", "casework.words", "legal.words-hint", form.words()));
    List<Crumb> crumbs = Crumb.room(chronicle, "legal", here.t("legal.title"));
    return Slip.of("legal.raise", crumbs, path(chronicle.scope()) + "/new", form.seen(), fields);
  }

  private Slip stepping(
      Unlocked unlocked, Here here, Chronicle chronicle, LegalStep step, LegalForm form) {
    SubjectId matter = SubjectId.parse(form.id());
    var names = colleagues.names(unlocked);
    return Slip.of(
            "legal." + step.word(),
            Crumb.room(chronicle, "legal", here.t("legal.title")),
            path(chronicle.scope()) + "/" + matter + "/" + step.word(),
            form.seen(),
            step.fields(here, form))
        .after(
            chronicle.about(matter).live().reversed().stream()
                .map(told -> narrator.tell(here, names, told))
                .toList());
  }

  private static LegalStep step(String word) {
    return Term.find(LegalStep.class, word).orElseThrow(NotHere::new);
  }

  private static String path(ScopeId casefile) {
    return Crumb.path(casefile) + "/legal";
  }
}
