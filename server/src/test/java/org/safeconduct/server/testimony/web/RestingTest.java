package org.safeconduct.server.testimony.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.inquiry.Telling;

class RestingTest {
  private final AtomicReference<Instant> now = new AtomicReference<>(Telling.START);
  private final Resting resting = new Resting(now::get);

  @Test
  void remindsOfARestAfterTheThirdInARowAndForgetsAfterTwoHours() {
    assertThat(resting.afterReading(Telling.ONE)).isZero();
    assertThat(resting.afterReading(Telling.ONE)).isZero();
    assertThat(resting.afterReading(Telling.OTHER)).isZero();
    assertThat(resting.afterReading(Telling.ONE)).isEqualTo(3);
    now.set(Telling.START.plus(Resting.IN_A_ROW).plusSeconds(1));
    assertThat(resting.afterReading(Telling.ONE)).isZero();
  }
}
