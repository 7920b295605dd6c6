package org.safeconduct.server.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.files.Strangers;

/// An exhibit that tells where it was made, from the hand that brought it to the copy that may
/// leave; and many at once.
@Timeout(300)
class ExhibitTest {
  private static final int MOST_MS = 120_000;
  private static final String LATITUDE = "43.467448";

  @Test
  void showsAPhotoAndHidesWhereItWasTaken() throws IOException {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String inquiry = ListsTest.inquiry(jonas, "A photo with its place");
      bring(jonas, inquiry, photo("IMG_0010.JPG"));
      String exhibit = jonas.window().path().replaceFirst("[?].*", "");
      assertThat(exhibit).matches("/inquiries/scope_\\w+/exhibits/subject_\\w+");
      await(jonas, "main :text('Read with')");
      assertThat(jonas.text())
          .contains("image/jpeg", "The file says something of where it was made.");
      assertThat(jonas.page().content())
          .contains("tiff:Model")
          .doesNotContain(LATITUDE)
          .doesNotContain("43°");
      assertThat(jonas.page().locator(".sheets img").count()).isZero();
      jonas.page().locator("main a[href*='pictures=shown']").click();
      assertThat(jonas.page().locator(".sheets img").evaluate("img => img.naturalWidth"))
          .isEqualTo(640);
      assertThat(jonas.window().violations()).isEmpty();
      jonas.window().picture("exhibit");

      jonas.page().click("form[action$='/place'] button");
      jonas.again();
      assertThat(jonas.text()).contains("So the file says.", "geo:lat", LATITUDE);

      jonas.window().go(exhibit);
      jonas.page().click("form[action$='/copy'] button");
      await(jonas, "main a:text('Page 1, 640 × 480 pixels')");
      assertThat(jonas.text()).contains("A copy that may leave was made");
      String copy =
          Objects.requireNonNull(
              jonas.page().getAttribute("main a[href*='/pages/']", "href"), "a copy");
      assertIsOnlyAPicture(jonas.page().context().request().get(House.get().url(copy)));

      Download original =
          jonas
              .page()
              .waitForDownload(() -> jonas.page().click("form[action$='/original'] button"));
      assertThat(original.suggestedFilename()).isEqualTo("file");
      assertThat(Files.readAllBytes(original.path())).isEqualTo(Strangers.bytes(Strangers.PHOTO));
      jonas.window().go(exhibit);
      assertThat(jonas.text()).contains("The original was taken away to be opened");
    }
  }

  private static void assertIsOnlyAPicture(APIResponse answer) {
    assertThat(answer.headers())
        .containsEntry("content-type", "image/png")
        .containsEntry("cache-control", "no-store")
        .containsEntry("x-content-type-options", "nosniff");
    assertThat(new String(answer.body(), ISO_8859_1))
        .startsWith("\u0089PNG")
        .doesNotContain("Exif")
        .doesNotContain("NIKON");
  }

  @Test
  void takesInManyAtOnceAndSaysWhatIsHereAlready() throws IOException {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String inquiry = ListsTest.inquiry(jonas, "Many at once");
      bring(jonas, inquiry, text("one"), text("two"), text(""), photo("three.jpg"));
      assertThat(jonas.text())
          .contains("3 files taken in. Here already: 0. Empty: 1.", "A picture 2");
      await(jonas, "main td:text-is('read') >> nth=2");
      assertThat(jonas.window().violations()).isEmpty();
      assertThat(jonas.page().locator("main form[action$='/read']").count()).isZero();
      jonas.window().picture("exhibits");

      bring(jonas, inquiry, text("one"), text("two"), text("four"));
      assertThat(jonas.text()).contains("One file taken in. Here already: 2. Empty: 0.");
      bring(jonas, inquiry, text("two"));
      assertThat(jonas.text()).contains("from the same hand on the same day already");

      String other = ListsTest.inquiry(jonas, "Another inquiry");
      bring(jonas, other, text("two"));
      assertThat(jonas.text()).contains("The same file was taken in before:", "A picture 2");
    }
  }

  @Test
  void showsHowFarASendingIsAndKeepsWhatCameWholeWhenItIsInterrupted() throws IOException {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String inquiry = ListsTest.inquiry(jonas, "Slowly sent");
      jonas.window().go(inquiry + "/exhibits/new");
      try (SlowSending sending = SlowSending.of(jonas, inquiry + "/exhibits")) {
        sending.file("one.txt", "the whole of it");
        sending.begin("two.mp4");
        seeItComing(jonas, inquiry);
        await(jonas, "main [role='status']:has-text('Coming in: one file is here')");
        assertThat(jonas.page().locator("main progress").count()).isEqualTo(1);
        assertThat(jonas.window().violations()).isEmpty();
        jonas.window().picture("sending");

        jonas.page().click("main form[action$='/sending/stop'] button");
        assertThat(jonas.text()).contains("The sending was interrupted.");
        sending.more();
        await(jonas, "main:not(:has(form[action$='/sending/stop']))");
        assertThat(jonas.text()).contains("A picture").doesNotContain("A picture 2");
        assertThat(jonas.text()).contains("One file has not been read yet.");
      }
    }
  }

  /// What was sent may still be on its way when the page is asked for; a page that tells of nothing
  /// coming in does not ask again by itself.
  private static void seeItComing(Caseworker jonas, String inquiry) {
    do jonas.window().go(inquiry + "/exhibits");
    while (jonas.page().locator("main [role='status'] progress").count() == 0);
  }

  private static void bring(Caseworker jonas, String inquiry, FilePayload... files) {
    jonas.window().go(inquiry + "/exhibits/new");
    jonas.page().check("[name='origin'][value='PUBLIC']");
    jonas.fill(
        Map.of("label", "A picture", "receivedFrom", "a website", "receivedOn", "2026-11-20"));
    jonas.page().setInputFiles("#file", files);
    jonas.send();
  }

  private static void await(Caseworker jonas, String selector) {
    jonas.page().waitForSelector(selector, new Page.WaitForSelectorOptions().setTimeout(MOST_MS));
  }

  private static FilePayload photo(String name) throws IOException {
    return new FilePayload(name, "image/jpeg", Strangers.bytes(Strangers.PHOTO));
  }

  private static FilePayload text(String words) {
    return new FilePayload(words + ".txt", "text/plain", words.getBytes(UTF_8));
  }
}
