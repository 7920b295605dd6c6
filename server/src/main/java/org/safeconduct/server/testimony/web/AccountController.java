package org.safeconduct.server.testimony.web;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Witnesses;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.testimony.Account;
import org.safeconduct.server.testimony.TestimonyDesk;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Taking an account, and reading it.
@Controller
class AccountController {
  private final TestimonyDesk desk;
  private final InquiryDesk inquiries;
  private final AccountPages pages;

  AccountController(TestimonyDesk desk, InquiryDesk inquiries, AccountPages pages) {
    this.desk = desk;
    this.inquiries = inquiries;
    this.pages = pages;
  }

  @Bean
  static Caption accountCaption() {
    return new Caption(
        "account",
        "inquiry.account",
        (unlocked, here, hit) ->
            here.t("testimony.kind." + hit.row().shown().getOrDefault("kind", "")),
        Caption.within("/inquiries", "accounts"));
  }

  @GetMapping("/inquiries/{inquiry}/accounts/new")
  NewAccountPage blank(
      Unlocked unlocked, @PathVariable ScopeId inquiry, @RequestParam Optional<SubjectId> witness) {
    String id = inquiries.drawSubject().toString();
    String who = witness.map(SubjectId::toString).orElse("");
    String kind = Account.Kind.FIRST_ACCOUNT.name();
    AccountForm form = new AccountForm(id, who, "", "", "", List.of(), "", "", "", kind, "", "");
    return page(unlocked, inquiry, form, List.of());
  }

  @PostMapping("/inquiries/{inquiry}/accounts")
  Answer take(Unlocked unlocked, @PathVariable ScopeId inquiry, AccountForm form) {
    Typed typed = new Typed();
    TypedAccount read = TypedAccount.read(form, typed);
    if (!typed.isRight()) return page(unlocked, inquiry, form, typed.errors());
    SubjectId id = Typed.carried(SubjectId::parse, form.id());
    Go there = Go.to("/inquiries/" + inquiry + "/accounts/" + id);
    try {
      Outcome outcome =
          desk.take(unlocked, inquiry, id, read.interview(), read.account())
              .orElseThrow(NotHere::new);
      return switch (outcome) {
        case Outcome.Written _ -> there.saying("testimony.done.taken");
        case Outcome.Conflict _ -> there;
        case Outcome.Refused(var no) -> page(unlocked, inquiry, form, List.of(FieldError.of(no)));
      };
    } catch (Refused no) {
      return page(unlocked, inquiry, form, List.of(FieldError.of(no.refusal())));
    }
  }

  @GetMapping("/inquiries/{inquiry}/accounts/{account}")
  AccountPage show(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId account,
      Here here) {
    return pages.page(unlocked, inquiry, account, here, AccountPages.Typing.NOTHING);
  }

  private NewAccountPage page(
      Unlocked unlocked, ScopeId inquiry, AccountForm form, List<FieldError> errors) {
    Chronicle chronicle = inquiries.read(unlocked, inquiry, Purpose.WORK).orElseThrow(NotHere::new);
    List<Choice> witnesses =
        Witnesses.of(chronicle).bySubject().entrySet().stream()
            .map(e -> new Choice(e.getKey().toString(), e.getValue().number().toString()))
            .toList();
    boolean warned =
        chronicle.live(AccountTaken.class).stream()
            .anyMatch(t -> t.fact().witness().toString().equals(form.witness()));
    return new NewAccountPage(inquiry, form, witnesses, warned, errors);
  }
}
