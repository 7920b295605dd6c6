package org.safeconduct.server.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.server.casework.Concern.DEALING_WITH_AUTHORITIES;
import static org.safeconduct.server.casework.Concern.LEAVING_THE_COUNTRY;
import static org.safeconduct.server.casework.Concern.TRAVEL_INSIDE;
import static org.safeconduct.server.casework.Concern.WHO_THEY_STAY_WITH;
import static org.safeconduct.server.casework.Concern.WORD_TO_FAMILY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.children.ChildFact.AgeRecorded;
import org.safeconduct.server.children.ChildFact.AssentHeard;
import org.safeconduct.server.children.ChildFact.GuardianSaid;
import org.safeconduct.server.children.ChildFact.LawyerMet;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeKind;

/// What stops which step for a child, and what lifts it.
class ChildHeedsTest {
  private static final AgeRecorded FIFTEEN = new AgeRecorded(AgeBasis.SAID, 15, List.of());
  private static final LawyerMet LAWYER =
      new LawyerMet(PartialDate.parse("2026-03-02"), "The lawyer", List.of());

  @Test
  void aBedNeverWaitsAndEverythingThatCannotBeTakenBackDoes() {
    assertThat(stopped(FIFTEEN))
        .isEqualTo(
            EnumSet.of(
                WHO_THEY_STAY_WITH, LEAVING_THE_COUNTRY, TRAVEL_INSIDE, DEALING_WITH_AUTHORITIES));
  }

  @Test
  void whoAgreesAndHasALawyerMayTravelAndIsHeardByAuthorities() {
    assertThat(stopped(FIFTEEN, said(Assent.AGREES), LAWYER))
        .isEqualTo(EnumSet.of(WHO_THEY_STAY_WITH, LEAVING_THE_COUNTRY));
  }

  @Test
  void aNoIsAnAnswer() {
    assertThat(stopped(FIFTEEN, said(Assent.AGREES), said(Assent.DOES_NOT_AGREE), LAWYER))
        .contains(TRAVEL_INSIDE, DEALING_WITH_AUTHORITIES);
  }

  @Test
  void aGuardianCountsOnlyIfTheyAreNotTheDanger() {
    assertThat(stopped(FIFTEEN, said(Assent.AGREES), LAWYER, guardian(Guardian.COUNTS)))
        .isEqualTo(EnumSet.of(WHO_THEY_STAY_WITH));
    assertThat(stopped(FIFTEEN, said(Assent.AGREES), LAWYER, guardian(Guardian.IS_THE_DANGER)))
        .isEqualTo(EnumSet.of(WHO_THEY_STAY_WITH, LEAVING_THE_COUNTRY, WORD_TO_FAMILY));
  }

  @Test
  void nothingOfItHoldsForWhoIsOfAge() {
    assertThat(stopped(new AgeRecorded(AgeBasis.DOCUMENTED, 19, List.of()))).isEmpty();
    assertThat(stopped(new AgeRecorded(AgeBasis.DISPUTED, 19, List.of()))).isNotEmpty();
  }

  private static AssentHeard said(Assent assent) {
    return new AssentHeard(assent, "the way out", List.of());
  }

  private static GuardianSaid guardian(Guardian guardian) {
    return new GuardianSaid(guardian, "father", List.of());
  }

  private static Set<Concern> stopped(ChildFact... facts) {
    ChronicleOf scope = new ChronicleOf(ScopeKind.CASE);
    for (ChildFact fact : facts) scope.tell(1, fact);
    Chronicle chronicle = scope.chronicle();
    return new ChildHeeds()
        .heeds(chronicle)
        .filter(heed -> heed.refusal().isPresent())
        .flatMap(heed -> heed.concerns().stream())
        .collect(Collectors.toSet());
  }
}
