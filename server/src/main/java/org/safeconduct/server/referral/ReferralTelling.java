package org.safeconduct.server.referral;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.casework.Telling;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.kernel.Phrase;
import org.safeconduct.server.mandate.TermsFact.ConsentGiven;
import org.safeconduct.server.mandate.TermsFact.ConsentWithdrawn;
import org.safeconduct.server.referral.ReferralFact.ReferralAccepted;
import org.safeconduct.server.referral.ReferralFact.ReferralCalledBack;
import org.safeconduct.server.referral.ReferralFact.ReferralCopyLeft;
import org.safeconduct.server.referral.ReferralFact.ReferralOffered;
import org.safeconduct.server.referral.ReferralFact.ReferralRejected;
import org.safeconduct.server.referral.ReferralFact.ReferralRevoked;
import org.springframework.stereotype.Service;

/// How passing on reads in a timeline, and what the person said about it.
@Service
class ReferralTelling implements Telling {
  @Override
  public Optional<Said> say(Fact fact) {
    return switch (fact) {
      case ReferralFact referral -> Optional.of(referral(referral));
      case ConsentGiven given ->
          Optional.of(said("consent", List.of(), given.release().recipient().office()));
      case ConsentWithdrawn withdrawn ->
          Optional.of(said("withdrawn", List.of(withdrawn.through())));
      default -> Optional.empty();
    };
  }

  private static Said referral(ReferralFact fact) {
    return switch (fact) {
      case ReferralOffered f -> said("offered", f.words(), f.to().office());
      case ReferralCopyLeft _ -> said("left", List.of());
      case ReferralAccepted f -> said("accepted", f.words());
      case ReferralRejected f -> said("rejected", f.words());
      case ReferralRevoked f -> said("revoked", f.why());
      case ReferralCalledBack f -> said("called-back", f.words());
    };
  }

  private static Said said(String key, List<String> text, Object... arguments) {
    return new Said(Phrase.of("referral.told." + key, arguments), text);
  }
}
