package org.safeconduct.server.referral;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Terms;
import org.safeconduct.server.referral.ReferralFact.ReferralAccepted;
import org.safeconduct.server.referral.ReferralFact.ReferralCalledBack;
import org.safeconduct.server.referral.ReferralFact.ReferralCopyLeft;
import org.safeconduct.server.referral.ReferralFact.ReferralOffered;
import org.safeconduct.server.referral.ReferralFact.ReferralRejected;
import org.safeconduct.server.referral.ReferralFact.ReferralRevoked;

/// To whom the person of a casefile was offered, and what of it may leave; folded from its
/// chronicle. Total: what does not follow from what was before is listed in `odd`.
///
/// @param all in the order in which they were offered
public record Referrals(List<Referral> all, Terms terms, List<Told<ReferralFact>> odd) {
  public Referrals {
    all = List.copyOf(all);
    odd = List.copyOf(odd);
  }

  public static Referrals of(Chronicle casefile) {
    Fold fold = new Fold();
    Corrections.in(casefile, ReferralFact.class).forEach(fold::take);
    return new Referrals(List.copyOf(fold.all.values()), Terms.of(casefile), fold.odd);
  }

  public Optional<Referral> referral(SubjectId id) {
    return all.stream().filter(r -> r.offer().id().equals(id)).findFirst();
  }

  private static final class Fold {
    private final Map<SubjectId, Referral> all = new LinkedHashMap<>();
    private final List<Told<ReferralFact>> odd = new ArrayList<>();

    void take(Told<ReferralFact> told) {
      switch (told.fact()) {
        case ReferralOffered fact -> {
          Told<ReferralOffered> offered =
              new Told<>(told.ref(), told.subject(), told.by(), told.at(), fact);
          Referral fresh =
              new Referral.Offered(new Referral.Offer(offered, Optional.empty(), Optional.empty()));
          if (all.putIfAbsent(told.subject(), fresh) != null) odd.add(told);
        }
        case ReferralCopyLeft _ -> change(told, r -> r.with(r.offer().left(told.at())));
        case ReferralCalledBack fact -> change(told, r -> r.with(r.offer().back(fact)));
        case ReferralAccepted fact ->
            answer(told, r -> new Referral.Accepted(r.offer(), fact.words()));
        case ReferralRejected fact ->
            answer(told, r -> new Referral.Rejected(r.offer(), fact.words()));
        case ReferralRevoked fact -> answer(told, r -> new Referral.Revoked(r.offer(), fact.why()));
      }
    }

    private void answer(Told<ReferralFact> told, Function<Referral, Referral> how) {
      if (all.get(told.subject()) instanceof Referral.Offered) change(told, how);
      else odd.add(told);
    }

    private void change(Told<ReferralFact> told, Function<Referral, Referral> how) {
      if (all.computeIfPresent(told.subject(), (_, r) -> how.apply(r)) == null) odd.add(told);
    }
  }
}
