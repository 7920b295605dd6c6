package org.safeconduct.server.mandate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.mandate.TermsFact.ConsentGiven;
import org.safeconduct.server.mandate.TermsFact.TermsOpened;

/// The terms of P-0003, as tests tell them.
final class TermsWorld {
  static final Recipient PROSECUTOR =
      new Recipient(Recipient.Kind.COURT, "Office of the Prosecutor, International Criminal Court");
  static final Recipient RAPPORTEUR =
      new Recipient(Recipient.Kind.UN_MECHANISM, "Special Rapporteur on torture");
  static final Taking TAKING = Taking.freely("consent-2", new Language("ru"), "", List.of());

  private final Telling telling = new Telling(ScopeKind.TERMS);

  TermsWorld() {
    by(Telling.ONE, new TermsOpened(new WitnessNumber(3), Telling.scope(1)));
  }

  TermsWorld by(MemberId member, TermsFact fact) {
    telling.tell(member, Telling.subject(0), fact);
    return this;
  }

  TermsWorld and(TermsFact fact) {
    return by(Telling.ONE, fact);
  }

  Chronicle chronicle() {
    return telling.chronicle();
  }

  Terms terms() {
    return Terms.of(chronicle());
  }

  static Release release(Aim aim, Recipient to, ItemKind... kinds) {
    return new Release(aim, to, List.of(kinds));
  }

  static Release toTheProsecutor() {
    return release(Aim.ACCOUNTABILITY, PROSECUTOR, ItemKind.ACCOUNT);
  }

  static ConsentGiven consent(@Nullable LocalDate until) {
    return new ConsentGiven(toTheProsecutor(), TAKING, until);
  }
}
