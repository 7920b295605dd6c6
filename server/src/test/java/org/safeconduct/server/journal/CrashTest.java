package org.safeconduct.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.journal.NoteFact.NoteTaken;
import org.safeconduct.server.journal.log.Failpoint;
import org.safeconduct.server.journal.log.LogRow;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;

/// The process is killed as a machine is that loses its power, at every moment between the stores;
/// then another one starts on what is left. [CrashingWriter] is the process that dies.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CrashTest {
  @TempDir Path folders;

  @TestFactory
  Stream<DynamicTest> keepsWhatWasAcknowledgedAndNothingHalfWritten() {
    return Stream.of(Failpoint.KEYS_WRITTEN, Failpoint.LOG_FILLED, Failpoint.LOG_COMMITTED)
        .map(point -> DynamicTest.dynamicTest(point.name(), () -> writingDiesAt(point)));
  }

  @TestFactory
  Stream<DynamicTest> finishesAnErasureThatTheLogHasTaken() {
    return Stream.of(
            Failpoint.ERASURE_LOGGED, Failpoint.ERASURE_KEY_GONE, Failpoint.ERASURE_BODY_GONE)
        .map(point -> DynamicTest.dynamicTest(point.name(), () -> erasingDiesAt(point)));
  }

  @Test
  void saysNothingWhereNothingWasMended() {
    Path folder = folders.resolve("whole");
    try (JournalWorld world = JournalWorld.in(folder, NoteFact.BOOK)) {
      world.openScope(ScopeKind.CASE);
      world.restart();
      assertThat(world.journal().mended()).isEmpty();
    }
  }

  private void writingDiesAt(Failpoint point) throws Exception {
    Path folder = folders.resolve(point.name());
    ScopeId scope = scopeIn(folder);
    List<String> acknowledged = CrashingWriter.runUntil(point, folder, scope, "write");
    assertThat(acknowledged).hasSize(5);
    try (JournalWorld world = JournalWorld.again(folder, NoteFact.BOOK)) {
      List<String> notes = notes(world, scope);
      assertThat(notes).startsWith(acknowledged.toArray(String[]::new));
      assertThat(notes).hasSize(point == Failpoint.LOG_COMMITTED ? 6 : 5);
      assertThat(world.journal().verify()).allMatch(LogReport::isSound);
      assertThat(world.journal().verify(world.caseworker()).isSound()).isTrue();
      assertThat(world.journal().mended())
          .anyMatch(said ->
              said.startsWith(point == Failpoint.LOG_COMMITTED ? "Confirmed" : "Taken back"));
      String after = "after the crash at " + point;
      try (var caseworker = world.caseworker()) {
        assertThat(CrashingWriter.write(world, caseworker, scope, after))
            .isInstanceOf(Outcome.Written.class);
      }
      assertThat(notes(world, scope)).endsWith(after);
    }
  }

  private void erasingDiesAt(Failpoint point) throws Exception {
    Path folder = folders.resolve(point.name());
    ScopeId scope = scopeIn(folder);
    CrashingWriter.runUntil(point, folder, scope, "erase");
    try (JournalWorld world = JournalWorld.again(folder, NoteFact.BOOK)) {
      assertThat(world.journal().mended()).anyMatch(said -> said.startsWith("Finished"));
      assertThat(notes(world, scope)).isEmpty();
      List<LogRow> emptied =
          world.journal().means().record().read().rows(scope).stream()
              .filter(row -> row.body().isEmpty())
              .toList();
      assertThat(emptied).hasSize(1);
      assertThat(world.vault().holds(emptied.getFirst().bodyId())).isFalse();
      world.journal().settle();
      assertThat(world.journal().means().record().read().pending()).isEmpty();
      assertThat(world.journal().verify()).allMatch(LogReport::isSound);
    }
  }

  private static ScopeId scopeIn(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (JournalWorld world = JournalWorld.in(folder, NoteFact.BOOK)) {
      return world.openScope(ScopeKind.CASE);
    }
  }

  private static List<String> notes(JournalWorld world, ScopeId scope) {
    return world
        .journal()
        .open(world.colleague(), scope, Purpose.WORK)
        .orElseThrow()
        .live(NoteTaken.class)
        .stream()
        .map(told -> told.fact().paragraphs().getFirst())
        .toList();
  }
}
