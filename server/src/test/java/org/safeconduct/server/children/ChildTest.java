package org.safeconduct.server.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.children.ChildFact.AgeRecorded;
import org.safeconduct.server.children.ChildFact.AssentHeard;
import org.safeconduct.server.children.ChildFact.GuardianSaid;
import org.safeconduct.server.children.ChildFact.InterestAgreed;
import org.safeconduct.server.children.ChildFact.InterestDeclined;
import org.safeconduct.server.children.ChildFact.InterestProposed;
import org.safeconduct.server.children.ChildFact.LawyerMet;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.DueRow;

class ChildTest {
  private static final List<ChildFact> ALL =
      List.of(
          new AgeRecorded(AgeBasis.SAID, 16, List.of()),
          new AgeRecorded(AgeBasis.DISPUTED, 19, List.of()),
          new GuardianSaid(Guardian.IS_THE_DANGER, "father", List.of()),
          new AssentHeard(Assent.AGREES, "A bed in another town", List.of()),
          new LawyerMet(new PartialDate.On("2026-03-02"), "Advocate 2", List.of()),
          new InterestProposed(
              Interest.STAYING_WITH_UNRELATED_ADULTS, "With a host couple", List.of("No other.")),
          new InterestAgreed(List.of()),
          new InterestDeclined(List.of("They do not want to.")));

  @Test
  void whoseAgeIsDisputedIsAChild() {
    assertThat(child(new AgeRecorded(AgeBasis.ASSESSED, 17, List.of())).isChild()).isTrue();
    assertThat(child(new AgeRecorded(AgeBasis.DISPUTED, 25, List.of())).isChild()).isTrue();
    assertThat(child(new AgeRecorded(AgeBasis.DOCUMENTED, 18, List.of())).isChild()).isFalse();
  }

  @Test
  void theLastThingSaidOfTheirAgeCounts() {
    ChronicleOf scope = new ChronicleOf(ScopeKind.CASE);
    scope.tell(1, new AgeRecorded(AgeBasis.SAID, 16, List.of()));
    scope.tell(1, new AgeRecorded(AgeBasis.DOCUMENTED, 19, List.of()));
    assertThat(Child.of(scope.chronicle()).isChild()).isFalse();
    assertThat(new ChildHeeds().heeds(scope.chronicle())).isEmpty();
  }

  @Test
  void asksForALawyerWithinADayAndNoLonger() {
    ChronicleOf scope = new ChronicleOf(ScopeKind.CASE);
    scope.tell(1, new AgeRecorded(AgeBasis.SAID, 16, List.of()));
    assertThat(new ChildListing().rows(scope.chronicle()))
        .singleElement()
        .satisfies(row -> {
          assertThat(DueRow.of(row).what()).isEqualTo("children.due.lawyer");
          assertThat(row.day()).isEqualTo("2026-03-03");
        });
    scope.tell(1, ALL.get(4));
    assertThat(new ChildListing().rows(scope.chronicle())).isEmpty();
  }

  @Test
  void aGuardianWhoIsTheDangerIsToldNothing() {
    ChronicleOf scope = new ChronicleOf(ScopeKind.CASE).tell(1, ALL.get(0), ALL.get(2));
    assertThat(new ChildHeeds().heeds(scope.chronicle()))
        .anyMatch(heed -> heed.what().key().equals("children.heed.guardian"));
  }

  @Test
  void nobodyAgreesToTheirOwnProposal() {
    ChronicleOf scope = new ChronicleOf(ScopeKind.CASE).tell(1, ALL.get(0)).tell(2, ALL.get(5));
    var waiting =
        Child.of(scope.chronicle()).interest(ChronicleOf.subject(2)).orElseThrow().waiting();
    assertThatThrownBy(() -> waiting.agree(ChronicleOf.WRITER, List.of()))
        .hasMessage("children.refuse.takes-two");
  }

  @Test
  void everySequenceFolds() {
    qt().withFixedSeed(20170701)
        .forAll(lists().of(integers().between(0, 2 * ALL.size() + 8)).ofSizeBetween(0, 30))
        .check(dice -> {
          Chronicle chronicle = chronicle(dice);
          Child child = Child.of(chronicle);
          return child.interests().size() <= 2
              && new ChildListing().rows(chronicle).count() <= 3
              && new ChildHeeds().heeds(chronicle).findAny().isPresent() == child.isChild();
        });
  }

  /// Whatever one member writes, in whatever order, decides nothing for a child.
  @Test
  void oneMemberAloneDecidesNothing() {
    qt().withFixedSeed(20170702)
        .forAll(lists().of(integers().between(0, 2 * ALL.size() + 8)).ofSizeBetween(0, 30))
        .check(dice ->
            Child.of(chronicle(dice)).decided(Interest.STAYING_WITH_UNRELATED_ADULTS).isEmpty());
  }

  private static Child child(ChildFact fact) {
    return Child.of(new ChronicleOf(ScopeKind.CASE).tell(1, fact).chronicle());
  }

  private static Chronicle chronicle(List<Integer> dice) {
    ChronicleOf scope = new ChronicleOf(ScopeKind.CASE);
    for (int i = 0; i < dice.size(); i++) {
      int n = dice.get(i);
      if (n < 2 * ALL.size()) scope.tell(1 + n % 2, ALL.get(n / 2));
      else if (n < 2 * ALL.size() + 6) scope.tell(1, new Retracted(List.of((long) (i / 2)), ""));
      else scope.erased(1);
    }
    return scope.chronicle();
  }
}
