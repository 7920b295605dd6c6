package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.files.Strangers;

/// The second book from cover to cover, without script: what may leave is agreed, two witnesses are
/// listened to, an act is told with two who were harmed and an alleged perpetrator, a photo that
/// knows where it was made is taken in, a ministry denies; the page of what it all rests on; one
/// witness withdraws; what may still leave.
@Timeout(400)
class SecondBookTest {
  private static final String OFFICE = "Office of the Prosecutor";
  private static final String HEARD = "I heard two voices through the wall of the hangar.";
  private static final String SAW = "They carried two men out of the hangar.";
  private static final int MOST_MS = 120_000;

  @Test
  void goesFromAFirstYesToWhatMayStillLeave() throws IOException {
    String inquiry;
    String first;
    String packet;
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      inquiry = ListsTest.inquiry(jonas, "The hangar, from cover to cover");
      first = witness(jonas, inquiry, "A neighbour");
      consent(jonas, first);
      consent(jonas, witness(jonas, inquiry, "A mechanic"));
      account(jonas, first, HEARD);
      String act = act(jonas);
      account(jonas, found(jonas, inquiry, "P-0002"), SAW);
      bear(jonas, act, "P-0002", "SUPPORTS");
      photo(jonas, inquiry);
      bear(jonas, act, "A photo of the gate", "SUPPORTS");
      denial(jonas, inquiry);
      bear(jonas, act, "Ministry", "DENIES");
      corroborated(jonas, inquiry);
    }
    try (Caseworker helene = Caseworker.signedIn("helene")) {
      plan(helene, inquiry);
      assertThat(helene.page().locator(".staying").count()).isZero();
      helene.send();
      helene.again();
      assertThat(helene.text()).contains("Digest of the manifest");
      packet = helene.window().path().replaceFirst("[?].*", "");
      helene.fill(Map.of("how", "By hand.", "on", "2026-11-25"));
      helene.page().click("form[action$='/handed-over'] button");
      assertThat(helene.text()).contains("By hand.");
    }
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      withdraw(jonas, first);
    }
    try (Caseworker helene = Caseworker.signedIn("helene")) {
      plan(helene, inquiry);
      assertThat(helene.page().innerText(".staying"))
          .contains("P-0001", "withdr")
          .doesNotContain("P-0002");
      assertThat(helene.text()).contains("P-0002");
      assertThat(helene.window().violations()).isEmpty();
      recall(helene, packet);
    }
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      jonas.window().go(first);
      assertThat(jonas.page().innerText("section:has(#copies)")).contains("not asked back: 0");
    }
  }

  private static String witness(Caseworker jonas, String inquiry, String name) {
    jonas.window().go(inquiry + "/witnesses/new");
    jonas.fill(Map.of("name", name));
    jonas.send();
    return jonas.window().path().replaceFirst("[?].*", "");
  }

  private static void consent(Caseworker jonas, String witness) {
    jonas.window().go(witness + "/together");
    jonas.fill(
        Map.of(
            "recipientKind", "COURT", "office", OFFICE, "formVersion", "2026-1", "language", "en"));
    for (String kind : List.of("ACCOUNT", "EXHIBIT")) {
      jonas.page().check("main [name='kinds'][value='" + kind + "']");
    }
    jonas.page().check("main [name='aims'][value='ACCOUNTABILITY']");
    jonas.send();
    jonas.send();
    while (jonas.page().locator("button[value='YES']").count() > 0) {
      jonas.page().click("button[value='YES']");
    }
    jonas.fill(Map.of("words", "They may read it in court."));
    jonas.send();
    jonas.window().go(witness);
    assertThat(jonas.text()).contains("They may read it in court.", OFFICE);
  }

  /// From the witness's page, on the form that offers a first account.
  private static void account(Caseworker jonas, String witness, String words) {
    jonas.window().go(witness);
    jonas.page().locator("main a[href*='/accounts/new?witness=']").click();
    assertThat(jonas.page().isChecked("[name='kind'][value='FIRST_ACCOUNT']")).isTrue();
    jonas.fill(
        Map.of("on", "2026-11-20", "language", "en", "words", words, "contact", "NONE_KNOWN"));
    jonas.send();
    assertThat(jonas.text()).contains(words);
    assertThat(jonas.window().violations()).isEmpty();
  }

  /// The page of a witness, from the inquiry's.
  private static String found(Caseworker jonas, String inquiry, String number) {
    jonas.window().go(inquiry);
    Locator link = jonas.page().locator("a.codename:has-text('" + number + "')").first();
    return String.valueOf(link.getAttribute("href"));
  }

  /// From the page of the account that tells of it.
  ///
  /// @return the act's path
  private static String act(Caseworker jonas) {
    Page page = jonas.page();
    page.locator("main a[href*='/acts/new?source=']").click();
    assertThat(page.inputValue("#source")).isNotEmpty();
    page.fill("#type", "Death threats");
    page.fill("#during", "about 2017-04");
    page.fill("#title", "Detentions in the hangar");
    page.fill("#victims", "Tamerlan B.\nThe younger brother");
    page.fill("#perpetrators", "Duty officer, 3rd regiment");
    page.locator("form[action$='/acts'] button[type='submit']").last().click();
    assertThat(jonas.text())
        .contains("The act was recorded", "Tamerlan B.", "The younger brother", "Duty officer")
        .contains("1 source, 1 independent origin", "P-0001: First account");
    assertThat(jonas.window().violations()).isEmpty();
    return jonas.window().path().replaceFirst("[?].*", "");
  }

  private static void bear(Caseworker jonas, String act, String source, String bearing) {
    jonas.window().go(act);
    Page page = jonas.page();
    page.click("#bear summary");
    Locator option = page.locator("#source option:has-text('" + source + "')").first();
    page.selectOption("#source", String.valueOf(option.getAttribute("value")));
    page.check("[name='bearing'][value='" + bearing + "']");
    page.click("#bear button");
    assertThat(jonas.text()).contains(source);
    assertThat(jonas.window().violations()).isEmpty();
  }

  private static void photo(Caseworker jonas, String inquiry) throws IOException {
    jonas.window().go(inquiry + "/exhibits/new");
    Page page = jonas.page();
    page.check("[name='origin'][value='WITNESS']");
    page.selectOption("#witness", page.getAttribute("#witness option:has-text('P-0001')", "value"));
    jonas.fill(
        Map.of(
            "label", "A photo of the gate", "receivedFrom", "P-0001", "receivedOn", "2026-11-20"));
    page.setInputFiles(
        "#file", new FilePayload("gate.jpg", "image/jpeg", Strangers.bytes(Strangers.PHOTO)));
    jonas.send();
    page.waitForSelector(
        "main :text('Read with')", new Page.WaitForSelectorOptions().setTimeout(MOST_MS));
    assertThat(jonas.text()).contains("The file says something of where it was made.");
    assertThat(page.content()).doesNotContain("43.467448");
  }

  private static void denial(Caseworker jonas, String inquiry) {
    jonas.window().go(inquiry + "/statements/new");
    jonas.fill(
        Map.of(
            "claim", "Nobody was ever held there.",
            "stance", "DENIES",
            "speaker", "Ministry of the Interior",
            "carriedBy", "a news agency",
            "saidOn", "2017-05-02",
            "terms", "ON_RECORD",
            "form", "SPOKESPERSON"));
    jonas.send();
    assertThat(jonas.text()).contains("Ministry of the Interior");
  }

  /// Three say so, and two of them are one: the photo came from the first witness.
  private static void corroborated(Caseworker jonas, String inquiry) {
    jonas.window().go(inquiry + "/acts");
    jonas.page().locator("main .actions a[href$='/corroboration']").click();
    String row = jonas.page().locator("table.corroboration tbody tr").innerText();
    assertThat(row)
        .contains("Supported by", "3 sources, 2 independent origins")
        .contains("Denied by", "1 source, 1 independent origin", "Ministry of the Interior")
        .contains("P-0001: First account", "P-0002: First account", "A photo of the gate");
    String carries = jonas.page().innerText("section:has(#carries)");
    assertThat(carries).contains("P-0001", "P-0002", "A photo of the gate").doesNotContain("Min");
    assertThat(carries).doesNotContain("no other origin");
    assertThat(jonas.window().violations()).isEmpty();
    jonas.window().picture("corroboration");
  }

  private static void plan(Caseworker helene, String inquiry) {
    Page page = helene.page();
    helene.window().go(inquiry + "/packets/new");
    helene.fill(Map.of("recipientKind", "COURT", "office", OFFICE, "aim", "ACCOUNTABILITY"));
    for (String picked : List.of(HEARD, SAW, "Nobody was ever held there.")) {
      page.locator("label.pick:has-text('" + picked + "') input").check();
    }
    helene.send();
  }

  private static void withdraw(Caseworker jonas, String witness) {
    jonas.window().go(witness);
    jonas.page().locator("main a[href$='/say/withdrawal']").click();
    jonas.page().check("[name='everybody']");
    jonas.send();
    assertThat(jonas.text()).contains("withdrawn");
    assertThat(jonas.page().innerText("section:has(#copies)"))
        .contains(OFFICE, "1 copy, not asked back: 1");
    assertThat(jonas.window().violations()).isEmpty();
  }

  private static void recall(Caseworker helene, String packet) {
    helene.window().go(packet);
    helene.page().click("details:has(form[action$='/recalled']) summary");
    helene.page().selectOption("#copy", "0");
    helene.page().check("[name='recall'][value='DESTROYED']");
    helene.page().fill("#recalled-how", "Their letter of the day.");
    helene.page().fill("#day", "2026-11-26");
    helene.page().click("form[action$='/recalled'] button");
    assertThat(helene.text()).contains("Destroyed, they say", "Their letter of the day.");
    assertThat(helene.window().violations()).isEmpty();
  }
}
