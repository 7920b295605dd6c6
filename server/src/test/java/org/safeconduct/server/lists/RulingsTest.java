package org.safeconduct.server.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.lists.ListsFact.PairDecided;
import org.safeconduct.server.lists.ListsFact.PairDecisionTakenBack;

class RulingsTest {
  private static final RowRef A = row(1, 2);
  private static final RowRef B = row(2, 3);
  private static final RowRef C = row(3, 4);

  @Test
  void aPairIsTheSameWhicheverRowWasNamedFirst() {
    assertThat(new RowPair(A, B)).isEqualTo(new RowPair(B, A));
    assertThat(RowRef.parse(A.toString())).isEqualTo(A);
  }

  @Test
  void aLaterDecisionTakesThePlaceOfAnEarlierOneAboutTheSamePair() {
    Rulings rulings =
        rulings(
            new PairDecided(new RowPair(A, B), Verdict.SAME),
            new PairDecided(new RowPair(B, A), Verdict.DIFFERENT));
    assertThat(rulings.binding()).extracting(Decision::verdict).containsExactly(Verdict.DIFFERENT);
    assertThat(rulings.setAside()).isEmpty();
  }

  @Test
  void whatFollowsByWayOfAThirdRowMayNotBeContradicted() {
    Rulings rulings =
        rulings(
            new PairDecided(new RowPair(A, B), Verdict.SAME),
            new PairDecided(new RowPair(B, C), Verdict.SAME));
    assertThat(rulings.allows(new RowPair(A, C), Verdict.DIFFERENT)).isFalse();
    assertThat(rulings.allows(new RowPair(A, C), Verdict.SAME)).isTrue();
    assertThat(rulings.allows(new RowPair(A, C), Verdict.CANNOT_TELL)).isTrue();
  }

  @Test
  void whatIsKeptApartIsNotJoinedByWayOfAThirdRow() {
    Rulings rulings =
        rulings(
            new PairDecided(new RowPair(A, C), Verdict.DIFFERENT),
            new PairDecided(new RowPair(A, B), Verdict.SAME));
    assertThat(rulings.allows(new RowPair(B, C), Verdict.SAME)).isFalse();
  }

  @Test
  void twoAtTheSameMomentLeaveOneSetAsideAndSaid() {
    Rulings rulings =
        rulings(
            new PairDecided(new RowPair(A, B), Verdict.SAME),
            new PairDecided(new RowPair(B, C), Verdict.SAME),
            new PairDecided(new RowPair(A, C), Verdict.DIFFERENT));
    assertThat(rulings.binding()).hasSize(2);
    assertThat(rulings.setAside()).extracting(Decision::verdict).containsExactly(Verdict.DIFFERENT);
  }

  @Test
  void oneThatWasTakenBackBindsNoMoreAndStaysToBeSeen() {
    SubjectId first = Telling.subject(11);
    Telling telling =
        new Telling(ScopeKind.INQUIRY)
            .tell(first, new PairDecided(new RowPair(A, B), Verdict.SAME))
            .tell(Telling.OTHER, first, new PairDecisionTakenBack("two brothers"));
    Lists lists = Lists.of(telling.chronicle());
    assertThat(lists.rulings().binding()).isEmpty();
    Decision seen = lists.decisions().getFirst();
    assertThat(seen.verdict()).isEqualTo(Verdict.SAME);
    assertThat(seen.back().map(Decision.Back::reason)).isEqualTo(Optional.of("two brothers"));
    assertThat(seen.back().orElseThrow().made().by()).isEqualTo(Telling.OTHER);
  }

  private static RowRef row(int list, int line) {
    return new RowRef(Telling.subject(list), line);
  }

  private static Rulings rulings(PairDecided... decided) {
    Telling telling = new Telling(ScopeKind.INQUIRY);
    List<SubjectId> ids = new ArrayList<>();
    for (PairDecided one : decided) {
      ids.add(Telling.subject(100 + ids.size()));
      telling.tell(ids.getLast(), one);
    }
    return Lists.of(telling.chronicle()).rulings();
  }
}
