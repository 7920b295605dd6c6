package org.safeconduct.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.asking.Answer;
import org.safeconduct.server.search.asking.Question;
import org.safeconduct.server.search.index.AudienceIndex;
import org.safeconduct.server.search.sealed.BlockCache;

/// What is typed in one script or form, and what it has to find in others: the table of
/// `search/asked.tsv` over the one shelf of `search/shelf.tsv`, so that everything there is can be
/// found wrongly too. Nobody tunes the analysers to single lines of it.
class AcrossScriptsTest {
  @TempDir Path folder;
  private final SecureRandom random = new SecureRandom();
  private AudienceIndex index;

  @BeforeEach
  void fill() throws IOException {
    index = AudienceIndex.open(folder, Secret.random(random, 32), new BlockCache(8 << 20), random);
    List<Row> shelf = lines("shelf.tsv").map(AcrossScriptsTest::row).toList();
    index.replace(ScopeId.random(random), Optional.empty(), TeamId.random(random), shelf);
    index.refresh();
  }

  @AfterEach
  void close() {
    index.close();
  }

  @TestFactory
  Stream<DynamicTest> findsAcrossScriptsAndForms() {
    return lines("asked.tsv")
        .map(Case::of)
        .map(c -> DynamicTest.dynamicTest(c.name(), () -> hold(c)));
  }

  private void hold(Case asked) {
    Question question = Question.of(Query.words(asked.typed));
    Set<String> found =
        Answer.of(List.of(new Answer.Part(index, question.query())), question, 0, 200)
            .rows()
            .stream()
            .map(shown -> shown.row().sort())
            .collect(Collectors.toSet());
    assertThat(found)
        .as(asked.typed)
        .containsAll(asked.found)
        .doesNotContainAnyElementsOf(asked.not);
  }

  private static Row row(List<String> columns) {
    String id = columns.getFirst();
    Row row = Row.of(SubjectId.random(new SecureRandom()), "note", "", id, Map.of());
    return id.startsWith("name-")
        ? row.withNames(List.of(columns.get(1)))
        : row.withText(List.of(columns.get(1)));
  }

  private record Case(String typed, List<String> found, List<String> not, String about) {
    static Case of(List<String> columns) {
      return new Case(columns.get(0), ids(columns.get(1)), ids(columns.get(2)), columns.get(3));
    }

    private static List<String> ids(String column) {
      return Arrays.stream(column.split(" ", -1)).filter(id -> !id.equals("-")).toList();
    }

    String name() {
      return about + ": " + typed;
    }
  }

  private static Stream<List<String>> lines(String file) {
    List<List<String>> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    AcrossScriptsTest.class.getResourceAsStream("/search/" + file)),
                StandardCharsets.UTF_8))) {
      reader.lines().map(line -> List.of(line.split("\t", -1))).forEach(lines::add);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("a test resource cannot be read", e);
    }
    return lines.stream();
  }
}
