package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.packet.Verify;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.vault.Vault;

/// From a witness to a court: an account under terms, an exhibit, the statements of the founding
/// story; a packet of what may leave, with one paragraph of the account and not the other; checked
/// with nothing but the packet and the root.
@Timeout(300)
class ProvenTest {
  private static final String SHOWN = "At night they brought a young man, twenty-two or so.";
  private static final String WITHHELD = "He asked me to write nothing down.";
  private static final int MOST_MS = 90_000;
  private static final String OFFICE = "Office of the Prosecutor";

  @TempDir Path folder;

  @Test
  void showsACourtOneParagraphAndNothingThatNoBasisCovers() throws IOException {
    String inquiry;
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      inquiry = open(jonas);
      witness(jonas, inquiry, "Somebody else");
      witness(jonas, inquiry, "A neighbour");
      String doctor = witness(jonas, inquiry, "A doctor");
      assertThat(jonas.page().innerText("h1")).contains("P-0003");
      consent(jonas, doctor);
      account(jonas, inquiry, "P-0003", SHOWN + "\n\n" + WITHHELD);
      account(jonas, inquiry, "P-0001", "I only heard of it.");
      exhibit(jonas, inquiry);
      foundingStory(jonas, inquiry);
    }
    try (Caseworker helene = Caseworker.signedIn("helene")) {
      byte[] packet = packet(helene, inquiry);
      check(packet);
    }
  }

  private static String open(Caseworker jonas) {
    jonas.window().go("/inquiries/new");
    jonas.fill(Map.of("title", "Detentions, 2017", "period", "2017"));
    jonas.send();
    return jonas.window().path().replaceFirst("[?].*", "");
  }

  private static String witness(Caseworker jonas, String inquiry, String name) {
    jonas.window().go(inquiry + "/witnesses/new");
    jonas.fill(Map.of("name", name));
    jonas.send();
    assertThat(jonas.text()).doesNotContain(name);
    return jonas.window().path().replaceFirst("[?].*", "");
  }

  private static void consent(Caseworker jonas, String witness) {
    jonas.window().go(witness + "/say/consent");
    assertThat(jonas.window().violations()).isEmpty();
    jonas.fill(
        Map.of(
            "aim",
            "ACCOUNTABILITY",
            "recipientKind",
            "COURT",
            "office",
            OFFICE,
            "formVersion",
            "2026-1",
            "language",
            "en"));
    jonas.page().check("[name='kinds'][value='ACCOUNT']");
    jonas.page().check("[name='kinds'][value='EXHIBIT']");
    jonas.send();
    assertThat(jonas.text()).contains(OFFICE);
  }

  private static void account(Caseworker jonas, String inquiry, String number, String words) {
    jonas.window().go(inquiry + "/accounts/new");
    Page page = jonas.page();
    page.selectOption(
        "#witness", page.getAttribute("#witness option:has-text('" + number + "')", "value"));
    page.check("[name='kind'][value='FIRST_ACCOUNT']");
    jonas.fill(
        Map.of("on", "2026-11-20", "language", "en", "words", words, "contact", "NONE_KNOWN"));
    jonas.send();
    assertThat(jonas.text()).contains(words.lines().findFirst().orElseThrow());
  }

  private static void exhibit(Caseworker jonas, String inquiry) {
    jonas.window().go(inquiry + "/exhibits/new");
    Page page = jonas.page();
    page.check("[name='origin'][value='WITNESS']");
    page.selectOption("#witness", page.getAttribute("#witness option:has-text('P-0003')", "value"));
    jonas.fill(
        Map.of(
            "label", "Page of a notebook", "receivedFrom", "P-0003", "receivedOn", "2026-11-20"));
    page.setInputFiles(
        "#file",
        new FilePayload(
            "page.txt", "text/plain", "9 April, two burns".getBytes(StandardCharsets.UTF_8)));
    jonas.send();
    assertThat(jonas.text()).contains("Page of a notebook", "18 bytes");
    page.waitForSelector(
        "main :text('Read with')", new Page.WaitForSelectorOptions().setTimeout(MOST_MS));
  }

  private static void foundingStory(Caseworker jonas, String inquiry) {
    jonas.window().go(inquiry + "/statements");
    jonas.page().click("form[action$='/founding-story'] button");
    assertThat(jonas.text()).contains("S01", "S20");
  }

  private static byte[] packet(Caseworker helene, String inquiry) throws IOException {
    Page page = helene.page();
    helene.window().go(inquiry + "/packets/new");
    assertThat(helene.window().violations()).isEmpty();
    helene.fill(Map.of("recipientKind", "COURT", "office", OFFICE, "aim", "ACCOUNTABILITY"));
    for (String picked : List.of(SHOWN, "I only heard of it.", "Page of a notebook", "S12 ·")) {
      page.locator("label.pick:has-text('" + picked + "') input").check();
    }
    helene.send();
    assertThat(page.innerText(".staying")).contains("P-0001").doesNotContain("P-0003");
    assertThat(helene.window().violations()).isEmpty();
    helene.window().picture("what-may-leave");
    helene.send();
    helene.again();
    assertThat(helene.text()).contains("Digest of the manifest", OFFICE);
    assertThat(helene.window().violations()).isEmpty();
    page.click("form[action$='/carry'] button");
    page.fill("#passphrase", House.get().passphrase("helene"));
    Download copy = page.waitForDownload(helene::send);
    return Files.readAllBytes(copy.path());
  }

  private void check(byte[] packet) throws IOException {
    Path file = Files.write(folder.resolve("packet.zip"), packet);
    String root = House.get().bean(Vault.class).house().root().toString();
    assertThat(verify(file, root)).startsWith("0 This proves when it was written");
    String whole = new String(packet, StandardCharsets.UTF_8);
    assertThat(whole).contains(SHOWN).doesNotContain(WITHHELD, "I only heard of it.");
    packet[packet.length / 2] ^= 1;
    assertThat(verify(Files.write(file, packet), root)).startsWith("1 ");
  }

  private static String verify(Path packet, String root) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream said = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code = Verify.run(List.of(packet.toString(), "--root", root), said, said);
    return code + " " + out.toString(StandardCharsets.UTF_8);
  }
}
