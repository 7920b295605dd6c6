package org.safeconduct.server.testimony.web;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.MandateFact.WitnessNumbered;
import org.safeconduct.server.mandate.Witnesses;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.testimony.Account;
import org.safeconduct.server.testimony.TestimonyDesk;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Component;

/// Makes the page of one account.
@Component
class AccountPages {
  private final TestimonyDesk desk;
  private final InquiryDesk inquiries;
  private final TeamDesk teams;

  AccountPages(TestimonyDesk desk, InquiryDesk inquiries, TeamDesk teams) {
    this.desk = desk;
    this.inquiries = inquiries;
    this.teams = teams;
  }

  /// What was typed into one of the page's forms and did not go through.
  ///
  /// @param meanwhile whether somebody else wrote to the account
  record Typing(
      CorrectionForm correction,
      TranslationForm translation,
      MarkForm mark,
      boolean meanwhile,
      List<FieldError> errors) {
    private static final CorrectionForm NO_CORRECTION = new CorrectionForm("", "", "", "");
    private static final TranslationForm NO_TRANSLATION = new TranslationForm("", "", "", "", "");
    static final Typing NOTHING =
        new Typing(NO_CORRECTION, NO_TRANSLATION, MarkForm.BLANK, false, List.of());

    static Typing of(CorrectionForm form, boolean meanwhile, List<FieldError> errors) {
      return new Typing(form, NO_TRANSLATION, MarkForm.BLANK, meanwhile, errors);
    }

    static Typing of(TranslationForm form, boolean meanwhile, List<FieldError> errors) {
      return new Typing(NO_CORRECTION, form, MarkForm.BLANK, meanwhile, errors);
    }

    static Typing of(MarkForm form, boolean meanwhile, List<FieldError> errors) {
      return new Typing(NO_CORRECTION, NO_TRANSLATION, form, meanwhile, errors);
    }
  }

  AccountPage page(Unlocked unlocked, ScopeId inquiry, SubjectId id, Here here, Typing typing) {
    Chronicle chronicle = desk.read(unlocked, inquiry, id).orElseThrow(NotHere::new);
    Account account = Account.of(chronicle).orElseThrow(NotHere::new);
    Told<AccountTaken> first = chronicle.live(AccountTaken.class).getFirst();
    Witnesses witnesses =
        inquiries
            .read(unlocked, inquiry, Purpose.WORK)
            .map(Witnesses::of)
            .orElseThrow(NotHere::new);
    WitnessNumbered witness = witnesses.at(account.witness()).orElseThrow(NotHere::new);
    return new AccountPage(
        inquiry,
        id,
        witness.number(),
        account,
        Optional.ofNullable(account.interview()).flatMap(i -> desk.interview(unlocked, inquiry, i)),
        here.t(
            "testimony.taken",
            here.when(first.at()),
            teams.organisation(unlocked).nameOf(first.by())),
        chronicle.seen(id).toString(),
        desk.leftOff(unlocked, inquiry, id),
        0,
        typing.correction(),
        typing.translation(),
        typing.mark(),
        others(witnesses, account),
        typing.meanwhile(),
        typing.errors());
  }

  /// The other witnesses of the inquiry, by number.
  private static List<Choice> others(Witnesses witnesses, Account account) {
    return witnesses.bySubject().entrySet().stream()
        .filter(e -> !e.getKey().equals(account.witness()))
        .map(e -> new Choice(e.getKey().toString(), e.getValue().number().toString()))
        .toList();
  }
}
