package org.safeconduct.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.journal.NoteFact.NoteTaken;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;

/// Somebody changes the files behind the program's back.
class TamperingTest {
  @TempDir Path folder;
  private JournalWorld world;
  private ScopeId scope;

  @BeforeEach
  void open() {
    world = JournalWorld.in(folder, NoteFact.BOOK);
    scope = world.openScope(ScopeKind.CASE);
    for (int i = 0; i < 6; i++) write("note " + i);
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void findsNothingWrongWhereNothingIs() {
    assertThat(world.journal().verify()).allMatch(LogReport::isSound);
    assertThat(world.journal().scrub()).isEmpty();
  }

  /// Each of these is noticed by who checks the whole log and by the scrubber, without a key.
  @TestFactory
  Stream<DynamicTest> noticesEveryChangeOfARow(@TempDir Path copies) {
    return Stream.of(
            "UPDATE fact SET body = zeroblob(length(body)) WHERE position = 4",
            "UPDATE fact SET body = NULL WHERE position = 4",
            "UPDATE fact SET subject = zeroblob(16) WHERE position = 4",
            "UPDATE fact SET body_id = zeroblob(16) WHERE position = 4",
            "UPDATE fact SET scope = zeroblob(16) WHERE position = 4",
            "UPDATE fact SET seq = 900 WHERE position = 4",
            "UPDATE fact SET leaf = replace(leaf, 'seq 5', 'seq 9') WHERE position = 4",
            "UPDATE fact SET leaf = leaf || ' ' WHERE position = 4",
            "UPDATE fact SET leaf = (SELECT leaf FROM fact WHERE position = 3) WHERE position = 4",
            "DELETE FROM fact WHERE position = 4",
            "UPDATE fact SET position = -position WHERE position IN (3, 4);"
                + "UPDATE fact SET position = 3 WHERE position = -4;"
                + "UPDATE fact SET position = 4 WHERE position = -3",
            "INSERT INTO fact SELECT 3000, zeroblob(16), seq, subject, leaf, randomblob(16), body"
                + " FROM fact WHERE position = 3")
        .map(sql -> DynamicTest.dynamicTest(sql, () -> noticed(copies, sql)));
  }

  @Test
  void noticesAChangedTile() throws SQLException {
    change(folder, "UPDATE tile SET hashes = zeroblob(length(hashes)) WHERE level = 0");
    assertThat(world.journal().verify()).anyMatch(report -> !report.isSound());
  }

  @Test
  void noticesAHeadOfAScopeThatWasMovedBack() throws SQLException {
    change(folder, "UPDATE scope SET seq = 2");
    assertThat(world.journal().verify()).anyMatch(report -> !report.isSound());
  }

  @Test
  void doesNotStartOnAnOlderCopyOfTheLog(@TempDir Path older) throws IOException {
    world.restart();
    Files.copy(folder.resolve("journal.db"), older.resolve("journal.db"));
    write("after the copy");
    write("and another, so that the box remembers the first");
    world.close();
    Files.copy(
        older.resolve("journal.db"),
        folder.resolve("journal.db"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThatThrownBy(() -> world.restart())
        .isInstanceOf(LogCutBack.class)
        .hasMessageContaining("are remembered");
  }

  /// What a start cannot see, it says.
  @Test
  void saysThatACutOfTheLastCommitAloneIsNotDetected(@TempDir Path older) throws IOException {
    world.restart();
    Files.copy(folder.resolve("journal.db"), older.resolve("journal.db"));
    write("the last commit");
    world.close();
    Files.copy(
        older.resolve("journal.db"),
        folder.resolve("journal.db"),
        StandardCopyOption.REPLACE_EXISTING);
    world.restart();
    List<LogReport> reports = world.journal().verify();
    assertThat(reports).allMatch(LogReport::isSound);
    assertThat(reports.getFirst().unproved())
        .anyMatch(
            sentence -> sentence.startsWith("A cut of the last commit alone is not detected"));
  }

  @Test
  void aBrokenRowIsNoFactAndRingsTheAlarm() throws SQLException {
    change(folder, "UPDATE fact SET body = zeroblob(length(body)) WHERE position = 4");
    Chronicle chronicle =
        world.journal().open(world.caseworker(), scope, Purpose.WORK).orElseThrow();
    assertThat(chronicle.isWhole()).isFalse();
    assertThat(chronicle.live(NoteTaken.class)).hasSize(5);
    assertThat(world.journal().broken()).isNotEmpty();
  }

  private void noticed(Path copies, String sql) throws Exception {
    Path copy = copies.resolve("copy-" + Integer.toHexString(sql.hashCode()));
    JournalWorld.copy(folder, copy);
    change(copy, sql);
    try (JournalWorld changed = world.on(copy)) {
      assertThat(changed.journal().verify()).anyMatch(report -> !report.isSound());
      assertThat(changed.journal().scrub()).isNotEmpty();
    } catch (LogCutBack refused) {
      assertThat(refused).hasMessageContaining("rows do not end there");
    }
  }

  private static void change(Path folder, String statements) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("journal.db"));
        Statement statement = connection.createStatement()) {
      for (String sql : statements.split(";", -1)) statement.executeUpdate(sql);
    }
  }

  private void write(String words) {
    try (var caseworker = world.caseworker()) {
      Draft draft =
          Draft.of(scope, SubjectId.random(world.random()), Seen.NOTHING, NoteTaken.of(words));
      assertThat(world.journal().write(caseworker, List.of(draft)))
          .isInstanceOf(Outcome.Written.class);
    }
  }
}
