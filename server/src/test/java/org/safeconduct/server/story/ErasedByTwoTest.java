package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// An address in the wrong note: one asks, another agrees, both with their passphrase, and it is
/// gone from every page. That it is gone from the disk, [org.safeconduct.server.leak] shows.
@Timeout(300)
class ErasedByTwoTest {
  private static final String STREET = "Larkspur Row 9";

  @Test
  void isDestroyedOnlyByASecondMember() {
    try (Caseworker marek = Caseworker.signedIn("marek");
        Caseworker ingrid = Caseworker.signedIn("ingrid")) {
      String casefile = marek.openCasefile("A bed from Friday on.");
      marek.note(casefile, "He stays at " + STREET + " until then.");

      marek.window().go(casefile + "/timeline");
      marek.page().locator("li:has-text('" + STREET + "') a[href$='/erase']").click();
      assertThat(marek.window().violations()).isEmpty();
      marek.page().fill("#reason", "A street in the wrong place");
      marek.send();
      marek.again();
      assertThat(marek.text()).contains(STREET, "asks that this be destroyed");
      assertThat(marek.page().locator("a[href$='/agree']").count()).isZero();

      ingrid.window().go(casefile + "/timeline");
      ingrid.page().locator("a[href$='/agree']").first().click();
      assertThat(ingrid.window().violations()).isEmpty();
      ingrid.window().picture("agree-to-erasure");
      ingrid.send();
      ingrid.again();
      assertThat(ingrid.text()).doesNotContain(STREET).contains("A street in the wrong place");
      assertThat(marek.window().go(casefile).text()).doesNotContain(STREET);
    }
  }
}
