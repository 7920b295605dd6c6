package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.House;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An inquiry leaves for another program, without script: what a witness was not asked about stays
/// and is named with its reason; the file holds the rest and nothing of it.
@Timeout(300)
class ExportedTest {
  private static final String NOT_ASKED = "I only heard of it.";

  @Test
  void exportsAnInquiryAndNamesWhatStays() throws IOException {
    String inquiry;
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      inquiry = ListsTest.inquiry(jonas, "Detentions, to be exported");
      witness(jonas, inquiry);
      account(jonas, inquiry);
      jonas.window().go(inquiry + "/statements");
      jonas.page().click("form[action$='/founding-story'] button");
      assertThat(jonas.text()).contains("S01", "S20");
    }
    try (Caseworker helene = Caseworker.signedIn("helene")) {
      helene.window().go(inquiry);
      helene.page().click("a[href$='/exports/new']");
      assertThat(helene.window().violations()).isEmpty();
      helene.fill(
          Map.of("recipientKind", "ORGANISATION", "office", "An archive", "aim", "ADVOCACY"));
      helene.send();
      assertThat(helene.page().innerText(".staying"))
          .contains("P-0001", "1 item stays")
          .doesNotContain(NOT_ASKED);
      assertThat(helene.window().violations()).isEmpty();
      helene.window().picture("export-plan");
      helene.send();
      helene.again();
      assertThat(helene.text()).contains("The export is made", "One document (JSON)");
      assertThat(helene.window().violations()).isEmpty();
      helene.window().picture("export-made");
      String file = carried(helene);
      JsonNode export = JsonMapper.shared().readTree(file);
      assertThat(export.at("/statements").size()).isEqualTo(20);
      assertThat(export.at("/accounts").size()).isZero();
      assertThat(file).doesNotContain(NOT_ASKED, "P-0001", "A neighbour");
    }
  }

  private static void witness(Caseworker jonas, String inquiry) {
    jonas.window().go(inquiry + "/witnesses/new");
    jonas.fill(Map.of("name", "A neighbour"));
    jonas.send();
  }

  private static void account(Caseworker jonas, String inquiry) {
    jonas.window().go(inquiry + "/accounts/new");
    Page page = jonas.page();
    page.selectOption("#witness", page.getAttribute("#witness option:has-text('P-0001')", "value"));
    page.check("[name='kind'][value='FIRST_ACCOUNT']");
    jonas.fill(
        Map.of("on", "2026-11-20", "language", "en", "words", NOT_ASKED, "contact", "NONE_KNOWN"));
    jonas.send();
    assertThat(jonas.text()).contains(NOT_ASKED);
  }

  private static String carried(Caseworker helene) throws IOException {
    Page page = helene.page();
    page.click("form[action$='/carry'] button");
    page.fill("#passphrase", House.get().passphrase("helene"));
    Download copy = page.waitForDownload(helene::send);
    assertThat(copy.suggestedFilename()).isEqualTo("inquiry.json");
    return Files.readString(copy.path(), StandardCharsets.UTF_8);
  }
}
