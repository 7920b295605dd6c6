package org.safeconduct.estimate.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.TableWrong;

class CountingTest {

  private static CountTable counted(String csv) throws IOException {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return Counting.of(
        Csv.read("t.csv", new ByteArrayInputStream(bytes)),
        Optional.of("n"),
        List.of("region", "sex"));
  }

  @Test
  void addsUpRowsWithTheSameLevels() throws IOException {
    CountTable table = counted("region,sex,n\nnorth,f,2\nnorth,f,5\nsouth,m,9\n");
    assertThat(table.total()).isEqualTo(16);
    assertThat(table.at(Tables.place(table, "north", "f"))).isEqualTo(7);
    assertThat(table.at(Tables.place(table, "north", "*"))).isEqualTo(7);
    assertThat(table.at(Tables.place(table, "south", "f"))).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "region,n;north,4 | t.csv: there is no column sex",
        "region,sex,n;north,f,4;south,,3 | t.csv, line 3, column sex: is empty",
        "region,sex,n;north,f,4.50 | t.csv, line 2, column n: is no whole number",
        "region,sex,n;north,f,-4 | t.csv, line 2, column n: is no whole number",
        "region,sex,n;north,f,NA | t.csv, line 2, column n: is empty",
        "region,sex,n;*,f,4 | t.csv, line 2, column region: is “*”",
        "region,sex,n;north,f,999999999999999 | t.csv, line 2, column n: is more than there are people",
        "region,sex,n;north,f | t.csv, line 2: has 2 cells",
        "region,sex,n | t.csv: has no row"
      })
  void saysLineAndColumnOfWhatIsWrong(String csv, String expected) {
    assertThatThrownBy(() -> counted(csv.replace(';', '\n')))
        .isInstanceOf(TableWrong.class)
        .hasMessageStartingWith(expected);
  }
}
