package org.safeconduct.server.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.asking.Answer;
import org.safeconduct.server.search.asking.Question;

class AudienceIndexTest {
  @TempDir Path folder;
  private OneIndex it;

  @BeforeEach
  void open() throws IOException {
    it = new OneIndex(folder);
  }

  @AfterEach
  void close() {
    it.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'The consulate refused the application', refusing",
    "'The consulate refused the application', CONSULATE",
    "'Встречалась с консулом в Тбилиси', консул",
    "'Встречалась с консулом в Тбилиси', тбилиси",
    "'Её ждут у границы', ее",
    "'Зустріч у консульстві', консульство",
    "'Заявник чекає на рішення', рішенням",
    "'Les réfugiés attendent une réponse', refugie",
    "'Los refugiados esperan', refugiado",
    "'قابل اللاجئ القنصل', لاجئ",
    "'قابل اللاجئ القنصل', القنصل",
    "'ДӀахаийтарш хӀинца', дIахаийтарш",
    "'ДӀахаийтарш хӀинца', х1инца",
    "'Telephone +7 928 555-01-42', 555",
    "'Night train to Лейпциг', лейпциг"
  })
  void findsAWordInItsLanguage(String written, String typed) {
    it.put(it.row("note", written));
    assertThat(find(typed).total()).as(typed).isEqualTo(1);
    assertThat(find("zebra").total()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "Кадиев, Kadiev",
    "Кадиев, Qadiyev",
    "Кадиев, قادييف",
    "قادييف, Кадиев",
    "Kadiev, قادييف",
    "'Кадиева Амина', 'Amina Kadieva'",
    "'Abd al-Aziz Mansur', 'عبد العزيز منصور'",
    "'Зеленская', 'Zelenska'",
    "'Muhammad Karimov', 'محمد كريموف'"
  })
  void findsANameAcrossScripts(String written, String typed) {
    it.put(it.row("person", "nothing").withNames(List.of(written)));
    assertThat(find(typed).total()).as(typed).isEqualTo(1);
  }

  @Test
  void putsTheSpellingThatWasTypedFirst() {
    it.put(
        it.row("person", "a").withNames(List.of("Kadyeva")).withNo(1),
        it.row("person", "b").withNames(List.of("Kadieva")).withNo(2));
    assertThat(find("Kadieva").rows().getFirst().row().no()).isEqualTo(2);
  }

  @Test
  void findsANameAndAWordTogether() {
    it.put(it.row("person", "waits for a visa").withNames(List.of("Магомед Кадиев")));
    assertThat(find("kadiev visa").total()).isEqualTo(1);
    assertThat(find("kadiev passport").total()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2017-04, 2017, 1",
    "2017, 2017-04-30, 1",
    "about 2017-04, 2017-04-30, 1",
    "after 2016, 2019, 1",
    "before 2018, 2017, 1",
    "between 2017-03 and 2017-05, 2017-05-20, 1",
    "before 2016, 2017, 0",
    "2017-04-16, 2017-04-17, 0",
    "2017-04, between 2015 and 2016, 0"
  })
  void findsWhatMayHaveBeenThen(String written, String asked, int found) {
    it.put(
        it.row("act", "a").during(PartialDate.parse(written)), it.row("act", "undated").withNo(1));
    Query.Narrowed then = new Query.Narrowed(Optional.of(PartialDate.parse(asked)), Map.of());
    assertThat(it.ask(Query.list("act").narrowed(then)).total()).isEqualTo(found);
  }

  @Test
  void findsAnExactDayByAPartialDate() {
    it.put(it.row("due", "a").due(LocalDate.of(2017, 4, 16), 0));
    Query.Narrowed then = new Query.Narrowed(Optional.of(PartialDate.parse("2017-04")), Map.of());
    assertThat(it.ask(Query.list("due").narrowed(then)).total()).isEqualTo(1);
  }

  @Test
  void readsPhrasesPrefixesAndMisspellings() {
    it.put(it.row("note", "crossed the green border at night"));
    assertThat(find("\"green border\"").total()).isEqualTo(1);
    assertThat(find("\"border green\"").total()).isZero();
    assertThat(find("gree*").total()).isEqualTo(1);
    assertThat(find("nigth").total()).isZero();
    assertThat(find("nigth~").total()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "~",
        "\"",
        "\"\"",
        "***",
        "a*",
        "((((",
        "AND OR NOT",
        "\u0000",
        "💥💥",
        "  ",
        "::",
        "a~~~~"
      })
  void takesAnythingThatIsTyped(String typed) {
    it.put(it.row("note", "text"));
    assertThat(find(typed).total()).isBetween(0L, 1L);
  }

  @Test
  void boundsAHostileQuery() {
    it.put(it.row("note", "text"));
    String long1 = "schtsch~ ".repeat(10_000);
    String long2 = "x".repeat(1_000_000) + "*";
    assertThat(find(long1).total()).isZero();
    assertThat(find(long2).total()).isZero();
  }

  @Test
  void marksWhatWasFoundAndNothingElse() {
    Question question = question("консул visa");
    String text = "⟦forged⟧ Встреча с консулом о visa";
    assertThat(question.excerpts().of(List.of(text, "nothing here")))
        .containsExactly("[forged] Встреча с ⟦консулом⟧ о ⟦visa⟧");
  }

  @Test
  void cutsALongPassageAroundTheFirstMark() {
    String excerpt =
        question("canary")
            .excerpts()
            .of(List.of("word ".repeat(200) + "canary " + "word ".repeat(200)))
            .getFirst();
    assertThat(excerpt).startsWith("…").endsWith("…").contains("⟦canary⟧").hasSizeLessThan(230);
  }

  @Test
  void keepsThePassagesOfARowInTheirOrderAndCutsNoCharacterInTwo() {
    String tooLong = "x".repeat(3_999) + "🕊";
    it.put(it.row("note", "Письмо о visa").withText(List.of("", "Письмо о visa", tooLong)));
    it.get().refresh();
    assertThat(it.get().<List<String>>ask(s -> StoredRow.passages(s.getIndexReader(), 0)))
        .containsExactly("", "Письмо о visa", "x".repeat(3_999));
  }

  @Test
  void replacesTheRowsOfASubjectAndOfAScope() {
    SubjectId one = SubjectId.random(it.random);
    SubjectId other = SubjectId.random(it.random);
    it.get()
        .replace(
            it.scope,
            Optional.empty(),
            it.home,
            List.of(OneIndex.list(one, "a"), OneIndex.list(other, "b")));
    it.get().replace(it.scope, Optional.of(one), it.home, List.of(OneIndex.list(one, "c")));
    assertThat(it.sorts(Query.list("case"))).containsExactly("b", "c");
    it.get().replace(it.scope, Optional.empty(), it.home, List.of(OneIndex.list(one, "d")));
    assertThat(it.sorts(Query.list("case"))).containsExactly("d");
    it.get().remove(it.scope);
    assertThat(it.sorts(Query.list("case"))).isEmpty();
  }

  @Test
  void sortsAsPeopleDo() {
    it.put(
        it.list("P-10"),
        it.list("P-9"),
        it.list("éclair"),
        it.list("Ёж"),
        it.list("Ель"),
        it.list("zebra"));
    assertThat(it.sorts(Query.list("case")))
        .containsExactly("éclair", "P-9", "P-10", "zebra", "Ёж", "Ель");
    assertThat(it.sorts(Query.list("case").by(Query.Order.SORT_DESCENDING)).getFirst())
        .isEqualTo("Ель");
  }

  @Test
  void ordersByDayAndByGravity() {
    LocalDate day = LocalDate.of(2026, 11, 23);
    it.put(
        it.list("later").due(day.plusDays(3), 1),
        it.list("never"),
        it.list("soon").due(day, 1),
        it.list("grave").due(day.plusDays(9), 50));
    assertThat(it.sorts(Query.list("case").by(Query.Order.DAY)))
        .containsExactly("soon", "later", "grave", "never");
    assertThat(it.sorts(Query.list("case").by(Query.Order.GRAVE)))
        .containsExactly("grave", "soon", "later", "never");
    assertThat(it.sorts(Query.list("case").until(day.plusDays(3))))
        .containsExactly("later", "soon");
  }

  @Test
  void pagesWithoutLossOrRepetition() {
    it.put(IntStream.range(0, 95).mapToObj(i -> it.list("c" + i)).toArray(Row[]::new));
    Query query = Query.list("case");
    List<String> all =
        IntStream.of(0, 40, 80)
            .boxed()
            .flatMap(at -> it.sorts(query.page(at, 40)).stream())
            .toList();
    assertThat(all).hasSize(95).doesNotHaveDuplicates();
    assertThat(it.ask(query.page(80, 40)).total()).isEqualTo(95);
  }

  @Test
  void filtersByKindStateRefAndScope() {
    Row row = it.list("a").withRefs(List.of("x-1"));
    it.put(row);
    assertThat(it.ask(Query.list("other")).total()).isZero();
    assertThat(it.ask(Query.list("case").inStates("open")).total()).isEqualTo(1);
    assertThat(it.ask(Query.list("case").inStates("closed")).total()).isZero();
    assertThat(it.ask(Query.list("case").pointingTo("x-1")).total()).isEqualTo(1);
    assertThat(it.ask(Query.list("case").pointingTo("x-2")).total()).isZero();
    assertThat(it.ask(Query.list("case").inScope(it.scope)).total()).isEqualTo(1);
    assertThat(it.ask(Query.list("case").inScope(ScopeId.random(it.random))).total()).isZero();
  }

  @Test
  void givesTheRowBackAsItWas() {
    Row row =
        it.list("Линь")
            .due(LocalDate.of(2026, 11, 23), 7)
            .during(PartialDate.parse("about 2017-05"))
            .withRefs(List.of("x-1"))
            .withNo(3);
    it.put(row);
    Shown shown = it.ask(Query.list("case")).rows().getFirst();
    assertThat(shown.row()).isEqualTo(row);
    assertThat(shown.scope()).isEqualTo(it.scope);
    assertThat(shown.home()).isEqualTo(it.home);
  }

  @Test
  void cutsARowThatShowsTooMuch() {
    Row row =
        Row.of(SubjectId.random(it.random), "case", "open", "a", Map.of("x", "ж".repeat(9_000)));
    assertThat(RowJson.write(row)).hasSizeLessThanOrEqualTo(RowJson.MOST_BYTES);
    assertThat(RowJson.read(RowJson.write(row)).shown().get("x")).endsWith("…");
  }

  @Test
  void leavesOutScopesInHitsAndCounts() {
    it.put(it.list("a"));
    Question question = Question.of(Query.list("case"));
    Answer answer =
        Answer.of(
            List.of(new Answer.Part(it.get(), question.without(Set.of(it.scope)))),
            question,
            0,
            10);
    assertThat(answer.total()).isZero();
    assertThat(answer.rows()).isEmpty();
  }

  private Answer find(String typed) {
    return it.ask(Query.words(typed));
  }

  private static Question question(String typed) {
    return Question.of(Query.words(typed));
  }
}
