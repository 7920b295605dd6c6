package org.safeconduct.server.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeconduct.server.source.StatementFile.Wrong;

class StatementReaderTest {
  private static StatementFile read(String json) {
    return StatementReader.read(json.getBytes(UTF_8));
  }

  @Test
  void findsNothingWrongWithTheFoundingStory() {
    StatementFile file = StatementReader.read(FoundingStory.file());
    assertThat(file.wrong()).isEmpty();
    assertThat(file.rows()).hasSize(20);
  }

  @Test
  void keepsADateAsPreciseAsItCame() {
    StatementFile file = StatementReader.read(FoundingStory.file());
    assertThat(file.rows().get(1).saidOn()).hasToString("2017-04");
  }

  @Test
  void namesEveryWrongRowAtOnce() {
    StatementFile file =
        read(
            """
            [{"id":"A","said_on":"May","speaker":"x","carried_by":"y","terms":"on_record",
              "claim":"c","stance":"asserts"},
             {"id":"B","said_on":"2017","speaker":"","carried_by":"y","terms":"whispered",
              "claim":"c","stance":"shouts"},
             {"id":"C","said_on":"2017","speaker":"x","carried_by":"y","terms":"judgment",
              "claim":"c","stance":"asserts","origin":"Z","disputes":["C"]}]
            """);
    assertThat(file.wrong())
        .containsExactly(
            new Wrong(1, "A", "said_on", "not-a-date"),
            new Wrong(2, "B", "speaker", "missing"),
            new Wrong(2, "B", "terms", "unknown-word"),
            new Wrong(2, "B", "stance", "unknown-word"),
            new Wrong(3, "C", "origin", "unknown-row"),
            new Wrong(3, "C", "disputes", "itself"));
  }

  @Test
  void refusesAFileThatIsNoListOfRows() {
    assertThat(read("{\"id\":1}").wrong()).containsExactly(new Wrong(0, "", "", "not-a-list"));
    assertThat(read("not json").wrong()).containsExactly(new Wrong(0, "", "", "not-json"));
  }

  @Test
  void refusesAKeyThatIsUsedTwice() {
    String row =
        """
        {"id":"A","said_on":"2017","speaker":"x","carried_by":"y","terms":"on_record",
         "claim":"c","stance":"asserts"}\
        """;
    assertThat(read("[" + row + "," + row + "]").wrong())
        .containsExactly(new Wrong(2, "A", "id", "twice"));
  }
}
