package org.safeconduct.server.helpers.web;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Folder;
import org.safeconduct.server.casework.Room;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.helpers.Help;
import org.safeconduct.server.helpers.HelpDesk;
import org.safeconduct.server.helpers.HelpFact.HelperProposed;
import org.safeconduct.server.helpers.HelpKind;
import org.safeconduct.server.helpers.HelperListing;
import org.safeconduct.server.helpers.Helps;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Answer;
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

/// Who helps in a casefile, from the registers that this member may open.
@Controller
class HelpController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
  private static final int MOST = 200;

  private final CaseworkDesk casework;
  private final HelpDesk desk;
  private final Search search;
  private final Colleagues colleagues;
  private final Answering answering;
  private final SecureRandom random;

  HelpController(
      CaseworkDesk casework,
      HelpDesk desk,
      Search search,
      Colleagues colleagues,
      Answering answering,
      SecureRandom random) {
    this.casework = casework;
    this.desk = desk;
    this.search = search;
    this.colleagues = colleagues;
    this.answering = answering;
    this.random = random;
  }

  @Bean
  static Room helpRoom() {
    return new Room("help", "helpers.here.title", 50);
  }

  @GetMapping("/casefiles/{casefile}/help")
  Folder help(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    return new HelpPages(here, colleagues.names(unlocked))
        .folder(casework.look(unlocked, casefile));
  }

  @GetMapping("/casefiles/{casefile}/help/new")
  Slip begin(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    String id = SubjectId.random(random).toString();
    HelpForm form = new HelpForm(id, Seen.NOTHING.toString(), "", "", "");
    return pages(here).proposing(chronicle, form, choices(here, standing(unlocked)));
  }

  @PostMapping("/casefiles/{casefile}/help/new")
  Answer propose(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, HelpForm form) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    List<Found.Hit> standing = standing(unlocked);
    Typed typed = new Typed();
    HelpKind kind = typed.term("help", HelpKind.class, form.help());
    Optional<Found.Hit> chosen =
        standing.stream()
            .filter(hit -> hit.row().subject().toString().equals(form.helper()))
            .findFirst();
    if (chosen.isEmpty()) typed.wrong("helper", "site.typed.choose");
    At at = new At(casefile, Typed.carried(SubjectId::parse, form.id()), Seen.NOTHING);
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.propose(unlocked, at, proposed(chosen.orElseThrow(), kind, form)),
        Go.to(HelpPages.path(chronicle)).saying("helpers.done.proposed"),
        (errors, since) ->
            pages(here).proposing(chronicle, form, choices(here, standing)).again(errors, since));
  }

  private static HelperProposed proposed(Found.Hit hit, HelpKind kind, HelpForm form) {
    return new HelperProposed(
        hit.scope(),
        hit.row().subject(),
        hit.row().shown().getOrDefault("pseudonym", ""),
        kind,
        Paragraphs.of(form.words()));
  }

  @GetMapping("/casefiles/{casefile}/help/{help}/{step}")
  Slip ask(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId help,
      @PathVariable String step) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    Help found = Helps.of(chronicle).help(help).orElseThrow(NotHere::new);
    HelpForm form = new HelpForm(help.toString(), chronicle.seen(help).toString(), "", "", "");
    return pages(here).step(chronicle, found, step(step), form);
  }

  @PostMapping("/casefiles/{casefile}/help/{help}/{step}")
  Answer take(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId help,
      @PathVariable String step,
      HelpForm form) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    Help found = Helps.of(chronicle).help(help).orElseThrow(NotHere::new);
    HelpStep what = step(step);
    At at = new At(casefile, help, Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        new Typed(),
        () -> desk.step(unlocked, at, what.read(form)),
        Go.to(HelpPages.path(chronicle)).saying("helpers.done." + what.word()),
        (errors, since) -> pages(here).step(chronicle, found, what, form).again(errors, since));
  }

  private List<Found.Hit> standing(Unlocked unlocked) {
    Query query = Query.list(HelperListing.KIND).inStates("standing").page(0, MOST);
    return search.find(unlocked, query, LIST).hits();
  }

  /// With what they help, and for whom they are not the one, beside each pseudonym.
  private static List<Choice> choices(Here here, List<Found.Hit> helpers) {
    return helpers.stream()
        .map(hit -> {
          HelpersPage.Line line = HelpersPage.Line.of(here, hit);
          String label = line.pseudonym() + " — " + line.help();
          if (!line.languages().isEmpty()) label += " — " + line.languages();
          if (!line.conflicts().isEmpty()) {
            label += " — " + here.t("helpers.not-for", line.conflicts());
          }
          return new Choice(hit.row().subject().toString(), label);
        })
        .toList();
  }

  private static HelpStep step(String word) {
    return Term.find(HelpStep.class, word).orElseThrow(NotHere::new);
  }

  private static HelpPages pages(Here here) {
    return new HelpPages(here, Map.of());
  }
}
