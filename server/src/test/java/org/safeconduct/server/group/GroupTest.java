package org.safeconduct.server.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.casework.CasefileWorld;
import org.safeconduct.server.group.GroupFact.GroupOpened;
import org.safeconduct.server.group.GroupFact.TravellerAgreed;
import org.safeconduct.server.group.GroupFact.TravellerJoined;
import org.safeconduct.server.group.GroupFact.TravellerLeft;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;

@Timeout(120)
class GroupTest {
  private static final List<GroupFact> ALL =
      List.of(
          new GroupOpened("Two on the evening train"),
          new TravellerJoined(
              new ScopeId(new Bits128(3, 3)), "Amber Lattice", List.of(Shared.LANGUAGES)),
          new TravellerAgreed(List.of()),
          new TravellerLeft());

  @TempDir Path folder;

  @Test
  void knowsWhoTravelsAndWhatEachAgreedAndNothingElse() {
    try (CasefileWorld world = new CasefileWorld(folder);
        Unlocked caseworker = world.journal().caseworker();
        Unlocked colleague = world.journal().colleague();
        Unlocked coordinator = world.journal().coordinator()) {
      GroupDesk desk = desk(world);
      var person = world.open(caseworker);
      ScopeId group = desk.open(caseworker, world.journal().casework(), "Evening train");
      GroupDesk.In in = fresh(world, group);
      desk.join(caseworker, in, person.casefile(), List.of(Shared.LANGUAGES));
      assertThat(TravelGroup.of(desk.look(colleague, group)).travellers())
          .singleElement()
          .satisfies(one -> {
            assertThat(one.codename()).isEqualTo(person.codename());
            assertThat(one.agreed()).containsExactly(Shared.LANGUAGES);
          });
      GroupDesk.In twice = fresh(world, group);
      assertThatThrownBy(() -> desk.join(colleague, twice, person.casefile(), List.of()))
          .hasMessage("group.refuse.joined");
      assertThatThrownBy(() -> desk.look(coordinator, group)).isInstanceOf(Absent.class);
      GroupDesk.In theirs =
          new GroupDesk.In(
              group, in.traveller(), desk.look(caseworker, group).seen(in.traveller()));
      desk.agree(caseworker, theirs, List.of());
      assertThat(TravelGroup.of(desk.look(colleague, group)).travellers().getFirst().agreed())
          .as("who says less says it for everybody who looks")
          .isEmpty();
    }
  }

  @Test
  void nobodyIsPutIntoAGroupByWhoCannotOpenTheirCasefile() {
    try (CasefileWorld world = new CasefileWorld(folder);
        Unlocked caseworker = world.journal().caseworker()) {
      GroupDesk desk = desk(world);
      ScopeId group = desk.open(caseworker, world.journal().casework(), "Evening train");
      GroupDesk.In in = fresh(world, group);
      ScopeId nobodys = ScopeId.random(world.journal().random());
      assertThatThrownBy(() -> desk.join(caseworker, in, nobodys, List.of()))
          .isInstanceOf(Absent.class);
    }
  }

  @Test
  void everySequenceFoldsAndARowTellsNothingAgreed() {
    qt().withFixedSeed(20171001)
        .forAll(lists().of(integers().between(0, 2 * ALL.size() + 8)).ofSizeBetween(0, 30))
        .check(dice -> {
          Chronicle chronicle = chronicle(dice);
          return TravelGroup.of(chronicle).travellers().size() <= 2
              && new GroupListing()
                  .rows(chronicle)
                  .noneMatch(row -> (row.shown() + "" + row.text()).contains("languages"));
        });
  }

  private static GroupDesk desk(CasefileWorld world) {
    return new GroupDesk(world.journal().journal(), world.desk(), world.journal().random());
  }

  private static GroupDesk.In fresh(CasefileWorld world, ScopeId group) {
    return new GroupDesk.In(group, SubjectId.random(world.journal().random()), Seen.NOTHING);
  }

  private static Chronicle chronicle(List<Integer> dice) {
    ChronicleOf scope = new ChronicleOf(ScopeKind.GROUP);
    for (int i = 0; i < dice.size(); i++) {
      int n = dice.get(i);
      if (n < 2 * ALL.size()) scope.tell(1 + n % 2, ALL.get(n / 2));
      else if (n < 2 * ALL.size() + 6) scope.tell(1, new Retracted(List.of((long) (i / 2)), ""));
      else scope.erased(1);
    }
    return scope.chronicle();
  }
}
