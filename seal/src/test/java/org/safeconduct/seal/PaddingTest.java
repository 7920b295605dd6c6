package org.safeconduct.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import org.junit.jupiter.api.Test;

class PaddingTest {
  @Test
  void growsInStepsOfAQuarter() {
    assertThat(Padding.step(0)).isEqualTo(512);
    assertThat(Padding.step(512)).isEqualTo(512);
    assertThat(Padding.step(513)).isEqualTo(640);
    assertThat(Padding.step(801)).isEqualTo(1000);
    assertThat(Padding.step(1251)).isEqualTo(1562);
    assertThat(Padding.step(14_000)).isEqualTo(14_540);
  }

  @Test
  void padsWithSpacesThatStripAgain() {
    byte[] json = Octets.utf8("{\"a\":1}");
    byte[] padded = Padding.pad(json);
    assertThat(padded).hasSize(512).startsWith(json).endsWith((byte) ' ');
    assertThat(Padding.strip(padded)).isEqualTo(json);
  }

  @Test
  void neverGrowsAPayloadByMoreThanAQuarter() {
    qt().forAll(integers().between(513, 50_000_000))
        .check(n -> Padding.step(n) >= n && Padding.step(n) <= n + n / 4);
  }

  @Test
  void neverGrowsAFileByMoreThanAnEighthAndIsStable() {
    qt().forAll(longs().between(513, 1L << 45))
        .check(n ->
            Padding.padme(n) >= n
                && Padding.padme(n) <= n + n / 8
                && Padding.padme(Padding.padme(n)) == Padding.padme(n));
  }
}
