package org.safeconduct.estimate.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.TableWrong;

class CaseTableTest {

  @Test
  void readsHistoriesWithCounts() throws IOException {
    for (String count : List.of("count", "Freq", "frequency", "n")) {
      CaseTable table = read("a,b,c," + count + "\n1,0,0,5\n1,1,0,2\n0,0,1,4\n1,0,0,1\n0,0,0,0\n");
      assertThat(table.all())
          .isEqualTo(Published.of(List.of("a", "b", "c"), "100 6, 110 2, 001 4"));
    }
  }

  @Test
  void readsPersonsAndSaysWhatItPassedBy() throws IOException {
    CaseTable table = read("id,a,b,place\n7,1,0,north\n8,1,1,south\n9,0,1,north\n");
    assertThat(table.all()).isEqualTo(Published.of(List.of("a", "b"), "10 1, 11 1, 01 1"));
    assertThat(table.passedBy()).containsExactly("id", "place");
  }

  @Test
  void takesStrataApart() throws IOException {
    CaseTable table =
        read("a,b,sex,count\n1,0,f,5\n1,0,m,4\n0,1,f,3\n", new CaseTable.Reading(List.of(), "sex"));
    assertThat(table.strata().keySet()).containsExactly("f", "m");
    assertThat(table.strata().get("f")).isEqualTo(Published.of(List.of("a", "b"), "10 5, 01 3"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a,b,count;1,0,5;1,2,3          | t.csv, line 3, column b: is neither 0 nor 1.
          a,b,count;1,0,5;1,,3           | t.csv, line 3, column b: is empty.
          a,b,count;1,0,5;1,1,many       | t.csv, line 3, column count: is no whole number.
          a,b,count;1,0,-5               | t.csv, line 2, column count: is no whole number.
          a,b,count;1,0,9999999999       | t.csv, line 2, column count: is above 2,147,483,647.
          a,b,count;1,0,5;0,0,3          | t.csv, line 3, column a: is 0 as for every other list.
          a,b,count;1,0,2000000000;0,1,2000000000 | t.csv, line 3, column a: brings the people above
          a,b;x,y                        | t.csv: no column holds 0 and 1.
          a,b,count;1,0,0                | t.csv: holds nobody.
          """)
  void saysWhatIsWrongAndWhere(String text, String message) {
    assertThatThrownBy(() -> read(text.replace(';', '\n')))
        .isInstanceOf(TableWrong.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void saysThatAColumnIsNotThere() {
    assertThatThrownBy(() -> read("a,b,n\n1,0,5\n", new CaseTable.Reading(List.of("a", "z"), null)))
        .hasMessageContaining("there is no column z");
  }

  private static CaseTable read(String text) throws IOException {
    return read(text, CaseTable.Reading.PLAIN);
  }

  private static CaseTable read(String text, CaseTable.Reading reading) throws IOException {
    return CaseTable.of(
        Csv.read("t.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
        reading);
  }
}
