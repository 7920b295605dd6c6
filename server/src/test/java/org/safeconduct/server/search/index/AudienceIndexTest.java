package org.safeconduct.server.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.IOContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.journal.Cursor;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.asking.Answer;
import org.safeconduct.server.search.asking.Question;
import org.safeconduct.server.search.sealed.BlockCache;
import org.safeconduct.server.search.sealed.SealedDirectory;

class AudienceIndexTest {
  @TempDir Path folder;
  private final SecureRandom random = new SecureRandom();
  private final Secret key = Secret.random(random, 32);
  private final BlockCache cache = new BlockCache(8 << 20);
  private final ScopeId scope = ScopeId.random(random);
  private final TeamId home = TeamId.random(random);
  private AudienceIndex index;

  @BeforeEach
  void open() throws IOException {
    index = AudienceIndex.open(folder, key, cache, random);
  }

  @AfterEach
  void close() {
    index.close();
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
    put(row("note", written));
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
    put(row("person", "nothing").withNames(List.of(written)));
    assertThat(find(typed).total()).as(typed).isEqualTo(1);
  }

  @Test
  void putsTheSpellingThatWasTypedFirst() {
    put(
        row("person", "a").withNames(List.of("Kadyeva")).withNo(1),
        row("person", "b").withNames(List.of("Kadieva")).withNo(2));
    assertThat(find("Kadieva").rows().getFirst().row().no()).isEqualTo(2);
  }

  @Test
  void findsANameAndAWordTogether() {
    put(row("person", "waits for a visa").withNames(List.of("Магомед Кадиев")));
    assertThat(find("kadiev visa").total()).isEqualTo(1);
    assertThat(find("kadiev passport").total()).isZero();
  }

