package org.safeconduct.server.testimony.web;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.testimony.Listened;
import org.safeconduct.server.testimony.TestimonyDesk;
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
  private final NewAccountPages blanks;
  private final Resting resting;

  AccountController(
      TestimonyDesk desk,
      InquiryDesk inquiries,
      AccountPages pages,
      NewAccountPages blanks,
      Resting resting) {
    this.desk = desk;
    this.inquiries = inquiries;
    this.pages = pages;
    this.blanks = blanks;
    this.resting = resting;
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

  /// A first account, unless another kind is asked for; a full one with questions by its matters.
  @GetMapping("/inquiries/{inquiry}/accounts/new")
  NewAccountPage blank(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @RequestParam Optional<SubjectId> witness,
      @RequestParam(defaultValue = "FIRST_ACCOUNT") String kind,
      @RequestParam(defaultValue = "") List<String> matters) {
    String id = inquiries.drawSubject().toString();
    String who = witness.map(SubjectId::toString).orElse("");
    return blanks.page(unlocked, inquiry, AccountForm.blank(id, who, kind, matters), List.of());
  }

  @PostMapping("/inquiries/{inquiry}/accounts")
  Answer take(Unlocked unlocked, @PathVariable ScopeId inquiry, AccountForm form) {
    Typed typed = new Typed();
    Listened read = TypedAccount.read(form, typed);
    if (!typed.isRight()) return blanks.page(unlocked, inquiry, form, typed.errors());
    SubjectId id = Typed.carried(SubjectId::parse, form.id());
    Go there = Go.to("/inquiries/" + inquiry + "/accounts/" + id);
    try {
      return switch (desk.take(unlocked, inquiry, id, read).orElseThrow(NotHere::new)) {
        case Outcome.Written _ -> there.saying("testimony.done.taken");
        case Outcome.Conflict _ -> there;
        case Outcome.Refused(var no) -> throw new Refused(no);
      };
    } catch (Refused no) {
      return blanks.page(unlocked, inquiry, form, List.of(FieldError.of(no.refusal())));
    }
  }

  /// Whoever comes to a heavy account is told so first, and goes on or not.
  @GetMapping("/inquiries/{inquiry}/accounts/{account}")
  Answer show(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId account,
      @RequestParam(defaultValue = "") String read,
      Here here) {
    AccountPage page = pages.page(unlocked, inquiry, account, here, AccountPages.Typing.NOTHING);
    if (!page.account().heavy()) return page;
    if (read.isEmpty()) return HeavyPage.before(page);
    return page.resting(resting.afterReading(unlocked.member()));
  }

  /// Where this member stops for now.
  @PostMapping("/inquiries/{inquiry}/accounts/{account}/left-off")
  Answer leaveOff(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId account,
      LeftOffForm form) {
    int paragraphs = Typed.carried(Integer::valueOf, form.paragraphs());
    Outcome outcome =
        desk.leaveOff(unlocked, inquiry, account, paragraphs).orElseThrow(NotHere::new);
    Go back = Go.to("/inquiries/" + inquiry);
    return switch (outcome) {
      case Outcome.Written _ -> back.saying("testimony.done.left-off");
      case Outcome.Conflict _ -> back;
      case Outcome.Refused(var no) -> throw new Refused(no);
    };
  }
}
