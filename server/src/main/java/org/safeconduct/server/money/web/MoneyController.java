package org.safeconduct.server.money.web;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
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
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.money.MoneyDesk;
import org.safeconduct.server.money.MoneyFact.MoneyAsked;
import org.safeconduct.server.money.Payment;
import org.safeconduct.server.money.Payments;
import org.safeconduct.server.money.Sum;
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

/// Money for one person: asked, approved by another than who pays, paid.
@Controller
class MoneyController {
  private final CaseworkDesk casework;
  private final MoneyDesk desk;
  private final Colleagues colleagues;
  private final Answering answering;
  private final SecureRandom random;

  MoneyController(
      CaseworkDesk casework,
      MoneyDesk desk,
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
  static Caption moneyCaption() {
    return new Caption(
        "money",
        "money.title",
        (_, _, hit) ->
            hit.row().shown().getOrDefault("codename", "")
                + " · "
                + hit.row().shown().getOrDefault("sum", ""),
        hit -> Crumb.path(hit.scope()) + "/money#" + hit.row().subject());
  }

  @Bean
  static Room moneyRoom() {
    return new Room("money", "money.title", 40);
  }

  @GetMapping("/casefiles/{casefile}/money")
  Folder money(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    return new MoneyPages(here, colleagues.names(unlocked))
        .folder(casework.look(unlocked, casefile));
  }

  @GetMapping("/casefiles/{casefile}/money/new")
  Slip begin(Unlocked unlocked, Here here, @PathVariable ScopeId casefile) {
    String id = SubjectId.random(random).toString();
    return pages(here)
        .asking(casework.look(unlocked, casefile), MoneyForm.of(id, Seen.NOTHING.toString(), ""));
  }

  @PostMapping("/casefiles/{casefile}/money/new")
  Answer ask(Unlocked unlocked, Here here, @PathVariable ScopeId casefile, MoneyForm form) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    Typed typed = new Typed();
    String purpose = typed.needed("purpose", form.purpose());
    Optional<Sum> sum = Sum.parse(form.amount(), form.currency());
    if (sum.isEmpty()) typed.wrong("amount", "money.refuse.sum");
    At at = new At(casefile, Typed.carried(SubjectId::parse, form.id()), Seen.NOTHING);
    return answering.answer(
        unlocked,
        here,
        typed,
        () ->
            desk.ask(
                unlocked,
                at,
                new MoneyAsked(
                    sum.orElseThrow(), purpose, form.line().strip(), Paragraphs.of(form.words()))),
        Go.to(MoneyPages.path(chronicle)).saying("money.done.asked"),
        (errors, since) -> pages(here).asking(chronicle, form).again(errors, since));
  }

  @GetMapping("/casefiles/{casefile}/money/{payment}/voucher")
  VoucherPage voucher(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId payment) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    if (!(payment(chronicle, payment) instanceof Payment.Paid paid)
        || paid.paid().fact().voucher().isEmpty()) {
      throw new NotHere();
    }
    return new VoucherPage(
        MoneyPages.path(chronicle),
        paid.paid().fact().voucher(),
        paid.asked().fact().sum().text(),
        here.day(paid.paid().fact().on()));
  }

  @GetMapping("/casefiles/{casefile}/money/{payment}/{step}")
  Slip askStep(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId payment,
      @PathVariable String step) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    Payment found = payment(chronicle, payment);
    MoneyForm form =
        MoneyForm.of(
            payment.toString(), chronicle.seen(payment).toString(), found.asked().fact().line());
    return pages(here).step(chronicle, found, step(step), form);
  }

  @PostMapping("/casefiles/{casefile}/money/{payment}/{step}")
  Answer take(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId casefile,
      @PathVariable SubjectId payment,
      @PathVariable String step,
      MoneyForm form) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    Payment found = payment(chronicle, payment);
    MoneyStep what = step(step);
    Typed typed = new Typed();
    MoneyStep.Doing doing = what.read(form, typed);
    At at = new At(casefile, payment, Typed.seen(form.seen()));
    return answering.answer(
        unlocked,
        here,
        typed,
        () -> doing.at(desk, unlocked, at),
        Go.to(MoneyPages.path(chronicle)).saying("money.done." + what.word()),
        (errors, since) -> pages(here).step(chronicle, found, what, form).again(errors, since));
  }

  private static Payment payment(Chronicle chronicle, SubjectId id) {
    return Payments.of(chronicle).payment(id).orElseThrow(NotHere::new);
  }

  private static MoneyStep step(String word) {
    return Term.find(MoneyStep.class, word).orElseThrow(NotHere::new);
  }

  private static MoneyPages pages(Here here) {
    return new MoneyPages(here, Map.of());
  }
}
