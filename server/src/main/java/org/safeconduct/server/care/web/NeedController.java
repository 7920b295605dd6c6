package org.safeconduct.server.care.web;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.care.CareDesk;
import org.safeconduct.server.care.Need;
import org.safeconduct.server.care.NeedFact.NeedSaid;
import org.safeconduct.server.care.NeedListing;
import org.safeconduct.server.care.Needs;
import org.safeconduct.server.casework.Answering;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.casework.Crumb;
import org.safeconduct.server.casework.Folder;
import org.safeconduct.server.casework.Room;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Caption;
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

/// What a person needs, for everybody on their casefile.
@Controller
class NeedController {
  private final CaseworkDesk casework;
  private final CareDesk desk;
  private final Colleagues colleagues;
  private final Answering answering;
  private final SecureRandom random;

  NeedController(
      CaseworkDesk casework,
      CareDesk desk,
      Colleagues colleagues,
      Answering answering,
      SecureRandom random) {
    this.casework = casework;
    this.desk = desk;
    this.colleagues = colleagues;
    this.answering = answering;
    this.random = random;
  }

  @Bean
  static Caption needCaption() {
    return new Caption(
        NeedListing.KIND,
        "care.title",
        (_, here, hit) ->
            hit.row().shown().getOrDefault("codename", "")
                + " · "
                + here.t("care.need." + hit.row().shown().getOrDefault("need", "other")),
        hit -> Crumb.path(hit.scope()) + "/care#" + hit.row().subject());
  }

  @Bean
  static Room careRoom() {
    return new Room("care", "care.title", 20);
  }

  /// What was seen of the need that ends.
  public record EndForm(String seen) {}

  @GetMapping("/casefiles/{casefile}/care")
  Folder care(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    return new CarePages(here, colleagues.names(unlocked))
        .folder(chronicle, desk.look(unlocked, casefile));
  }

  @GetMapping("/casefiles/{casefile}/care/needs/new")
  Slip begin(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    String id = SubjectId.random(random).toString();
    CareForm form = new CareForm(id, Seen.NOTHING.toString(), "", "", "", "", "");
    return pages(here).need(casework.look(unlocked, casefile), form);
  }

  @PostMapping("/casefiles/{casefile}/care/needs/new")
  Answer say(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, CareForm form) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    Typed typed = new Typed();
    Need need = typed.term("need", Need.class, form.need());
    List<String> words = Paragraphs.of(form.words());
    if (need == Need.OTHER && words.isEmpty()) typed.wrong("words", "site.typed.needed");
    At at = new At(casefile, Typed.carried(SubjectId::parse, form.id()), Seen.NOTHING);
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.say(unlocked, at, new NeedSaid(need, words)),
        go(casefile, "said"),
        (errors, since) -> pages(here).need(chronicle, form).again(errors, since));
  }

  @GetMapping("/casefiles/{casefile}/care/needs/{need}/end")
  Slip askEnd(
      Unlocked unlocked, Here here, @PathVariable ScopeId casefile, @PathVariable SubjectId need) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    if (Needs.of(chronicle).need(need).isEmpty()) throw new NotHere();
    return pages(here).end(chronicle, need.toString(), chronicle.seen(need).toString());
  }

  @PostMapping("/casefiles/{casefile}/care/needs/{need}/end")
  Answer end(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId need,
      EndForm form) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    At at = new At(casefile, need, Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        new Typed(),
        () -> desk.end(unlocked, at),
        go(casefile, "ended"),
        (errors, since) ->
            pages(here).end(chronicle, need.toString(), form.seen()).again(errors, since));
  }

  private static CarePages pages(Here here) {
    return new CarePages(here, Map.of());
  }

  private static Go go(ScopeId casefile, String done) {
    return Go.to("/casefiles/" + casefile + "/care").saying("care.done." + done);
  }
}
