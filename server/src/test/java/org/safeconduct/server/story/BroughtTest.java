package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Files brought in through the pages: a table, twice and changed; a workbook that is a form; the
/// batch found, looked through, taken back; a table of acts.
@Timeout(300)
class BroughtTest {
  private static final Path FORMS = Path.of("src/test/resources/forms");
  private static final String CSV =
      """
      id,title,day,court
      7,A hearing,2017-05,Supreme
      8,A ruling,2017-05-17,Regional
      9,A visit,2018,Supreme
      10,A letter,2018-02,Regional
      11,A reply,2018-03,Regional
      12,An end,2018-04,Supreme
      """;

  private static final String MAPPING =
      """
      {"name": "raids/1", "key": ["id"], "missing": [""], "event": "The raids of April",
       "type": {"column": "what", "words": {"torture": ["02011111000004"]}, "none": null},
       "from": [{"column": "day", "characters": 10}], "until": [], "otherwise": null,
       "pseudonym": "R-{id}", "perpetrator": null, "place": null, "floor": "town",
       "methods": [], "told": []}
      """;

  @Test
  void readsATableIntoAKindAndTakesItBack() {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String inquiry = ListsTest.inquiry(jonas, "Bulletins brought");
      bring(
          jonas,
          inquiry,
          Map.of("name", "Bulletin", "languages", "en"),
          "b.csv",
          CSV.getBytes(StandardCharsets.UTF_8));
      assertThat(jonas.text()).contains("Say what its columns become", "A hearing · A ruling");
      assertThat(jonas.window().violations()).isEmpty();
      String table = jonas.window().path().replaceFirst("[?].*", "");
      jonas.page().click("button[value='look']");
      assertThat(jonas.text()).contains("New: 6.");
      take(jonas, table);
      jonas.window().go(table.replaceFirst("/tables/.*", ""));
      assertThat(jonas.text()).contains("A hearing", "An end");

      jonas.window().go(table);
      jonas.page().click("button[value='look']");
      assertThat(jonas.text()).contains("New: 0.", "Here already: 6.");

      jonas.window().go(inquiry + "/batches");
      jonas.page().click("table a");
      assertThat(jonas.text())
          .contains("Now the original: where it may still be", "A hearing", "table/bulletin");
      assertThat(jonas.window().violations()).isEmpty();
      jonas.fill(Map.of("original", "With the archive of the association."));
      jonas.page().click("form[action$='/original'] button");
      jonas.page().click("summary:has-text('Take this batch back')");
      jonas.page().fill("#reason", "the wrong file");
      jonas.page().click("form[action$='/take-back'] button");
      assertThat(jonas.text())
          .contains("taken back", "the wrong file", "Nothing of it stands here");
    }
  }

  @Test
  void looksAtATableOfActsTakesItInAndShowsItsBatch() {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String inquiry = ListsTest.inquiry(jonas, "Acts brought");
      jonas.window().go(inquiry + "/acts/import");
      choose(jonas, "id,what,day\n1,torture,2017-05-17\n2,thunder,2017-05-18\n");
      assertThat(jonas.text())
          .contains("1 cell is wrong", "Line 3, column what", "Nothing is written yet");
      assertThat(jonas.page().isChecked("[value='look']")).isTrue();
      choose(jonas, "id,what,day\n1,torture,2017-05-17\n");
      assertThat(jonas.page().isChecked("[value='take']")).isTrue();
      assertThat(jonas.window().violations()).isEmpty();
      choose(jonas, "id,what,day\n1,torture,2017-05-17\n");
      assertThat(jonas.text())
          .contains("1 act was taken in", "Now the original: where it may still be", "raids/1");
    }
  }

  private static void choose(Caseworker member, String table) {
    byte[] content = table.getBytes(StandardCharsets.UTF_8);
    byte[] mapping = MAPPING.getBytes(StandardCharsets.UTF_8);
    member.page().setInputFiles("#own", new FilePayload("m.json", "application/json", mapping));
    member.page().setInputFiles("#file", new FilePayload("acts.csv", "text/csv", content));
    member.send();
  }

  @Test
  void makesAKindOfAnXlsForm() throws IOException {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String inquiry = ListsTest.inquiry(jonas, "A form brought");
      byte[] form = Files.readAllBytes(FORMS.resolve("specify_other.xlsx"));
      bring(jonas, inquiry, Map.of(), "visit.xlsx", form);
      assertThat(jonas.text()).contains("Taken over.", "What sex are you?", "One of a list");
      assertThat(jonas.window().violations()).isEmpty();
    }
  }

  private static void bring(
      Caseworker member, String inquiry, Map<String, String> fields, String name, byte[] content) {
    member.window().go(inquiry + "/records/bring");
    member.fill(fields);
    member
        .page()
        .setInputFiles("#file", new FilePayload(name, "application/octet-stream", content));
    member.send();
  }

  /// Presses, and looks again until its rows stand.
  private static void take(Caseworker member, String table) {
    member.page().click("button[value='take']");
    for (int again = 0; again < 60; again++) {
      member.window().go(table);
      if (member.text().contains("Its rows stand here")) return;
      member.page().waitForTimeout(500);
    }
    throw new AssertionError("the table was not taken in: " + member.text());
  }
}
