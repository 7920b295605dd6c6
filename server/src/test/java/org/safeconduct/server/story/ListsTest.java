package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.lists.Invented;

/// Lists of an inquiry: brought, wrong and right; what their columns hold; taken back. Who is who
/// on two and on three, decided by hand, joined and un-joined.
@Timeout(300)
class ListsTest {
  private static final int MOST_MS = 120_000;

  @Test
  void takesInWhatIsATableAndSaysWhereAnythingElseIsWrong() {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String lists = inquiry(jonas, "Lists, brought") + "/lists";
      jonas.window().go(lists);
      assertThat(jonas.text()).contains("No list yet.");
      bring(jonas, lists, "North", "surname,town\nAlvi,\"Gorny\nBeka,Dol\n");
      assertThat(jonas.text()).contains("line 2", "quote");
      assertThat(jonas.window().violations()).isEmpty();
      jonas.window().go(lists);
      assertThat(jonas.text()).contains("No list yet.");

      bring(jonas, lists, "North", "surname,town\nAlvi,Gorny\nBeka,Dol\n");
      assertThat(jonas.text()).contains("Now confirm what its columns hold", "Alvi · Beka");
      assertThat(jonas.window().violations()).isEmpty();
      String list = jonas.window().path();
      assertThat(list).matches("/inquiries/scope_\\w+/lists/subject_\\w+");
      jonas.send();
      assertThat(jonas.text()).contains("North", "Ready");

      bring(jonas, lists, "North", "surname\nAlvi\n");
      assertThat(jonas.text()).contains("There is a list of that name");

      jonas.window().go(list);
      jonas.page().click("details summary");
      jonas.page().fill("#reason", "the wrong year");
      jonas.page().click("form[action$='/take-back'] button");
      assertThat(jonas.text()).contains("Taken back").doesNotContain("Ready");
      jonas.window().go(list);
      assertThat(jonas.text()).contains("the wrong year");
    }
  }

  @Test
  void findsWhoIsWhoAndKeepsWhatAPersonDecided() {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String lists = inquiry(jonas, "Lists, linked") + "/lists";
      ready(jonas, lists, "North", Invented.csv(1));
      ready(jonas, lists, "South", Invented.csv(2));
      link(jonas, lists);
      assertThat(jonas.text())
          .contains("How the lists overlap", "nothing of this may be published", "A North");
      assertThat(jonas.page().locator("figure svg rect.bar").count()).isEqualTo(3);
      assertThat(jonas.window().violations()).isEmpty();

      estimate(jonas, lists);
      assertThat(jonas.text())
          .contains("It says no.", "three independent lists are the least")
          .doesNotContain("The whole distribution");

      jonas.window().go(lists + "/review");
      assertThat(jonas.window().violations()).isEmpty();
      String waits = jonas.page().locator("section.card h2").first().innerText();
      jonas.page().locator("button[value='same']").first().click();
      assertThat(jonas.text())
          .contains("It is kept", "1 decision has been made")
          .doesNotContain(waits);

      link(jonas, lists);
      assertThat(decidedAs(jonas, lists, "The same person")).isEqualTo(1);

      ready(jonas, lists, "East", Invented.csv(3));
      assertThat(jonas.text()).contains("Other lists stand now");
      link(jonas, lists);
      assertThat(jonas.page().locator("figure svg rect.bar").count()).isEqualTo(7);
      assertThat(decidedAs(jonas, lists, "The same person")).isEqualTo(1);

      estimate(jonas, lists);
      assertThat(jonas.text())
          .contains("lcmcr", "dga", "loglinear", "None of these is the answer", "Seed ")
          .doesNotContain("It says no.");
      assertThat(jonas.page().locator("figure.plot").count()).isEqualTo(4);
      assertThat(jonas.window().violations()).isEmpty();
      jonas.window().picture("estimates");

      unjoin(jonas, lists);
      link(jonas, lists);
      assertThat(decidedAs(jonas, lists, "The same person")).isZero();
    }
  }

  /// Takes the decision back, and says of a joined pair that it is two.
  private static void unjoin(Caseworker jonas, String lists) {
    jonas.window().go(lists + "/decisions");
    assertThat(jonas.text()).contains("The same person", "It binds.");
    assertThat(jonas.window().violations()).isEmpty();
    jonas.page().click("form[action$='/take-back'] button");
    assertThat(jonas.text()).contains("Taken back.", "Jonas");
    jonas.window().go(lists + "/joined");
    String row =
        jonas.page().locator("section.card h2").first().innerText().replaceFirst(" – .*", "");
    jonas.page().locator("button[value='different']").first().click();
    jonas.window().go(lists + "/decisions");
    assertThat(jonas.text()).contains("Not the same", row, "The same person");
  }

  /// How many of the joined pairs somebody decided so.
  private static int decidedAs(Caseworker jonas, String lists, String verdict) {
    int found = 0;
    String next = lists + "/joined";
    while (!next.isEmpty()) {
      jonas.window().go(next);
      found += jonas.page().locator("strong:has-text('Decided: " + verdict + "')").count();
      var link = jonas.page().locator("a[rel='next']");
      next = link.count() == 0 ? "" : String.valueOf(link.getAttribute("href"));
    }
    return found;
  }

  /// Brings a list and confirms its columns as they were guessed.
  static void ready(Caseworker member, String lists, String name, String csv) {
    bring(member, lists, name, csv);
    member.send();
    assertThat(member.text()).contains(name);
  }

  /// Presses, and waits until the page, asking again by itself, has a press again.
  static void link(Caseworker member, String lists) {
    member.window().go(lists);
    press(member, "form[action$='/linkage'] button");
    assertThat(member.text()).doesNotContain("The last one found nothing", "Find it again to let");
  }

  static void estimate(Caseworker member, String lists) {
    member.window().go(lists + "/estimates");
    press(member, "form[action$='/estimates'] button");
    assertThat(member.text()).contains("Models side by side");
  }

  private static void press(Caseworker member, String button) {
    member.page().click(button);
    member.page().waitForSelector(button, new Page.WaitForSelectorOptions().setTimeout(MOST_MS));
  }

  static String inquiry(Caseworker member, String title) {
    member.window().go("/inquiries/new");
    member.fill(Map.of("title", title));
    member.send();
    return member.window().path().replaceFirst("[?].*", "");
  }

  static void bring(Caseworker member, String lists, String name, String csv) {
    member.window().go(lists + "/new");
    member.fill(Map.of("name", name, "source", "an association"));
    member
        .page()
        .setInputFiles(
            "#file",
            new FilePayload(name + ".csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    member.send();
  }
}
