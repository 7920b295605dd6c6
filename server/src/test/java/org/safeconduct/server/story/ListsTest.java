package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Lists of an inquiry: brought, wrong and right; what their columns hold; taken back.
@Timeout(300)
class ListsTest {
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
