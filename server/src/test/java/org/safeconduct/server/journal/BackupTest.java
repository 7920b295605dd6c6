package org.safeconduct.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.journal.NoteFact.NoteTaken;
import org.safeconduct.server.journal.log.Continued;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;

class BackupTest {
  @TempDir Path folder;
  @TempDir Path elsewhere;
  private JournalWorld world;
  private ScopeId scope;

  @BeforeEach
  void open() {
    world = JournalWorld.in(folder, NoteFact.BOOK);
    scope = world.openScope(ScopeKind.CASE);
    write("kept");
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void aBackupIsTheLogAsItStood() {
    BackedUp made = world.journal().backup(elsewhere);
    assertThat(made.record())
        .isEqualTo(world.journal().means().record().read().head().orElseThrow().tree());
    assertThat(elsewhere).isDirectoryContaining("glob:**journal.db");
    assertThat(elsewhere).isDirectoryNotContaining("glob:**keys.db");
  }

  @Test
  void aBackupOfNowTakesThePlaceOfALostLog() throws IOException {
    world.restart();
    world.journal().backup(elsewhere);
    world.close();
    for (String file : List.of("journal.db", "trail.db")) {
      Files.copy(
          elsewhere.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    world.restart();
    assertThat(world.journal().verify()).allMatch(LogReport::isSound);
    assertThat(notes()).containsExactly("kept");
  }

  @Test
  void aRestoredLogGoesOnUnderANewOriginThatIsBoundToTheOldOne() {
    world.restart();
    world.journal().backup(elsewhere);
    write("lost with the disk");
    write("lost too");
    world.stop();
    Restored restored = world.restore(elsewhere);
    assertThat(restored.record()).isEqualTo("northlight.example/record-2");
    assertThat(restored.lost()).isPositive();
    world.restart();
    write("after the restore");
    assertThat(notes()).containsExactly("kept", "after the restore");
    assertThat(world.journal().verify()).allMatch(LogReport::isSound);
    assertThat(world.journal().scrub()).isEmpty();
    Continued bound = world.journal().means().record().read().continued().getFirst();
    assertThat(bound.after().origin()).isEqualTo("northlight.example/record");
    world.restart();
    assertThat(notes()).containsExactly("kept", "after the restore");
  }

  @Test
  void aScopeThatRolledAfterTheBackupGoesOnAfterTheRestore() {
    world.restart();
    world.journal().backup(elsewhere);
    try (var caseworker = world.caseworker()) {
      world.vault().teams().newEpoch(caseworker, world.casework(), List.of(caseworker.member()));
    }
    write("lost, and the roll with it");
    world.stop();
    world.restore(elsewhere);
    world.restart();
    write("after the restore");
    assertThat(notes()).containsExactly("kept", "after the restore");
    assertThat(world.journal().broken()).isEmpty();
  }

  @Test
  void doesNotWriteOverABackup() {
    world.journal().backup(elsewhere);
    assertThatThrownBy(() -> world.journal().backup(elsewhere))
        .isInstanceOf(UncheckedIOException.class);
  }

  private List<String> notes() {
    return world
        .journal()
        .open(world.caseworker(), scope, Purpose.WORK)
        .orElseThrow()
        .live(NoteTaken.class)
        .stream()
        .map(told -> told.fact().paragraphs().getFirst())
        .toList();
  }

  private void write(String words) {
    try (var caseworker = world.caseworker()) {
      Draft draft =
          Draft.of(scope, SubjectId.random(world.random()), Seen.NOTHING, NoteTaken.of(words));
      world.journal().write(caseworker, List.of(draft));
    }
  }
}
