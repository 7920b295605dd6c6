package org.safeconduct.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeysTest {
  @Test
  void keepsAPlainNameAsItIs() {
    assertThat(Keys.of("uwazi", "pa_s")).isEqualTo("uwazi.pa_s");
  }

  @Test
  void neverMakesOneKeyOfTwoNames() {
    assertThat(Keys.of("martus", "a:b")).isNotEqualTo(Keys.of("martus", "a/b"));
    String longName = "x".repeat(200);
    assertThat(Keys.of("martus", longName + "1"))
        .hasSize(100)
        .isEqualTo(Keys.of("martus", longName + "1"))
        .isNotEqualTo(Keys.of("martus", longName + "2"));
  }
}
