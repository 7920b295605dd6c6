package org.safeconduct.server.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DueTest {
  private final Due berlin = new Due(LocalDate.of(2026, 6, 30), ZoneId.of("Europe/Berlin"));

  @Test
  void lastsUntilMidnightInItsOwnZone() {
    assertThat(berlin.isPast(Instant.parse("2026-06-30T21:59:59Z"))).isFalse();
    assertThat(berlin.isPast(Instant.parse("2026-06-30T22:00:00Z"))).isTrue();
  }
}
