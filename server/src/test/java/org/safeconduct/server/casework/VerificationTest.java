package org.safeconduct.server.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.casework.VerificationFact.OwnHandsAssured;
import org.safeconduct.server.casework.VerificationFact.OwnHandsDoubted;
import org.safeconduct.server.casework.VerificationFact.PersonChecked;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.vault.Unlocked;

@Timeout(120)
class VerificationTest {
  private static final VerificationFact CHECKED =
      new PersonChecked(
          Standing.CHECKED,
          List.of("A nurse who knows them since school."),
          List.of("Video call on Monday."),
          List.of("Whether the brother knows."));
  private static final VerificationFact BACK =
      new PersonChecked(Standing.NOT_YET, List.of(), List.of(), List.of("It was another voice."));
  private static final VerificationFact DOUBTED = new OwnHandsDoubted(List.of("Answers at once."));
  private static final VerificationFact ASSURED =
      new OwnHandsAssured(List.of("They knew the name of the cat."));
  private static final List<VerificationFact> ALL = List.of(CHECKED, BACK, DOUBTED, ASSURED);

  @TempDir Path folder;

  @Test
  void beforeAnybodyCheckedOnlyHelpThatTellsNothingGoesOn() {
    Verification nothing = Verification.of(new ChronicleOf(ScopeKind.CASE).chronicle());
    assertThat(allowed(nothing)).containsExactly(Guarded.WHEREABOUTS);
    assertThatThrownBy(() -> nothing.allow(Guarded.ADDRESS))
        .hasMessage("casework.refuse.not-checked");
  }

  @Test
  void onceCheckedEverythingMayBeTold() {
    assertThat(allowed(folded(CHECKED))).containsExactly(Guarded.values());
    assertThat(allowed(folded(CHECKED, BACK))).containsExactly(Guarded.WHEREABOUTS);
  }

  @Test
  void aDoubtStopsEverythingThatLocatesAlsoWhereEverythingWasChecked() {
    Verification doubted = folded(CHECKED, DOUBTED);
    assertThat(allowed(doubted)).isEmpty();
    assertThatThrownBy(() -> doubted.allow(Guarded.WHEREABOUTS))
        .hasMessage("casework.refuse.not-own-hands");
    assertThat(allowed(folded(CHECKED, DOUBTED, ASSURED))).containsExactly(Guarded.values());
  }

  @Test
  void anAssuranceBeforeAnyDoubtIsOddAndDoesNotTakeTheNextDoubtAway() {
    Verification state = folded(ASSURED, DOUBTED);
    assertThat(state.odd()).hasSize(1);
    assertThat(state.isInOwnHands()).isFalse();
  }

  @Test
  void everySequenceFoldsAndALiveDoubtAfterTheLastAssuranceAlwaysCounts() {
    qt().withFixedSeed(20260411)
        .forAll(lists().of(integers().between(0, ALL.size() + 1)).ofSizeBetween(0, 25))
        .check(dice -> {
          ChronicleOf scope = new ChronicleOf(ScopeKind.CASE);
          boolean doubted = false;
          for (int n : dice) {
            if (n >= ALL.size()) {
              scope.erased(0);
            } else {
              scope.tell(0, ALL.get(n));
              if (n == 2) doubted = true;
              if (n == 3) doubted = false;
            }
          }
          return Verification.of(scope.chronicle()).isInOwnHands() != doubted;
        });
  }

  @Test
  void aDoubtThatWasTakenBackIsNone() {
    ChronicleOf scope = new ChronicleOf(ScopeKind.CASE).tell(0, CHECKED, DOUBTED);
    scope.tell(0, new Retracted(List.of(2L), "Another casefile was meant."));
    assertThat(Verification.of(scope.chronicle()).isInOwnHands()).isTrue();
  }

  @Test
  void aDoubtIsDueUntilSomebodyMadeSure() {
    ChronicleOf scope = new ChronicleOf(ScopeKind.CASE).tell(0, CaseworkFacts.OPENED, DOUBTED);
    assertThat(new VerificationListing().rows(scope.chronicle()))
        .singleElement()
        .satisfies(row -> assertThat(DueRow.of(row).whose()).isEqualTo("Amber Lattice"));
    scope.tell(0, ASSURED);
    assertThat(new VerificationListing().rows(scope.chronicle())).isEmpty();
  }

  @Test
  void writesWhatWasCheckedAndRefusesACheckOfNothing() {
    try (CasefileWorld world = new CasefileWorld(folder);
        Unlocked worker = world.journal().caseworker();
        Unlocked colleague = world.journal().colleague()) {
      VerificationDesk desk = new VerificationDesk(world.desk());
      ScopeId casefile = world.open(worker).casefile();
      PersonChecked nothing =
          new PersonChecked(Standing.CHECKED, List.of("A friend."), List.of(), List.of());
      assertThatThrownBy(() -> desk.check(worker, world.root(worker, casefile), nothing))
          .hasMessage("casework.refuse.check.nothing");
      assertThatThrownBy(() -> desk.assure(worker, world.root(worker, casefile), List.of("So.")))
          .hasMessage("casework.refuse.assure.no-doubt");
      At seen = world.root(worker, casefile);
      assertThat(desk.check(worker, seen, (PersonChecked) CHECKED))
          .isInstanceOf(Outcome.Written.class);
      assertThat(desk.doubt(colleague, seen, List.of())).isInstanceOf(Outcome.Conflict.class);
      desk.doubt(colleague, world.root(colleague, casefile), List.of());
      assertThat(allowed(Verification.of(world.look(worker, casefile)))).isEmpty();
    }
  }

  private static List<Guarded> allowed(Verification verification) {
    return Arrays.stream(Guarded.values())
        .filter(what -> verification.refusal(what).isEmpty())
        .toList();
  }

  private static Verification folded(VerificationFact... facts) {
    return Verification.of(new ChronicleOf(ScopeKind.CASE).tell(0, facts).chronicle());
  }
}
