package org.safeconduct.server.records.bringing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.Arriving;
import org.safeconduct.server.records.FieldValue;
import org.safeconduct.server.records.Holder;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.Misfit;
import org.safeconduct.server.records.RecordKind;
import org.safeconduct.server.records.Value;

class EntryTableTest {
  private static final Language ENGLISH = new Language("en");
  private static final RecordKind KIND =
      new RecordKind(
          new SubjectId(new Bits128(1, 2)),
          Holder.OWN,
          "bulletin",
          Labels.of(ENGLISH, "Bulletin"),
          List.of(ENGLISH),
          List.of(),
          List.of(),
          List.of(),
          null,
          null,
          false);
  private static final String CSV =
      """
      id,title,day,pages,court,open
      7,A hearing,2017-05,12,Supreme,yes
      8,A ruling,2017-05-17,3,Regional,no
      9,An appeal,2018,4,Supreme,no
      10,A visit,2018-01,9,Supreme,yes
      11,A letter,2018-02,1,Regional,yes
      12,A reply,2018-03,2,Regional,yes
      """;

  private static Table table(String csv) {
    try {
      return Csv.read("t.csv", new ByteArrayInputStream(csv.getBytes(UTF_8)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void offersWhatEachColumnSeemsToBe() {
    assertThat(Guessed.of(table(CSV), KIND).stream().map(Use::toString))
        .containsExactly("key", "title/en", "new/date", "new/number", "new/choice", "new/yes-no");
  }

  @Test
  void readsRowsAsItWasOfferedAndRemembersTheFieldsItMade() {
    EntryTable read = EntryTable.read(table(CSV), KIND, Guessed.of(table(CSV), KIND));
    assertThat(read.misfits()).isEmpty();
    Arriving first = read.entries().getFirst();
    assertThat(first.key()).isEqualTo("7");
    assertThat(first.title().in(ENGLISH)).contains("A hearing");
    assertThat(first.values())
        .containsExactly(
            new FieldValue("day", new Value.When(PartialDate.parse("2017-05"))),
            new FieldValue("pages", new Value.Amount("12")),
            new FieldValue("court", new Value.Chosen("supreme")),
            new FieldValue("open", new Value.Answer(true)));
    assertThat(read.uses().stream().map(Use::toString))
        .containsExactly(
            "key", "title/en", "field/day", "field/pages", "field/court", "field/open");
    assertThat(read.uses())
        .isEqualTo(read.uses().stream().map(u -> Use.parse(u.toString())).toList());
  }

  @Test
  void namesEveryCellThatDoesNotFitByItsLine() {
    List<Use> uses = Guessed.of(table(CSV), KIND);
    String wrong =
        CSV.replace("2018-01,9", "January,many").replace("Regional,no", "Regional,perhaps");
    EntryTable read = EntryTable.read(table(wrong), KIND, uses);
    assertThat(read.misfits())
        .containsExactly(
            new Misfit("3", "open", Misfit.Why.NOT_YES_OR_NO),
            new Misfit("5", "day", Misfit.Why.NOT_A_DATE),
            new Misfit("5", "pages", Misfit.Why.NOT_A_NUMBER));
  }
}
