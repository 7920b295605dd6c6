package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.exchange.BroughtFile;
import org.safeconduct.server.exchange.UwaziReaderTest;

/// A collection that was kept elsewhere is brought in, without script: looked at, taken in, brought
/// again without adding anything; what is wrong is named and nothing is written.
@Timeout(300)
class CollectionsTest {

  @Test
  void bringsACollectionInOnceAndLeadsToWhereTheOriginalMayBe() {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String inquiry = ListsTest.inquiry(jonas, "Rulings, from elsewhere");
      Page page = jonas.page();
      jonas.window().go(inquiry);
      page.click("main a[href='" + inquiry + "/bring']");
      assertThat(jonas.window().violations()).isEmpty();
      bring(jonas, "look", UwaziReaderTest.collection());
      assertThat(jonas.text())
          .contains("Sentencia", "2 entries are new", "1 link leads to something");
      assertThat(jonas.window().violations()).isEmpty();
      jonas.window().picture("collection-looked-at");
      bring(jonas, "take", UwaziReaderTest.collection());
      assertThat(jonas.text()).contains("2 entries are new", "Now the original");
      assertThat(jonas.window().path()).contains("/batches/");

      jonas.window().go(inquiry + "/bring");
      bring(jonas, "take", UwaziReaderTest.collection());
      assertThat(jonas.text()).contains("Nothing is new: 2 entries");

      jonas.window().go(inquiry + "/bring");
      bring(jonas, "take", List.of(broken()));
      assertThat(jonas.text()).contains("Nothing was written", "entities.json", "no JSON");
      assertThat(jonas.window().violations()).isEmpty();
    }
  }

  private static BroughtFile broken() {
    return new BroughtFile("entities.json", "[{".getBytes(StandardCharsets.UTF_8));
  }

  private static void bring(Caseworker jonas, String intent, List<BroughtFile> files) {
    Page page = jonas.page();
    jonas.fill(Map.of("origin", "UWAZI", "collection", "rulings", "intent", intent));
    page.setInputFiles(
        "#files",
        files.stream()
            .map(f -> new FilePayload(f.name(), "application/json", f.content()))
            .toArray(FilePayload[]::new));
    jonas.send();
  }
}
