package org.safeconduct.server.legal;

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
class LegalProperties {
  private static final int KINDS = LegalFacts.all().size();

  @Test
  void everySequenceFolds() {
    qt().withFixedSeed(20170601)
        .forAll(lists().of(integers().between(0, 2 * KINDS + 8)).ofSizeBetween(0, 30))
        .check(dice -> {
          Chronicle chronicle = chronicle(dice);
          Legal legal = Legal.of(chronicle);
          return legal.matters().size() <= 2
              && new LegalListing().rows(chronicle).count() >= legal.matters().size();
        });
  }

  /// What is settled stands against nothing, in whatever order it was written.
  @Test
  void onlyPendingMattersBlock() {
    qt().withFixedSeed(20170602)
        .forAll(lists().of(integers().between(0, 2 * KINDS + 8)).ofSizeBetween(0, 30))
        .check(dice -> {
          Chronicle chronicle = chronicle(dice);
          long blocking =
              Legal.of(chronicle).pending().stream().filter(m -> !m.blocks().isEmpty()).count();
          return new LegalHeeds().heeds(chronicle).count() == blocking;
        });
  }

  private static Chronicle chronicle(List<Integer> dice) {
    ChronicleOf scope = new ChronicleOf(ScopeKind.CASE);
    for (int i = 0; i < dice.size(); i++) {
      int n = dice.get(i);
      if (n < 2 * KINDS) scope.tell(1 + n % 2, LegalFacts.all().get(n / 2));
      else if (n < 2 * KINDS + 6) scope.tell(1, new Retracted(List.of((long) (i / 2)), ""));
      else scope.erased(1);
    }
    return scope.chronicle();
  }
}
