package org.safeconduct.server.passage;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.journal.MechanismFact.Corrected;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.kernel.ScopeKind;

/// Whatever order facts come in, and whatever was taken back, corrected or erased, there is a
/// state.
class PassageProperties {
  private static final int KINDS = PassageFacts.all().size();

  @Test
  void everySequenceFolds() {
    qt().withFixedSeed(20170401)
        .forAll(lists().of(integers().between(0, 3 * KINDS + 40)).ofSizeBetween(0, 30))
        .check(dice -> {
          Chronicle chronicle = chronicle(dice);
          Passage passage = Passage.of(chronicle);
          return passage.applications().size() <= 3
              && new PassageListing().rows(chronicle).count() >= passage.applications().size();
        });
  }

  /// A sequence made only of possible steps has nothing odd, and an impossible one is always odd.
  @Test
  void oddIsExactlyWhatNoStateAllows() {
    qt().withFixedSeed(20170402)
        .forAll(lists().of(integers().between(0, KINDS - 1)).ofSizeBetween(0, 25))
        .check(steps -> {
          ChronicleOf scope = new ChronicleOf(ScopeKind.CASE);
          scope.tell(1, PassageFacts.PLANNED);
          boolean right = true;
          for (int n : steps) {
            PassageFact fact = PassageFacts.all().get(n);
            Passage before = Passage.of(scope.chronicle());
            boolean possible = before.applications().getFirst().possible().contains(Step.of(fact));
            scope.tell(1, fact);
            int more = Passage.of(scope.chronicle()).odd().size() - before.odd().size();
            right &= more == (possible ? 0 : 1) || fact.equals(PassageFacts.WORD_CORRECTED);
          }
          return right;
        });
  }

  /// Nothing decided ever follows from informal words alone.
  @Test
  void wordsNeverDecide() {
    List<PassageFact> words =
        List.of(PassageFacts.PLANNED, PassageFacts.DISCOURAGED, PassageFacts.WORD_CORRECTED);
    qt().withFixedSeed(20170403)
        .forAll(lists().of(integers().between(0, 2)).ofSizeBetween(1, 20))
        .check(dice -> {
          ChronicleOf scope = new ChronicleOf(ScopeKind.CASE);
          dice.forEach(n -> scope.tell(1, words.get(n)));
          return Passage.of(scope.chronicle()).applications().getFirst()
              instanceof Application.NotLodged;
        });
  }

  private static Chronicle chronicle(List<Integer> dice) {
    ChronicleOf scope = new ChronicleOf(ScopeKind.CASE);
    IntStream.range(0, dice.size())
        .forEach(i -> {
          int n = dice.get(i);
          int subject = 1 + n % 3;
          if (n < 3 * KINDS) scope.tell(subject, PassageFacts.all().get(n / 3));
          else if (n < 3 * KINDS + 20)
            scope.tell(subject, new Retracted(List.of((long) (i / 2)), ""));
          else if (n < 3 * KINDS + 30) scope.tell(subject, new Corrected(i / 2, ""));
          else scope.erased(subject);
        });
    return scope.chronicle();
  }
}
