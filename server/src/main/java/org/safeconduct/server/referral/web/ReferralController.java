package org.safeconduct.server.referral.web;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.Pressure;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.mandate.Release;
import org.safeconduct.server.mandate.ShownBy;
import org.safeconduct.server.mandate.Taking;
import org.safeconduct.server.referral.Referral;
import org.safeconduct.server.referral.ReferralDesk;
import org.safeconduct.server.referral.Referrals;
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

/// A person is passed on: what they allow, to whom they are offered, what is answered.
@Controller
class ReferralController {
  private static final String ROOM = "/casefiles/{casefile}/referrals";

  private final CaseworkDesk casework;
  private final ReferralDesk desk;
  private final Colleagues colleagues;
  private final Answering answering;
  private final SecureRandom random;
  private final InstantSource clock;

  ReferralController(
      CaseworkDesk casework,
      ReferralDesk desk,
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
  static Room referralRoom() {
    return new Room("referrals", "referral.title", 70);
  }

  @GetMapping(ROOM)
  Folder referrals(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    return new ReferralPages(here, colleagues.names(unlocked), clock.instant())
        .folder(casework.look(unlocked, casefile));
  }

  @GetMapping(ROOM + "/consent")
  Slip askConsent(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    return slips(unlocked, here, casefile).consent(fresh());
  }

  @PostMapping(ROOM + "/consent")
  Answer consent(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, ReferralForm form) {
    ReferralSlips slips = slips(unlocked, here, casefile);
    Typed typed = new Typed();
    Recipient to = organisation(typed.needed("office", form.office()));
    List<ItemKind> kinds = kinds(typed, form);
    LocalDate until = typed.dayIfAny("until", form.until()).orElse(null);
    Taking taking = taking(typed, form);
    return answering.answer(
        unlocked,
        here,
        typed,
        () ->
            desk.say(
                unlocked,
                at(casefile, form),
                saying -> saying.consent(new Release(Aim.PROTECTION, to, kinds), taking, until)),
        go(casefile, "consent"),
        (errors, since) -> slips.consent(form).again(errors, since));
  }

  @GetMapping(ROOM + "/withdrawal")
  Slip askWithdrawal(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    return slips(unlocked, here, casefile).withdrawal(fresh());
  }

  @PostMapping(ROOM + "/withdrawal")
  Answer withdraw(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, ReferralForm form) {
    ReferralSlips slips = slips(unlocked, here, casefile);
    Typed typed = new Typed();
    String through = typed.needed("words", form.words());
    Recipient from = form.office().isBlank() ? null : organisation(form.office());
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.say(unlocked, at(casefile, form), saying -> saying.withdraw(from, through)),
        go(casefile, "withdrawal"),
        (errors, since) -> slips.withdrawal(form).again(errors, since));
  }

  @GetMapping(ROOM + "/new")
  Slip choose(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    return slips(unlocked, here, casefile).offer(fresh());
  }

  @PostMapping(ROOM + "/new")
  Answer offer(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, ReferralForm form) {
    ReferralSlips slips = slips(unlocked, here, casefile);
    Typed typed = new Typed();
    Recipient to = organisation(typed.needed("office", form.office()));
    List<ItemKind> kinds = kinds(typed, form);
    Due by =
        typed.dayIfAny("until", form.until()).map(day -> new Due(day, ZoneOffset.UTC)).orElse(null);
    var chosen = new ReferralDesk.Choosing(to, kinds, Paragraphs.of(form.words()), by);
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> desk.offer(unlocked, at(casefile, form), chosen),
        go(casefile, "offer"),
        (errors, since) -> slips.offer(form).again(errors, since));
  }

  @GetMapping(ROOM + "/{referral}/{step}")
  Slip ask(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId referral,
      @PathVariable String step) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    Referral found = Referrals.of(chronicle).referral(referral).orElseThrow(NotHere::new);
    String id = found.offer().id().toString();
    ReferralForm form = ReferralForm.of(id, chronicle.seen(referral).toString());
    return new ReferralSlips(here, chronicle).step(step(step), form);
  }

  @PostMapping(ROOM + "/{referral}/{step}")
  Answer take(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId referral,
      @PathVariable String step,
      ReferralForm form) {
    ReferralSlips slips = slips(unlocked, here, casefile);
    ReferralStep what = step(step);
    At at = new At(casefile, referral, Typed.seen(form.seen()));
    List<String> words = Paragraphs.of(form.words());
    return answering.answer(
        unlocked,
        here,
        new Typed(),
        () -> what.take(desk, unlocked, at, words),
        go(casefile, what.word()),
        (errors, since) -> slips.step(what, form.about(referral)).again(errors, since));
  }

  private ReferralSlips slips(Unlocked unlocked, Here here, ScopeId casefile) {
    return new ReferralSlips(here, casework.look(unlocked, casefile));
  }

  private ReferralForm fresh() {
    return ReferralForm.of(SubjectId.random(random).toString(), Seen.NOTHING.toString());
  }

  private static At at(ScopeId casefile, ReferralForm form) {
    return new At(casefile, Typed.carried(SubjectId::parse, form.id()), Seen.NOTHING);
  }

  private static Recipient organisation(String office) {
    return new Recipient(Recipient.Kind.ORGANISATION, office.isBlank() ? "?" : office);
  }

  private static List<ItemKind> kinds(Typed typed, ReferralForm form) {
    List<ItemKind> kinds =
        typed.terms(ItemKind.class, form.kinds()).stream()
            .filter(ItemKind.ofACasefile()::contains)
            .toList();
    if (!kinds.isEmpty()) return kinds;
    typed.wrong("kinds", "site.typed.choose");
    return ItemKind.ofACasefile();
  }

  private static Taking taking(Typed typed, ReferralForm form) {
    return new Taking(
        typed.needed("formVersion", form.formVersion()),
        typed
            .chosen("language", Language::new, form.language().strip())
            .orElseGet(() -> new Language("en")),
        form.interpreter().strip(),
        List.of(),
        typed.term("shownBy", ShownBy.class, form.shownBy()),
        typed.terms(Pressure.class, form.pressure()));
  }

  private static ReferralStep step(String word) {
    return Term.find(ReferralStep.class, word).orElseThrow(NotHere::new);
  }

  private static Go go(ScopeId casefile, String done) {
    return Go.to(Crumb.path(casefile) + "/referrals").saying("referral.done." + done);
  }
}
