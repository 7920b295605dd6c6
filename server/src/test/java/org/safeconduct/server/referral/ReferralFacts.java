package org.safeconduct.server.referral;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.mandate.Release;
import org.safeconduct.server.mandate.Taking;
import org.safeconduct.server.mandate.TermsFact.ConsentGiven;
import org.safeconduct.server.mandate.TermsFact.ConsentWithdrawn;
import org.safeconduct.server.referral.ReferralFact.Part;
import org.safeconduct.server.referral.ReferralFact.ReferralAccepted;
import org.safeconduct.server.referral.ReferralFact.ReferralCalledBack;
import org.safeconduct.server.referral.ReferralFact.ReferralCopyLeft;
import org.safeconduct.server.referral.ReferralFact.ReferralOffered;
import org.safeconduct.server.referral.ReferralFact.ReferralRejected;
import org.safeconduct.server.referral.ReferralFact.ReferralRevoked;

/// One fact of each type, of a fictional referral, and what the person said.
final class ReferralFacts {
  static final Recipient HARBOUR = new Recipient(Recipient.Kind.ORGANISATION, "Harbour Legal Aid");
  static final Taking TAKING = Taking.freely("referral-1", new Language("ru"), "", List.of());
  static final ConsentGiven CONSENT =
      new ConsentGiven(
          new Release(Aim.PROTECTION, HARBOUR, List.of(ItemKind.NEED, ItemKind.DANGER)),
          TAKING,
          LocalDate.of(2027, 3, 1));
  static final ConsentWithdrawn WITHDRAWN = new ConsentWithdrawn(HARBOUR, "a letter");
  static final ReferralOffered OFFERED =
      new ReferralOffered(
          HARBOUR,
          List.of(new Part(ItemKind.NEED, 1)),
          List.of("Their duty lawyer was on the telephone."),
          new Due(LocalDate.of(2026, 12, 4), ZoneOffset.UTC));
  static final ReferralCopyLeft LEFT = new ReferralCopyLeft();
  static final ReferralAccepted ACCEPTED = new ReferralAccepted(List.of("From Monday."));
  static final ReferralRejected REJECTED = new ReferralRejected(List.of("No bed before May."));
  static final ReferralRevoked REVOKED = new ReferralRevoked(List.of("They found a way."));
  static final ReferralCalledBack BACK =
      new ReferralCalledBack(List.of("Their office tore it up."));

  private ReferralFacts() {}

  static List<Fact> all() {
    return List.of(CONSENT, WITHDRAWN, OFFERED, LEFT, ACCEPTED, REJECTED, REVOKED, BACK);
  }
}
