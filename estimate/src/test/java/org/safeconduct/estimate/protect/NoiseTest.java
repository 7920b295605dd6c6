package org.safeconduct.estimate.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NoiseTest {
  private static final Occasion DAY = new Occasion("helped", LocalDate.of(2026, 6, 30));

  @Test
  void drawsWithTheProbabilitiesOfTheDiscreteLaplaceLaw() {
    DiscreteLaplace noise = new DiscreteLaplace(Epsilon.of("0.5"), new SplittableRandom(7));
    int draws = 200_000;
    int[] counts = new int[11];
    double squares = 0;
    for (int i = 0; i < draws; i++) {
      long k = noise.draw();
      squares += (double) k * k;
      if (Math.abs(k) <= 5) counts[(int) k + 5]++;
    }
    double q = Math.exp(-0.5);
    for (int k = -5; k <= 5; k++) {
      double p = (1 - q) / (1 + q) * Math.pow(q, Math.abs(k));
      double error = Math.sqrt(p * (1 - p) / draws);
      assertThat(counts[k + 5] / (double) draws).isCloseTo(p, within(4.5 * error));
    }
    double deviation = DiscreteLaplace.deviation(Epsilon.of("0.5"));
    assertThat(Math.sqrt(squares / draws)).isCloseTo(deviation, within(0.02 * deviation));
  }

  @Test
  void givesATableThatAddsUp() {
    CountTable table = Tables.random(3, 3, 4, 2);
    NoisyTable noisy = Noise.add(table, Epsilon.of("1"), new SplittableRandom(1));
    Shape shape = table.shape();
    for (int place = 0; place < shape.size(); place++) {
      if (!shape.isTotal(place, 0)) continue;
      long sum = 0;
      for (int level = 1; level <= shape.levels(0); level++) {
        sum += noisy.at(place - level * shape.stride(0));
      }
      assertThat(noisy.at(place)).isEqualTo(sum);
    }
  }

  @Test
  void stopsWhereTheBudgetEnds() {
    CountTable table = Tables.random(3, 3, 4);
    History history = History.NONE;
    for (int release = 0; release < 4; release++) {
      Outcome.Noisy noisy = (Outcome.Noisy) noise(table, history);
      history = history.with(noisy.spending());
    }
    Outcome.Withheld withheld = (Outcome.Withheld) noise(table, history);
    assertThat(withheld.reasons())
        .containsExactly(new Outcome.Reason.Spent(new BigDecimal("2.0"), BigDecimal.TWO));
  }

  private static Outcome noise(CountTable table, History history) {
    return new Protect(DAY, history, Rule.FIVE)
        .noise(table, Epsilon.of("0.5"), BigDecimal.TWO, new SplittableRandom(5));
  }

  @Test
  void takesNoBudgetThatItCannotDrawExactly() {
    assertThatThrownBy(() -> Epsilon.of("0.0001")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Epsilon.of("-1")).isInstanceOf(IllegalArgumentException.class);
  }
}
