package org.safeconduct.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final Schema SCHEMA =
      Schema.of("CREATE TABLE word(text TEXT NOT NULL UNIQUE) STRICT");

  @TempDir Path folder;

  @Test
  void keepsWhatWasWrittenWhenItIsOpenedAgain() {
    try (Store store = open()) {
      store.write(connection -> insert(connection, "first"));
    }
    try (Store store = open()) {
      assertThat(words(store)).containsExactly("first");
    }
  }

  @Test
  void takesBackTheOneThatFailsAndKeepsItsNeighbours() {
    try (Store store = open()) {
      List<CompletableFuture<Integer>> all = new ArrayList<>();
      for (String word : List.of("one", "two", "one", "three")) {
        all.add(store.submit(connection -> insert(connection, word)));
      }
      all.forEach(future -> future.exceptionally(e -> 0).join());
      assertThat(all.get(2)).isCompletedExceptionally();
      assertThat(words(store)).containsExactlyInAnyOrder("one", "two", "three");
    }
  }

  @Test
  void takesBackEverythingThatAFailedPieceOfWritingDid() {
    try (Store store = open()) {
      assertThatThrownBy(() ->
              store.write(connection -> {
                insert(connection, "half");
                throw new IllegalStateException("no");
              }))
          .isInstanceOf(IllegalStateException.class);
      assertThat(words(store)).isEmpty();
    }
  }

  /// A reader that opens can hold the lock for a moment; what reads before it writes waits for it.
  @Test
  void waitsForWhoHoldsTheLockAlsoWhenItBeginsByReading() throws Exception {
    try (Store store = open();
        Connection other =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("words.db"));
        Statement lock = other.createStatement()) {
      lock.execute("BEGIN IMMEDIATE");
      CompletableFuture<Integer> waiting =
          store.submit(connection -> count(connection) + insert(connection, "waited"));
      assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      lock.execute("COMMIT");
      assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    }
  }

  /// What failed half-way leaves nothing behind that the next one would write.
  @Test
  void writesNothingOfWhatFailedBeforeItWasWritten() {
    try (Store store = open()) {
      String insert = "INSERT INTO word VALUES (?)";
      assertThatThrownBy(() ->
              store.write(sql ->
                  sql.changeAll(
                      insert,
                      List.of("stale", "damaged"),
                      word -> {
                        if (word.equals("damaged")) throw new IllegalStateException("no");
                        return new Object[] {word};
                      })))
          .isInstanceOf(IllegalStateException.class);
      int changed = store.write(sql -> sql.change(insert, "next"));
      assertThat(changed).isEqualTo(1);
      assertThat(words(store)).containsExactly("next");
    }
  }

  @Test
  void commitsManyWritersTogether() {
    try (Store store = open()) {
      List<CompletableFuture<Integer>> all = new ArrayList<>();
      for (int i = 0; i < 5_000; i++) {
        String word = "word " + i;
        all.add(store.submit(connection -> insert(connection, word)));
      }
      all.forEach(CompletableFuture::join);
      assertThat(words(store)).hasSize(5_000);
    }
  }

  @Test
  void showsAReaderOneSnapshot() {
    try (Store store = open()) {
      store.write(connection -> insert(connection, "before"));
      store.read(reader -> {
        int first = count(reader);
        store.write(connection -> insert(connection, "meanwhile"));
        assertThat(count(reader)).isEqualTo(first);
        return true;
      });
      assertThat(words(store)).hasSize(2);
    }
  }

  /// Statements stay prepared; one that is running is not handed out twice.
  @Test
  void asksTheSameWithinARow() {
    try (Store store = open()) {
      store.write(sql -> insert(sql, "one") + insert(sql, "two"));
      String all = "SELECT text FROM word ORDER BY text";
      List<List<String>> within =
          store.read(sql -> sql.list(all, row -> sql.list(all, each -> each.getString(1))));
      assertThat(within).containsExactly(List.of("one", "two"), List.of("one", "two"));
    }
  }

  @Test
  void letsNoReaderWrite() {
    try (Store store = open()) {
      assertThatThrownBy(() -> store.read(connection -> insert(connection, "smuggled")))
          .isInstanceOf(StoreBroken.class);
      assertThat(words(store)).isEmpty();
    }
  }

  @Test
  void opensEveryConnectionByThePolicy() {
    try (Store store = open()) {
      for (boolean writer : new boolean[] {true, false}) {
        Work<List<String>> settings =
            connection ->
                List.of(
                    pragma(connection, "journal_mode"),
                    pragma(connection, "synchronous"),
                    pragma(connection, "secure_delete"),
                    pragma(connection, "temp_store"),
                    pragma(connection, "trusted_schema"),
                    pragma(connection, "cell_size_check"));
        assertThat(writer ? store.write(settings) : store.read(settings))
            .containsExactly("wal", "2", "1", "2", "0", "1");
      }
    }
  }

  @Test
  void leavesNothingOfADeletedRowInFileOrLog() throws Exception {
    Path file = folder.resolve("words.db");
    try (Store store = open()) {
      store.write(connection -> insert(connection, "a canary that must vanish"));
      assertThat(holds(folder, "a canary that must vanish")).isTrue();
      store.write(connection -> execute(connection, "DELETE FROM word"));
      store.truncateLog();
      assertThat(holds(folder, "a canary that must vanish")).isFalse();
    }
    assertThat(file).exists();
  }

  @Test
  void refusesAFileOfANewerProgram() {
    try (Store store = open()) {
      store.alone(connection -> execute(connection, "PRAGMA user_version = 9"));
    }
    assertThatThrownBy(this::open).isInstanceOf(StoreBroken.class).hasMessageContaining("newer");
  }

  @Test
  void letsOneProcessIntoAFolderAndNobodyElseReadIt() throws Exception {
    Path data = folder.resolve("data");
    try (DataFolder first = DataFolder.open(data)) {
      assertThatThrownBy(() -> DataFolder.open(data)).isInstanceOf(FolderTaken.class);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first.path())))
          .isEqualTo("rwx------");
    }
    DataFolder.open(data).close();
  }

  private Store open() {
    return Store.open(folder.resolve("words.db"), SCHEMA);
  }

  private static int insert(Sql sql, String word) throws SQLException {
    return sql.change("INSERT INTO word VALUES (?)", word);
  }

  private static List<String> words(Store store) {
    return store.read(sql -> sql.list("SELECT text FROM word", row -> row.getString(1)));
  }

  private static int count(Sql sql) throws SQLException {
    return sql.one("SELECT count(*) FROM word", row -> row.getInt(1)).orElseThrow();
  }

  private static String pragma(Sql sql, String name) throws SQLException {
    return sql.one("PRAGMA " + name, row -> row.getString(1)).orElse("");
  }

  private static boolean execute(Sql sql, String statement) throws SQLException {
    sql.execute(statement);
    return true;
  }

  private static boolean holds(Path folder, String canary) throws Exception {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(canary)) {
          return true;
        }
      }
    }
    return false;
  }
}
