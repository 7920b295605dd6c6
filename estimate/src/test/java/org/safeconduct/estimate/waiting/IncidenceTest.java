package org.safeconduct.estimate.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IncidenceTest {

  /// Ten waits; the estimates are those of R's cmprsk 2.2-11 (`cuminc`), and easily found by hand.
  private static List<Stay> ten() {
    double[] at = {1, 1, 2, 2, 3, 3, 4, 5, 5, 6};
    int[] how = {1, 2, 1, 0, 2, 1, 0, 1, 2, 0};
    List<Stay> stays = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      Optional<Ending> ending =
          switch (how[i]) {
            case 1 -> Optional.of(Ending.GRANTED);
            case 2 -> Optional.of(Ending.RETURNED);
            default -> Optional.empty();
          };
      stays.add(new Stay(at[i], ending));
    }
    return stays;
  }

  @Test
  void agreesWithCmprskOnTenWaits() {
    double[] granted = {0.1, 0.2, 0.3166667, 0.4722222};
    double[] returned = {0.1, 0.2166667, 0.3722222};
    assertThat(probabilities(ten(), Ending.GRANTED)).containsExactly(granted, within(1e-7));
    assertThat(probabilities(ten(), Ending.RETURNED)).containsExactly(returned, within(1e-7));
  }

  /// Satagopan, Ben-Porat, Berwick, Robson, Kutler & Auerbach (2004), A note on competing risks in
  /// survival data analysis, British Journal of Cancer 91, 1229–1235, table 2: the first 27 months
  /// of 305 patients, in percent. The table adds up increments of 0.3 that were rounded before, so
  /// the j-th sum may be off by j times 0.05.
  @Test
  void agreesWithThePublishedTableOfThreeHundredAndFivePatients() {
    List<Stay> stays = threeHundredAndFive();
    double[] left = {99.7, 99.3, 99.0, 98.7, 98.3, 98.0};
    double[] fallen = {0.3, 0.6, 0.9, 1.2};
    List<Estimate> waiting = KaplanMeier.of(stays, 0.95).steps();
    assertThat(waiting)
        .extracting(Estimate::at)
        .containsExactly(10.0, 16.0, 18.0, 23.0, 26.0, 27.0);
    for (int j = 0; j < left.length; j++) {
      assertThat(100 * waiting.get(j).probability()).isCloseTo(left[j], within(0.0501));
    }
    List<Estimate> died = Incidence.of(stays, EnumSet.of(Ending.DIED), 0.95).steps();
    assertThat(died).extracting(Estimate::at).containsExactly(10.0, 16.0, 23.0, 27.0);
    assertThat(died).extracting(Estimate::waiting).containsExactly(304L, 302L, 300L, 297L);
    double before = 0;
    for (int j = 0; j < fallen.length; j++) {
      double now = 100 * died.get(j).probability();
      assertThat(now - before).isCloseTo(0.3, within(0.05));
      assertThat(now).isCloseTo(fallen[j], within(0.05 * (j + 1)));
      before = now;
    }
  }

  /// The nine who died (E), died otherwise (R) or left (C) by month 27; the others were followed
  /// longer.
  private static List<Stay> threeHundredAndFive() {
    int[] months = {7, 10, 14, 16, 18, 23, 24, 26, 27};
    String how = "CECERECRE";
    List<Stay> stays = new ArrayList<>();
    for (int i = 0; i < months.length; i++) {
      Optional<Ending> ending =
          switch (how.charAt(i)) {
            case 'E' -> Optional.of(Ending.DIED);
            case 'R' -> Optional.of(Ending.TAKEN);
            default -> Optional.empty();
          };
      stays.add(new Stay(months[i], ending));
    }
    while (stays.size() < 305) stays.add(new Stay(28, Optional.empty()));
    return stays;
  }

  private static double[] probabilities(List<Stay> stays, Ending ending) {
    return Incidence.of(stays, EnumSet.of(ending), 0.95).steps().stream()
        .mapToDouble(Estimate::probability)
        .toArray();
  }

  @Test
  void allEndingsTogetherAreWhatKaplanAndMeierLeave() {
    KaplanMeier waiting = KaplanMeier.of(ten(), 0.95);
    List<Estimate> all = Incidence.of(ten(), EnumSet.allOf(Ending.class), 0.95).steps();
    for (int i = 0; i < all.size(); i++) {
      Estimate left = waiting.steps().get(i);
      assertThat(all.get(i).probability()).isCloseTo(1 - left.probability(), within(1e-12));
      // With one way to end, the delta method gives Greenwood's variance.
      assertThat(all.get(i).error()).isCloseTo(left.error(), within(1e-12));
    }
  }

  /// Two exponential ways to end, with known incidence, under censoring.
  @Test
  void coversTheTruthInAboutNinetyFiveOfAHundredSimulations() {
    SplittableRandom random = new SplittableRandom(4);
    int covered = 0;
    int runs = 1_000;
    for (int run = 0; run < runs; run++) {
      List<Estimate> steps =
          Incidence.of(simulated(random, 150), EnumSet.of(Ending.GRANTED), 0.95).steps();
      Estimate atOne = steps.stream().filter(s -> s.at() <= 1).reduce((a, b) -> b).orElseThrow();
      // Rates 1 (granted) and 0.5 (refused): 1/1.5 · (1 − exp(−1.5)) at length 1.
      double truth = (1 - Math.exp(-1.5)) / 1.5;
      if (atOne.low() <= truth && truth <= atOne.high()) covered++;
    }
    assertThat(covered / (double) runs).isBetween(0.93, 0.97);
  }

  private static List<Stay> simulated(SplittableRandom random, int persons) {
    List<Stay> stays = new ArrayList<>();
    for (int i = 0; i < persons; i++) {
      double granted = -Math.log(1 - random.nextDouble());
      double refused = -Math.log(1 - random.nextDouble()) / 0.5;
      double seen = 3 * random.nextDouble();
      double end = Math.min(granted, refused);
      Ending how = granted < refused ? Ending.GRANTED : Ending.REFUSED;
      stays.add(end <= seen ? new Stay(end, Optional.of(how)) : new Stay(seen, Optional.empty()));
    }
    return stays;
  }
}
