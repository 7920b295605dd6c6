package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Two caseworkers at the same application: the second sees the first one's words beside their own
/// and decides.
@Timeout(300)
class TwoAtOnceTest {
  private static final String MINE = "They ask for the original. ".repeat(518);

  @Test
  void showsTheFirstOnesWordsBesideTheSecondOnesAndLosesNothing() {
    try (Caseworker marek = Caseworker.signedIn("marek");
        Caseworker ingrid = Caseworker.signedIn("ingrid")) {
      String casefile = marek.openCasefile("The passport is with an uncle.");
      String canada = marek.plan(casefile, "CA", "Referred by a partner organisation");
      marek.step(canada, "lodge", Map.of("on", "2026-11-20", "office", "Embassy"));

      ingrid.window().go(canada + "/see-status");
      ingrid.fill(Map.of("on", "2026-11-23", "office", "the portal", "words", MINE));
      marek.step(
          canada,
          "see-status",
          Map.of("on", "2026-11-23", "office", "by letter", "words", "Security check has begun."));
      ingrid.send();

      assertThat(ingrid.page().isVisible("#conflict")).isTrue();
      assertThat(ingrid.page().innerText(".theirs")).contains("Security check has begun.", "Marek");
      assertThat(ingrid.page().inputValue(".mine #words").strip()).isEqualTo(MINE.strip());
      assertThat(ingrid.window().violations()).isEmpty();
      ingrid.window().picture("conflict");

      ingrid.send();
      assertThat(ingrid.text()).contains("Security check has begun.", "They ask for the original.");
    }
  }
}
