package org.safeconduct.estimate.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.estimate.table.TableWrong;

class LinkedCasesTest {
  private static final String RECORDS = "id,from\n1,x\n2,y\n3,z\n4,x\n";

  /// Rows 1 and 2 are one person in the first draw and two in the second; row 4 stands on the list
  /// of row 1, so that joining them leaves one person on one list.
  @Test
  void countsPeopleOnceForEachDraw() {
    List<CaseLists> cases =
        of("list,id,draw1,draw2\nleft,1,1,1\nleft,2,1,2\nleft,3,3,3\nleft,4,4,1\n");
    assertThat(cases)
        .containsExactly(
            Published.of(List.of("x", "y", "z"), "110 1, 001 1, 100 1"),
            Published.of(List.of("x", "y", "z"), "100 1, 010 1, 001 1"));
  }

  /// Whatever the order of rows in either file.
  @Test
  void joinsRowsByTheirIdsAlone() {
    assertThat(of("id,list,draw1\n4,left,4\n3,left,3\n2,left,1\n1,left,1\n"))
        .isEqualTo(of("list,id,draw1\nleft,1,1\nleft,2,1\nleft,3,3\nleft,4,4\n"));
  }

  @Test
  void refusesDrawsOfAnotherFile() {
    assertThatThrownBy(() -> of("list,id,draw1\nleft,1,1\nleft,2,1\nleft,3,1\n"))
        .isInstanceOf(TableWrong.class)
        .hasMessage("records.csv, line 5, column id: is not in draws.csv. Link the file again.");
    assertThatThrownBy(() -> of("list,id\nleft,1\nleft,2\nleft,3\nleft,4\n"))
        .hasMessageStartingWith("draws.csv: holds no draw.");
  }

  private static List<CaseLists> of(String draws) {
    return LinkedCases.of(read("records.csv", RECORDS), "id", "from", read("draws.csv", draws));
  }

  private static Table read(String name, String csv) {
    try {
      return Csv.read(name, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
