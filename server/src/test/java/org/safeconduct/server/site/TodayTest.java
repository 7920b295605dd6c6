package org.safeconduct.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.Wire;

@Timeout(180)
class TodayTest {
  @Test
  void isTheFirstPageThatAMemberSees() {
    Wire.Reply today = Wire.signIn("marek").get("/");
    assertThat(today.status()).isEqualTo(200);
    assertThat(today.body()).contains("<h1>Today</h1>", "aria-labelledby=\"due\"");
  }

  @Test
  void neverPutsIntoAnAddressWhatWasTypedIntoASearchBox() {
    Wire marek = Wire.signIn("marek");
    Wire.Reply found = marek.post("/find", Map.of("to", "/casefiles", "words", "canary-4471"));
    assertThat(found.status()).isEqualTo(303);
    assertThat(found.header("location")).startsWith("/casefiles?asked=").doesNotContain("canary");
    assertThat(marek.get(found.header("location")).body()).contains("canary-4471");
    assertThat(Wire.signIn("ingrid").get(found.header("location")).body())
        .doesNotContain("canary-4471");
  }

  @Test
  void leadsNobodyOutsideByItsSearchBox() {
    Wire marek = Wire.signIn("marek");
    Map<String, String> outside = Map.of("to", "//evil.example/", "words", "x");
    assertThat(marek.post("/find", outside).header("location")).doesNotContain("evil");
  }
}
