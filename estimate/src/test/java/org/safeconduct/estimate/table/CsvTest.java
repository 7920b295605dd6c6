package org.safeconduct.estimate.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Tables as people save them, good and bad. `Zelda` stands for a person's name: no message may
/// quote it.
class CsvTest {

  /// @param charset what the text was saved in
  record Bad(String name, String text, String message, Charset charset) {
    Bad(String name, String text, String message) {
      this(name, text, message, StandardCharsets.UTF_8);
    }
  }

  @TestFactory
  Stream<DynamicTest> saysWhatIsWrongAndWhere() {
    String quote =
        "the row that begins here has a quote (\") that does not close, or text after a closing"
            + " one. Write a quote inside a cell twice.";
    String ragged = "Is a delimiter inside a cell without quotes, or a cell missing?";
    String long1 = "a,b\n1,2\n3," + "Zelda".repeat(300_000);
    return Stream.of(
            new Bad("empty", "", "t.csv: is empty. Put the columns' names first."),
            new Bad(
                "only empty lines", "\n\r\n\n", "t.csv: is empty. Put the columns' names first."),
            new Bad("only a mark", "\uFEFF", "t.csv: is empty. Put the columns' names first."),
            new Bad(
                "no name", "a,,c\n1,2,3\n", "t.csv, line 1: column 2 has no name. Give it one."),
            new Bad("twice", "a,b,a\n", "t.csv, line 1: two columns are called a. Rename one."),
            new Bad(
                "short",
                "a,b\n1,2\nZelda\n",
                "t.csv, line 3: has 1 cells, the header has 2. " + ragged),
            new Bad(
                "long",
                "a,b\r\n1,2\r\n\r\nZelda,2,3\r\n",
                "t.csv, line 4: has 3 cells, the header has 2. " + ragged),
            new Bad(
                "long after a cell of two lines",
                "a,b\n\"x\ny\",2\nZelda,2,3\n",
                "t.csv, line 4: has 3 cells, the header has 2. " + ragged),
            new Bad("open quote", "a,b\n1,2\n3,\"Zelda\n4,5\n", "t.csv, line 3: " + quote),
            new Bad("after a quote", "a,b\n1,2\n\"Zelda\"x,5\n", "t.csv, line 3: " + quote),
            new Bad(
                "endless",
                long1,
                "t.csv, line 3: a row here is longer than 1048576 characters. Is a closing quote"
                    + " (\") missing?"),
            new Bad(
                "NUL",
                "a,b\n1,Zel\0da\n",
                "t.csv, line 2: holds a NUL byte: this is no CSV text. Save it as “CSV UTF-8”."),
            new Bad(
                "UTF-16",
                "a,b\n1,2\n",
                "t.csv, line 1: holds a NUL byte: this is no CSV text. Save it as “CSV UTF-8”.",
                StandardCharsets.UTF_16LE),
            new Bad(
                "Latin-1",
                "a,b\n1,2\nZelda,\u00e9\n",
                "t.csv, line 1: is not UTF-8 here or soon after. Save the file as “CSV UTF-8”.",
                StandardCharsets.ISO_8859_1))
        .map(bad -> DynamicTest.dynamicTest(bad.name(), () -> refuses(bad)));
  }

  private static void refuses(Bad bad) {
    TableWrong wrong =
        catchThrowableOfType(
            TableWrong.class,
            () -> Csv.read("t.csv", new ByteArrayInputStream(bad.text().getBytes(bad.charset()))));
    assertThat(wrong).isNotNull();
    assertThat(wrong).hasMessage(bad.message()).hasMessageNotContaining("Zelda");
  }

