package org.safeconduct.server.referral;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.kernel.ScopeKind;

/// Whatever order facts come in, and whatever was taken back or erased, there is a state.
class ReferralProperties {
  private static final int KINDS = ReferralFacts.all().size();

  @Test
  void everySequenceFolds() {
    qt().withFixedSeed(20261201)
        .forAll(lists().of(integers().between(0, 2 * KINDS + 8)).ofSizeBetween(0, 30))
        .check(dice -> {
          Chronicle chronicle = chronicle(dice);
          Referrals referrals = Referrals.of(chronicle);
          return referrals.all().size() <= 2
              && new ReferralListing().rows(chronicle).count() >= referrals.all().size();
        });
  }

  /// Whatever else happened: a copy that is with somebody who rejected it, from whom it was taken
  /// back, or of whom the person spoke no more, is asked back, or was.
  @Test
  void noCopyIsForgotten() {
    qt().withFixedSeed(20261202)
        .forAll(lists().of(integers().between(0, 2 * KINDS + 8)).ofSizeBetween(0, 30))
        .check(dice -> {
          Referrals referrals = Referrals.of(chronicle(dice));
          return referrals.all().stream()
              .filter(r -> r.offer().left().isPresent() && r.offer().calledBack().isEmpty())
              .filter(r -> !(r instanceof Referral.Offered) && !(r instanceof Referral.Accepted))
              .allMatch(r -> r.isToBeCalledBack(referrals.terms()));
        });
  }

  private static Chronicle chronicle(List<Integer> dice) {
    ChronicleOf scope = new ChronicleOf(ScopeKind.CASE);
    for (int i = 0; i < dice.size(); i++) {
      int n = dice.get(i);
      if (n < 2 * KINDS) scope.tell(1 + n % 2, ReferralFacts.all().get(n / 2));
      else if (n < 2 * KINDS + 6) scope.tell(1, new Retracted(List.of((long) (i / 2)), ""));
      else scope.erased(1);
    }
    return scope.chronicle();
  }
}