  @Test
  void doesNotOpenAnIndexWhoseDocumentsAreOfAnotherForm() throws IOException {
    Path old = Files.createDirectory(folder.resolve("old"));
    try (SealedDirectory directory = new SealedDirectory(old, key, cache, random);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("position", "7", "turn", "0").entrySet());
      writer.commit();
    }
    assertThatThrownBy(() -> AudienceIndex.open(old, key, cache, random))
        .isInstanceOf(IndexFormatTooOldException.class);
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
    put(row("act", "a").during(PartialDate.parse(written)), row("act", "undated").withNo(1));
    Query.Narrowed then = new Query.Narrowed(Optional.of(PartialDate.parse(asked)), Map.of());
    assertThat(ask(Query.list("act").narrowed(then)).total()).isEqualTo(found);
  }

  @Test
  void findsAnExactDayByAPartialDate() {
    put(row("due", "a").due(LocalDate.of(2017, 4, 16), 0));
    Query.Narrowed then = new Query.Narrowed(Optional.of(PartialDate.parse("2017-04")), Map.of());
    assertThat(ask(Query.list("due").narrowed(then)).total()).isEqualTo(1);
  }

  @Test
  void readsPhrasesPrefixesAndMisspellings() {
    put(row("note", "crossed the green border at night"));
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
    put(row("note", "text"));
    assertThat(find(typed).total()).isBetween(0L, 1L);
  }

  @Test
  void boundsAHostileQuery() {
    put(row("note", "text"));
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
  void replacesTheRowsOfASubjectAndOfAScope() {
    SubjectId one = SubjectId.random(random);
    SubjectId other = SubjectId.random(random);
    index.replace(scope, Optional.empty(), home, List.of(list(one, "a"), list(other, "b")));
    index.replace(scope, Optional.of(one), home, List.of(list(one, "c")));
    assertThat(sorts(Query.list("case"))).containsExactly("b", "c");
    index.replace(scope, Optional.empty(), home, List.of(list(one, "d")));
    assertThat(sorts(Query.list("case"))).containsExactly("d");
    index.remove(scope);
    assertThat(sorts(Query.list("case"))).isEmpty();
  }

  @Test
  void sortsAsPeopleDo() {
    put(list("P-10"), list("P-9"), list("éclair"), list("Ёж"), list("Ель"), list("zebra"));
    assertThat(sorts(Query.list("case")))
        .containsExactly("éclair", "P-9", "P-10", "zebra", "Ёж", "Ель");
    assertThat(sorts(Query.list("case").by(Query.Order.SORT_DESCENDING)).getFirst())
        .isEqualTo("Ель");
  }

  @Test
  void ordersByDayAndByGravity() {
    LocalDate day = LocalDate.of(2026, 11, 23);
    put(
        list("later").due(day.plusDays(3), 1),
        list("never"),
        list("soon").due(day, 1),
        list("grave").due(day.plusDays(9), 50));
    assertThat(sorts(Query.list("case").by(Query.Order.DAY)))
        .containsExactly("soon", "later", "grave", "never");
    assertThat(sorts(Query.list("case").by(Query.Order.GRAVE)))
        .containsExactly("grave", "soon", "later", "never");
    assertThat(sorts(Query.list("case").until(day.plusDays(3)))).containsExactly("later", "soon");
  }

  @Test
  void pagesWithoutLossOrRepetition() {
    put(IntStream.range(0, 95).mapToObj(i -> list("c" + i)).toArray(Row[]::new));
    Query query = Query.list("case");
    List<String> all =
        IntStream.of(0, 40, 80).boxed().flatMap(at -> sorts(query.page(at, 40)).stream()).toList();
    assertThat(all).hasSize(95).doesNotHaveDuplicates();
    assertThat(ask(query.page(80, 40)).total()).isEqualTo(95);
  }

  @Test
  void filtersByKindStateRefAndScope() {
    Row row = list("a").withRefs(List.of("x-1"));
    put(row);
    assertThat(ask(Query.list("other")).total()).isZero();
    assertThat(ask(Query.list("case").inStates("open")).total()).isEqualTo(1);
    assertThat(ask(Query.list("case").inStates("closed")).total()).isZero();
    assertThat(ask(Query.list("case").pointingTo("x-1")).total()).isEqualTo(1);
    assertThat(ask(Query.list("case").pointingTo("x-2")).total()).isZero();
    assertThat(ask(Query.list("case").inScope(scope)).total()).isEqualTo(1);
    assertThat(ask(Query.list("case").inScope(ScopeId.random(random))).total()).isZero();
  }

  @Test
  void givesTheRowBackAsItWas() {
    Row row =
        list("Линь")
            .due(LocalDate.of(2026, 11, 23), 7)
            .during(PartialDate.parse("about 2017-05"))
            .withRefs(List.of("x-1"))
            .withNo(3);
    put(row);
    Shown shown = ask(Query.list("case")).rows().getFirst();
    assertThat(shown.row()).isEqualTo(row);
    assertThat(shown.scope()).isEqualTo(scope);
    assertThat(shown.home()).isEqualTo(home);
  }

  @Test
  void cutsARowThatShowsTooMuch() {
    Row row = Row.of(SubjectId.random(random), "case", "open", "a", Map.of("x", "ж".repeat(9_000)));
    assertThat(RowJson.write(row)).hasSizeLessThanOrEqualTo(RowJson.MOST_BYTES);
    assertThat(RowJson.read(RowJson.write(row)).shown().get("x")).endsWith("…");
  }

  @Test
  void leavesOutScopesInHitsAndCounts() {
    put(list("a"));
    Question question = Question.of(Query.list("case"));
    Answer answer =
        Answer.of(
            List.of(new Answer.Part(index, question.without(Set.of(scope)))), question, 0, 10);
    assertThat(answer.total()).isZero();
    assertThat(answer.rows()).isEmpty();
  }

  @Test
  void goesOnFromItsLastCommit() throws IOException {
    put(list("kept"));
    index.reached(new Cursor(7, 3), Set.of(scope));
    index.commit();
    put(list("lost"));
    index.abandon();
    index = AudienceIndex.open(folder, key, cache, random);
    assertThat(index.cursor()).isEqualTo(new Cursor(7, 3));
    assertThat(index.again()).containsExactly(scope);
    assertThat(sorts(Query.list("case"))).containsExactly("kept");
    assertThat(index.scopes()).containsExactly(scope);
  }

  @Test
  void doesNotOpenWithAnotherKey() {
    put(list("a"));
    index.commit();
    index.close();
    assertThatThrownBy(() -> AudienceIndex.open(folder, Secret.random(random, 32), cache, random))
        .isInstanceOf(IOException.class);
  }

  @Test
  void keepsNoWordInAnyFile() throws IOException {
    put(row("note", "canarybird").withNames(List.of("Кадиев")));
    index.commit();
    for (Path file : files()) {
      byte[] stored = Files.readAllBytes(file);
      assertThat(holds(stored, "canarybird".getBytes(StandardCharsets.UTF_8))).isFalse();
      assertThat(holds(stored, "кадиев".getBytes(StandardCharsets.UTF_8))).isFalse();
    }
  }

  @Test
  void purgesWhatWasRemovedFromEveryFile() throws IOException {
    put(IntStream.range(0, 200).mapToObj(i -> list("keep" + i)).toArray(Row[]::new));
    ScopeId erased = ScopeId.random(random);
    index.replace(erased, Optional.empty(), home, List.of(row("note", "canarybird")));
    index.commit();
    index.remove(erased);
    index.commit();
    assertThat(holdsInside("canarybird")).isTrue();
    index.purge();
    assertThat(index.<Integer>ask(s -> s.getIndexReader().numDeletedDocs())).isZero();
    assertThat(index.scopes()).containsExactly(scope);
    assertThat(holdsInside("canarybird")).isFalse();
  }

  /// Whether any file, opened with the key, has these bytes: terms and stored fields are written as
  /// they are in files this small.
  private boolean holdsInside(String text) throws IOException {
    boolean held = false;
    try (var inside = new SealedDirectory(folder, key, cache, random)) {
      for (String name : inside.listAll()) {
        if (name.equals("write.lock")) continue;
        try (var input = inside.openInput(name, IOContext.DEFAULT)) {
          byte[] whole = new byte[(int) input.length()];
          input.readBytes(whole, 0, whole.length);
          held |= holds(whole, text.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return held;
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static boolean holds(byte[] whole, byte[] part) {
    for (int at = 0; at <= whole.length - part.length; at++) {
      if (Arrays.equals(whole, at, at + part.length, part, 0, part.length)) return true;
    }
    return false;
  }

  private Row row(String kind, String text) {
    return Row.of(SubjectId.random(random), kind, "", "", Map.of()).withText(List.of(text));
  }

  private Row list(String sort) {
    return list(SubjectId.random(random), sort);
  }

  private static Row list(SubjectId subject, String sort) {
    return Row.of(subject, "case", "open", sort, Map.of("codename", sort));
  }

  private void put(Row... rows) {
    index.replace(scope, Optional.empty(), home, List.of(rows));
  }

  private Answer find(String typed) {
    return ask(Query.words(typed));
  }

  private List<String> sorts(Query query) {
    return ask(query).rows().stream().map(shown -> shown.row().sort()).toList();
  }

  private static Question question(String typed) {
    return Question.of(Query.words(typed));
  }

  private Answer ask(Query query) {
    index.refresh();
    Question question = Question.of(query);
    return Answer.of(
        List.of(new Answer.Part(index, question.query())), question, query.offset(), query.limit());
  }
}
