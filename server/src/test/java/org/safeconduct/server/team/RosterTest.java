package org.safeconduct.server.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.team.DutyFact.DutyAgreed;
import org.safeconduct.server.team.DutyFact.DutyTakenBack;
import org.safeconduct.server.team.DutyFact.HandedOver;

class RosterTest {
  private static final TeamId NORTH = new TeamId(new Bits128(1, 1));
  private static final TeamId SOUTH = new TeamId(new Bits128(1, 2));
  private static final MemberId MAREK = new MemberId(new Bits128(2, 1));
  private static final MemberId INGRID = new MemberId(new Bits128(2, 2));
  private static final Instant NINE = Instant.parse("2017-05-01T09:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private final ChronicleOf told = new ChronicleOf(ScopeKind.ORGANISATION);

  @Test
  void knowsWhoIsOnDutyFromTheFirstMomentToBeforeTheLast() {
    told.tell(0, agreed(1, MAREK, NINE, NINE.plus(DAY)));
    assertThat(north().at(NINE.minusMillis(1))).isEmpty();
    assertThat(north().at(NINE))
        .hasValueSatisfying(duty -> assertThat(duty.who()).containsExactly(MAREK));
    assertThat(north().at(NINE.plus(DAY))).isEmpty();
  }

  @Test
  void letsWhoCameLaterStandInForWhoWasThere() {
    told.tell(
        0,
        agreed(1, INGRID, NINE.plus(Duration.ofHours(3)), NINE.plus(Duration.ofHours(5))),
        agreed(2, MAREK, NINE, NINE.plus(DAY)));
    assertThat(who(NINE.plus(Duration.ofHours(4)))).containsExactly(INGRID);
    assertThat(who(NINE.plus(Duration.ofHours(6)))).containsExactly(MAREK);
  }

  @Test
  void forgetsWhatWasTakenBackAndKeepsTeamsApart() {
    told.tell(
        0,
        agreed(1, MAREK, NINE, NINE.plus(DAY)),
        new DutyTakenBack(id(1)),
        new HandedOver(NORTH, List.of("First.")),
        new HandedOver(NORTH, List.of("The lawyer answers until ten.")));
    assertThat(north().duties()).isEmpty();
    assertThat(north().note().orElseThrow().words())
        .containsExactly("The lawyer answers until ten.");
    assertThat(Roster.of(told.chronicle())).doesNotContainKey(SOUTH);
  }

  @Test
  void saysByWhenSomebodyLooksWithoutSayingWho() {
    Instant later = NINE.plus(DAY.multipliedBy(3));
    told.tell(
        0,
        agreed(1, MAREK, NINE, NINE.plus(Duration.ofHours(8))),
        agreed(2, INGRID, later, later.plus(DAY.multipliedBy(5))));
    assertThat(north().looksBy(NINE)).contains(NINE.plus(Duration.ofHours(8)));
    assertThat(north().looksBy(NINE.plus(DAY))).contains(later);
    assertThat(north().looksBy(later)).contains(later.plus(DAY));
    assertThat(north().looksBy(later.plus(DAY.multipliedBy(6)))).isEmpty();
  }

  private List<MemberId> who(Instant moment) {
    return north().at(moment).orElseThrow().who();
  }

  private Roster north() {
    return Roster.of(told.chronicle()).getOrDefault(NORTH, Roster.EMPTY);
  }

  private static DutyAgreed agreed(int id, MemberId who, Instant from, Instant until) {
    return new DutyAgreed(id(id), NORTH, List.of(who), from, until);
  }

  private static SubjectId id(int n) {
    return new SubjectId(new Bits128(3, n));
  }
}
