package org.safeconduct.server.casework;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.journal.MechanismFact.Corrected;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Row;

class CaseworkProperties {
  private static final int KINDS = CaseworkFacts.all().size();

  @Test
  void everySequenceFolds() {
    qt().withFixedSeed(20170401)
        .forAll(lists().of(integers().between(0, 2 * KINDS + 20)).ofSizeBetween(0, 30))
        .check(dice -> {
          Casework casework = Casework.of(chronicle(dice));
          return casework.undone().size() <= casework.tasks().size();
        });
  }

  /// Grounds are never in lists, facets, titles: whatever happened, no row bears one.
  @Test
  void noRowShowsAGround() {
    qt().withFixedSeed(20170402)
        .forAll(lists().of(integers().between(0, 2 * KINDS + 20)).ofSizeBetween(0, 30))
        .check(dice ->
            new CaseworkListing().rows(chronicle(dice)).noneMatch(CaseworkProperties::bears));
  }

  private static boolean bears(Row row) {
    String all =
        "" + row.shown() + row.text() + row.names() + row.refs() + row.state() + row.sort();
    return all.contains("journalism") || all.contains("orientation") || all.contains("Rumours");
  }

  private static Chronicle chronicle(List<Integer> dice) {
    ChronicleOf scope = new ChronicleOf(ScopeKind.CASE);
    for (int i = 0; i < dice.size(); i++) {
      int n = dice.get(i);
      if (n < 2 * KINDS) scope.tell(n % 2, CaseworkFacts.all().get(n / 2));
      else if (n < 2 * KINDS + 10) scope.tell(0, new Retracted(List.of((long) (i / 2)), ""));
      else if (n < 2 * KINDS + 15) scope.tell(0, new Corrected(i / 2, ""));
      else scope.erased(1);
    }
    return scope.chronicle();
  }
}
