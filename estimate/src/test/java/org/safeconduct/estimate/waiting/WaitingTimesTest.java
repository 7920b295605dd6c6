package org.safeconduct.estimate.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaitingTimesTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate CUT_OFF = LocalDate.of(2026, 1, 1);
  private final WaitingTimes times = new WaitingTimes(5, 30);

  private static List<Spell> spells(int ended, int waiting, Ending ending) {
    List<Spell> spells = new ArrayList<>();
    for (int i = 0; i < ended; i++) {
      spells.add(Spell.ended(FIRST, FIRST.plusDays(7L * i + 3), ending));
    }
    for (int i = 0; i < waiting; i++) spells.add(Spell.waiting(FIRST));
    return spells;
  }

  @Test
  void showsNoCurveOfFewerThanTheThreshold() {
    assertThat(times.of(spells(4, 0, Ending.GRANTED), CUT_OFF)).isEmpty();
    assertThat(times.of(spells(4, 30, Ending.GRANTED), CUT_OFF)).isEmpty();
  }

  @Test
  void showsNoCurveWithoutAStep() {
    // Six were answered, but on no multiple of thirty days do five still wait.
    assertThat(times.of(spells(6, 0, Ending.GRANTED), CUT_OFF)).isEmpty();
  }

  @Test
  void showsStepsOnlyForAsManyEndingsAsTheThreshold() {
    WaitingTimes.Shown shown = times.of(spells(30, 30, Ending.GRANTED), CUT_OFF).orElseThrow();
    double before = 1;
    for (Estimate step : shown.waiting()) {
      assertThat(step.at() % 30).isZero();
      assertThat(step.waiting()).isGreaterThanOrEqualTo(5);
      // Nobody is censored before the cut-off here: the curve falls by persons over 60.
      assertThat(Math.round((before - step.probability()) * 60)).isGreaterThanOrEqualTo(5);
      before = step.probability();
    }
    assertThat(shown.waiting()).hasSizeGreaterThan(3);
  }

  @Test
  void countsARareEndingTogetherWithOthers() {
    List<Spell> spells = spells(20, 20, Ending.GRANTED);
    spells.addAll(spells(9, 0, Ending.REFUSED));
    spells.add(Spell.ended(FIRST, FIRST.plusDays(90), Ending.DIED));
    WaitingTimes.Shown shown = times.of(spells, CUT_OFF).orElseThrow();
    assertThat(shown.ended())
        .extracting(Incidence::endings)
        .containsExactly(Set.of(Ending.GRANTED), Set.of(Ending.REFUSED, Ending.DIED));
  }

  @Test
  void takesWhatCameAfterTheCutOffForStillWaiting() {
    Spell spell = Spell.ended(FIRST, CUT_OFF.plusDays(1), Ending.TAKEN);
    assertThat(spell.by(CUT_OFF).orElseThrow().ending()).isEmpty();
    assertThat(Spell.waiting(CUT_OFF.plusDays(1)).by(CUT_OFF)).isEmpty();
  }
}
