package org.safeconduct.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.journal.NoteFact.NoteTaken;
import org.safeconduct.server.journal.log.Failpoint;
import org.safeconduct.server.journal.log.Log;
import org.safeconduct.server.journal.log.LogRow;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;

class ErasingTest {
  @TempDir Path folder;
  private JournalWorld world;
  private ScopeId scope;
  private SubjectId subject;
  private FactRef wrong;

  @BeforeEach
  void open() {
    world = JournalWorld.in(folder, NoteFact.BOOK);
    scope = world.openScope(ScopeKind.CASE);
    subject = SubjectId.random(world.random());
    wrong = write(NoteTaken.of("14 Linden Street"));
    write(NoteTaken.of("slept well"));
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void twoPeopleDestroyOneFactAndTheLogStillVerifies() {
    write(new MechanismFact.ErasureAsked(wrong.seq(), "an address in the wrong place"));
    assertThat(world.journal().erase(world.colleague(), wrong, "agreed"))
        .isInstanceOf(Outcome.Written.class);
    Chronicle chronicle = read();
    assertThat(chronicle.entries()).contains(new Entry.Erased(wrong, subject));
    assertThat(chronicle.live(NoteFact.class)).hasSize(1);
    List<LogReport> reports = world.journal().verify();
    assertThat(reports).allMatch(LogReport::isSound);
    assertThat(reports).extracting(LogReport::erased).contains(1L);
  }

  @Test
  void onePersonAloneDestroysNothing() {
    assertThat(world.journal().erase(world.colleague(), wrong, "I think so"))
        .isEqualTo(new Outcome.Refused(Refusal.of("journal.refuse.erase-unasked")));
    write(new MechanismFact.ErasureAsked(wrong.seq(), "an address"));
    assertThat(world.journal().erase(world.caseworker(), wrong, "I am sure"))
        .isEqualTo(new Outcome.Refused(Refusal.of("journal.refuse.erase-alone")));
    assertThat(read().live(NoteFact.class)).hasSize(2);
  }

  @Test
  void aStrangerCannotAgree() {
    write(new MechanismFact.ErasureAsked(wrong.seq(), "an address"));
    assertThat(world.journal().erase(world.coordinator(), wrong, "agreed"))
        .isEqualTo(new Outcome.Refused(Refusal.of("journal.refuse.closed")));
  }

  /// An older copy of journal.db still has the sealed body; what opens it is nowhere any more.
  /// Without the fact of a grant nobody might write in the scope again.
  @Test
  void theFactOfAGrantIsNotErasedButRevoked() {
    FactRef granted = new FactRef(scope, 2);
    SubjectId of = world.journal().means().record().read().row(granted).orElseThrow().subject();
    MechanismFact.ErasureAsked asked = new MechanismFact.ErasureAsked(2, "by mistake");
    try (var caseworker = world.caseworker()) {
      world.journal().write(caseworker, List.of(Draft.of(scope, of, new Seen(2), asked)));
    }
    assertThat(world.journal().erase(world.colleague(), granted, "agreed"))
        .isEqualTo(new Outcome.Refused(Refusal.of("journal.refuse.erase-mechanism")));
  }

  @Test
  void cannotBeOpenedFromAnOlderCopyOfTheJournal(@TempDir Path older) throws IOException {
    LogRow before = row();
    world.restart();
    Files.copy(folder.resolve("journal.db"), older.resolve("journal.db"));
    write(new MechanismFact.ErasureAsked(wrong.seq(), "an address"));
    world.journal().erase(world.colleague(), wrong, "agreed");
    assertThat(row().body()).isEmpty();
    try (Log copy =
        Log.open(
            older.resolve("journal.db"),
            world.vault().house().recordOrigin(),
            world.vault().house()::logSigner,
            Failpoint.NONE)) {
      assertThat(copy.read().row(wrong)).contains(before);
    }
    assertThat(world.vault().holds(before.bodyId())).isFalse();
    assertThat(world.vault().open(world.caseworker(), scope).orElseThrow().unwrap(before.bodyId()))
        .isEmpty();
  }

  @Test
  void tellsThoseWhoMustFollow() {
    List<AfterErasure.Gone> told = new ArrayList<>();
    world.journal().afterErasure(told::add);
    write(new MechanismFact.ErasureAsked(wrong.seq(), "an address"));
    world.journal().erase(world.colleague(), wrong, "agreed");
    assertThat(told).containsExactly(new AfterErasure.Gone(scope, List.of(wrong), List.of()));
  }

  @Test
  void theSealedBytesAreNowhereInTheFolder() throws IOException {
    byte[] sealed = row().body().orElseThrow().toArray();
    String canary = new String(sealed, 4, 64, StandardCharsets.ISO_8859_1);
    assertThat(inFolder(canary)).isTrue();
    write(new MechanismFact.ErasureAsked(wrong.seq(), "an address"));
    world.journal().erase(world.colleague(), wrong, "agreed");
    assertThat(inFolder(canary)).isFalse();
  }

  private LogRow row() {
    return world.journal().means().record().read().row(wrong).orElseThrow();
  }

  private boolean inFolder(String canary) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (content.contains(canary)) return true;
      }
    }
    return false;
  }

  private FactRef write(Fact fact) {
    try (var caseworker = world.caseworker()) {
      Seen seen =
          world
              .journal()
              .open(caseworker, scope, subject, Purpose.WORK)
              .map(chronicle -> chronicle.seen(subject))
              .orElse(Seen.NOTHING);
      Outcome outcome =
          world.journal().write(caseworker, List.of(Draft.of(scope, subject, seen, fact)));
      return ((Outcome.Written) outcome).facts().getFirst();
    }
  }

  private Chronicle read() {
    return world.journal().open(world.caseworker(), scope, Purpose.WORK).orElseThrow();
  }
}
