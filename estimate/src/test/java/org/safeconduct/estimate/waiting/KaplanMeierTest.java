package org.safeconduct.estimate.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {

  private static List<Stay> stays(double[] ended, double[] waiting) {
    List<Stay> stays = new ArrayList<>();
    for (double at : ended) stays.add(new Stay(at, Optional.of(Ending.GRANTED)));
    for (double at : waiting) stays.add(new Stay(at, Optional.empty()));
    return stays;
  }

  /// Kaplan & Meier, JASA 53 (1958): deaths at 0.8, 3.1, 5.4, 9.2 months, losses at 1.0, 2.7, 7.0,
  /// 12.1.
  @Test
  void givesTheExampleOfKaplanAndMeier() {
    List<Estimate> steps =
        KaplanMeier.of(
                stays(new double[] {0.8, 3.1, 5.4, 9.2}, new double[] {1.0, 2.7, 7.0, 12.1}), 0.95)
            .steps();
    assertThat(steps).extracting(Estimate::waiting).containsExactly(8L, 5L, 4L, 2L);
    assertThat(steps)
        .extracting(Estimate::probability)
        .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1, Double.class)
        .containsExactly(0.875, 0.7, 0.525, 0.2625);
  }

  /// Remission of 21 children under 6-mercaptopurine, in weeks: Freireich et al., Blood 21 (1963);
  /// the estimates and errors are those of Klein & Moeschberger, Survival Analysis (2003), table
  /// 4.1, the intervals those of R's survival 3.5-3, `conf.type = "log-log"`.
  @Test
  void givesTheTableOfRemissionUnderSixMercaptopurine() {
    KaplanMeier curve =
        KaplanMeier.of(
            stays(
                new double[] {6, 6, 6, 7, 10, 13, 16, 22, 23},
                new double[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35}),
            0.95);
    double[][] table = {
      {6, 21, 0.857143, 0.0763604, 0.619718, 0.951552},
      {7, 17, 0.806723, 0.0869353, 0.563147, 0.922809},
      {10, 15, 0.752941, 0.0963497, 0.503200, 0.889362},
      {13, 12, 0.690196, 0.1068147, 0.431610, 0.849066},
      {16, 11, 0.627451, 0.1140539, 0.367511, 0.804912},
      {22, 7, 0.537815, 0.1282338, 0.267779, 0.746791},
      {23, 6, 0.448179, 0.1345915, 0.188052, 0.680143}
    };
    assertThat(curve.steps()).hasSameSizeAs(table);
    for (int i = 0; i < table.length; i++) {
      Estimate step = curve.steps().get(i);
      double[] found = {
        step.at(), step.waiting(), step.probability(), step.error(), step.low(), step.high()
      };
      assertThat(found).containsExactly(table[i], within(1e-6));
    }
    assertThat(curve.median()).hasValue(23);
    assertThat(curve.medianAtLeast()).hasValue(13);
    assertThat(curve.medianAtMost()).isEmpty();
  }
}