  @Test
  void readsWhatSpreadsheetsWrite() throws IOException {
    for (String delimiter : new String[] {",", ";", "\t"}) {
      String text =
          "\uFEFFid, name\r\n1, \"Ana \"\"A\"\", \nsister\"\r\n\r\n2,NA\r\n3,\r\n4, Жанна ";
      Table table = table(text.replace(", ", ",").replace(",", delimiter));
      assertThat(table.names()).containsExactly("id", "name");
      assertThat(table.rows()).isEqualTo(4);
      assertThat(table.column("name").at(0)).hasValue("Ana \"A\"" + delimiter + "\nsister");
      assertThat(table.column("name").at(1)).isEqualTo(Optional.empty());
      assertThat(table.column("name").isMissing(2)).isTrue();
      assertThat(table.column("name").text(3)).isEqualTo("Жанна");
      assertThat(table.line(0)).isEqualTo(2);
      assertThat(table.line(1)).isEqualTo(5);
      assertThat(table.line(3)).isEqualTo(7);
    }
  }

  @Test
  void readsOneColumnAndAHeaderWithoutRows() throws IOException {
    assertThat(table("id\n7\n").column("id").count(0)).isEqualTo(7);
    assertThat(table("id,name").rows()).isZero();
  }

  @Test
  void keepsEqualValuesOnce() throws IOException {
    Column sex = table("sex\nf\nm\nf\n\"\"\nf").column("sex");
    assertThat(sex.distinct()).isEqualTo(2);
    assertThat(sex.code(0)).isEqualTo(sex.code(2)).isEqualTo(0);
    assertThat(sex.code(3)).isEqualTo(Column.MISSING);
  }

  @Test
  void saysWhichCellIsNoNumber() throws IOException {
    Table table = table("list,n\nA,3\n\nB,Zelda\nC,\nD,-1.5e2\nE,0x1p3\nF,NaN\n");
    Column n = table.column("n");
    assertThat(n.count(0)).isEqualTo(3);
    assertThat(n.number(3)).isEqualTo(-150);
    String remedy = "is no number. Write digits, and a point before decimals.";
    assertThatThrownBy(() -> n.number(1)).hasMessage("t.csv, line 4, column n: " + remedy);
    assertThatThrownBy(() -> n.number(4)).hasMessage("t.csv, line 7, column n: " + remedy);
    assertThatThrownBy(() -> n.number(5)).isInstanceOf(TableWrong.class);
    assertThatThrownBy(() -> n.count(3))
        .hasMessageStartingWith("t.csv, line 6, column n: is no wh");
    assertThatThrownBy(() -> n.number(2))
        .hasMessageStartingWith("t.csv, line 5, column n: is empt");
  }

  @Test
  void saysWhichColumnsThereAre() throws IOException {
    Table table = table("id,name\n");
    assertThatThrownBy(() -> table.column("surname"))
        .hasMessage("t.csv: there is no column surname; there are id, name.");
  }

  @Test
  void saysThatAFileIsNotThereOrIsNone(@TempDir Path folder) {
    assertThatThrownBy(() -> Csv.read(folder.resolve("no.csv")))
        .hasMessage("no.csv: there is no such file. Check its name and folder.");
    assertThatThrownBy(() -> Csv.read(folder))
        .isInstanceOf(TableWrong.class)
        .hasMessageContaining("could not be read");
  }

  private static Table table(String text) throws IOException {
    return Csv.read("t.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aDiskThatFailsIsNoBadQuote() {
    InputStream failing =
        new SequenceInputStream(
            new ByteArrayInputStream("a\nb\n".repeat(9_000).getBytes(StandardCharsets.UTF_8)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("disk");
              }

              @Override
              public int read(byte[] into, int from, int length) throws IOException {
                return read();
              }
            });
    assertThatThrownBy(() -> Csv.read("t.csv", failing))
        .isInstanceOfAny(IOException.class, UncheckedIOException.class);
  }

  @Test
  void rowsInHandAreATableToo() {
    Table table = Table.of("rows", List.of("a", "b"), List.of(List.of("x", ""), List.of("y", "1")));
    assertThat(table.rows()).isEqualTo(2);
    assertThat(table.column("b").isMissing(0)).isTrue();
    assertThat(table.column("b").count(1)).isEqualTo(1);
    assertThat(table.column("b").wrong(0, "is empty."))
        .hasMessage("rows, line 2, column b: is empty.");
    assertThatThrownBy(() -> Table.of("rows", List.of("a", "b"), List.of(List.of("x"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
