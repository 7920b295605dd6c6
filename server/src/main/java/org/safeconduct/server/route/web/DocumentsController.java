package org.safeconduct.server.route.web;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.casework.Crumb;
import org.safeconduct.server.casework.Folder;
import org.safeconduct.server.casework.Room;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.route.HeldPaper;
import org.safeconduct.server.route.Keeping;
import org.safeconduct.server.route.PaperDesk;
import org.safeconduct.server.route.PaperFact.PaperNoted;
import org.safeconduct.server.route.PaperKind;
import org.safeconduct.server.route.Papers;
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

/// The documents that somebody has: which, until when, where they are, what stops without them.
@Controller
class DocumentsController {
  private static final String ROOM = "/casefiles/{casefile}/papers";

  private final CaseworkDesk casework;
  private final PaperDesk desk;
  private final Colleagues colleagues;
  private final Answering answering;
  private final SecureRandom random;
  private final InstantSource clock;

  DocumentsController(
      CaseworkDesk casework,
      PaperDesk desk,
      Colleagues colleagues,
      Answering answering,
      SecureRandom random,
      InstantSource clock) {
    this.casework = casework;
    this.desk = desk;
    this.colleagues = colleagues;
    this.answering = answering;
    this.random = random;
    this.clock = clock;
  }

  @Bean
  static Room paperRoom() {
    return new Room("papers", "route.papers.title", 5);
  }

  @GetMapping(ROOM)
  Folder papers(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return pages(unlocked, here, casefile).folder(colleagues.names(unlocked), today);
  }

  @GetMapping(ROOM + "/new")
  Slip begin(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    PaperForm form = PaperForm.of(SubjectId.random(random).toString(), Seen.NOTHING.toString());
    return pages(unlocked, here, casefile).fresh(form);
  }

  @PostMapping(ROOM + "/new")
  Answer note(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, PaperForm form) {
    PaperPages pages = pages(unlocked, here, casefile);
    Typed typed = new Typed();
    PaperNoted noted = read(typed, form);
    At at = new At(casefile, Typed.carried(SubjectId::parse, form.id()), Seen.NOTHING);
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.note(unlocked, at, noted),
        go(casefile),
        (errors, since) -> pages.fresh(form).again(errors, since));
  }

  @GetMapping(ROOM + "/{paper}/change")
  Slip askWhat(
      Unlocked unlocked, Here here, @PathVariable ScopeId casefile, @PathVariable SubjectId paper) {
    PaperPages pages = pages(unlocked, here, casefile);
    return pages.change(
        PaperPages.form(found(pages.chronicle(), paper), seen(pages.chronicle(), paper)));
  }

  @PostMapping(ROOM + "/{paper}/change")
  Answer change(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId paper,
      PaperForm form) {
    PaperPages pages = pages(unlocked, here, casefile);
    HeldPaper found = found(pages.chronicle(), paper);
    Typed typed = new Typed();
    PaperNoted noted = read(typed, form);
    At at = new At(casefile, found.id(), Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.note(unlocked, at, noted),
        go(casefile),
        (errors, since) -> pages.change(form).again(errors, since));
  }

  @GetMapping(ROOM + "/{paper}/gone")
  Slip askWhy(
      Unlocked unlocked, Here here, @PathVariable ScopeId casefile, @PathVariable SubjectId paper) {
    PaperPages pages = pages(unlocked, here, casefile);
    String id = found(pages.chronicle(), paper).id().toString();
    return pages.gone(PaperForm.of(id, seen(pages.chronicle(), paper)));
  }

  @PostMapping(ROOM + "/{paper}/gone")
  Answer gone(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId paper,
      PaperForm form) {
    PaperPages pages = pages(unlocked, here, casefile);
    At at = new At(casefile, paper, Typed.seen(form.seen()));
    List<String> why = Paragraphs.of(form.words());
    PaperForm again = form.about(paper);
    return answering.answer(
        unlocked,
        here,
        new Typed(),
        () -> desk.gone(unlocked, at, why),
        go(casefile),
        (errors, since) -> pages.gone(again).again(errors, since));
  }

  private static PaperNoted read(Typed typed, PaperForm form) {
    return new PaperNoted(
        typed.term("kind", PaperKind.class, form.kind()),
        typed.country("issuer", form.issuer()),
        typed.dayIfAny("expires", form.expires()).orElse(null),
        typed.term("keeping", Keeping.class, form.keeping()),
        form.holder().strip(),
        typed.terms(Concern.class, form.blocks()));
  }

  private PaperPages pages(Unlocked unlocked, Here here, ScopeId casefile) {
    return new PaperPages(here, casework.look(unlocked, casefile));
  }

  private static HeldPaper found(Chronicle chronicle, SubjectId paper) {
    return Papers.of(chronicle).paper(paper).orElseThrow(NotHere::new);
  }

  private static String seen(Chronicle chronicle, SubjectId paper) {
    return chronicle.seen(paper).toString();
  }

  private static Go go(ScopeId casefile) {
    return Go.to(Crumb.path(casefile) + "/papers").saying("route.done.paper");
  }
}
