package org.safeconduct.server.inbox;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.DueRow;

class InboxProperties {
  private static final int KINDS = InboxFacts.all().size();

  @Test
  void everySequenceFoldsAndWhatIsOwedIsAlwaysDue() {
    qt().withFixedSeed(20260301)
        .forAll(lists().of(integers().between(0, KINDS + 6)).ofSizeBetween(1, 30))
        .check(dice -> {
          Chronicle chronicle = chronicle(dice);
          Request request = Request.of(ChronicleOf.subject(1), chronicle);
          boolean due =
              new InboxListing()
                  .rows(chronicle)
                  .anyMatch(r ->
                      r.kind().equals(DueRow.KIND)
                          && DueRow.of(r).what().equals("inbox.due.answer"));
          return request.owed().isPresent() == due;
        });
  }

  /// A stage offers what its rules allow: deciding never makes a fact that folds as odd.
  @Test
  void whatAStageAllowsIsNeverOdd() {
    qt().withFixedSeed(20260302)
        .forAll(lists().of(integers().between(0, KINDS + 6)).ofSizeBetween(0, 30))
        .check(dice -> {
          ChronicleOf scope = told(dice);
          Request before = Request.of(ChronicleOf.subject(1), scope.chronicle());
          try {
            scope.tell(1, before.stage().undecided().setAside(List.of("Nothing.")));
          } catch (Refused no) {
            return !(before.stage() instanceof Stage.Undecided);
          }
          Request after = Request.of(ChronicleOf.subject(1), scope.chronicle());
          return after.stage() instanceof Stage.SetAside
              && after.odd().size() == before.odd().size();
        });
  }

  private static Chronicle chronicle(List<Integer> dice) {
    return told(dice).chronicle();
  }

  private static ChronicleOf told(List<Integer> dice) {
    ChronicleOf scope = new ChronicleOf(ScopeKind.INBOX);
    for (int i = 0; i < dice.size(); i++) {
      int n = dice.get(i);
      if (n < KINDS) scope.tell(1, InboxFacts.all().get(n));
      else if (n < KINDS + 4) scope.tell(1, new Retracted(List.of((long) (i / 2)), ""));
      else scope.erased(1);
    }
    return scope;
  }
}
