package org.safeconduct.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.journal.NoteFact.NoteTaken;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;

class WritingTest {
  @TempDir Path folder;
  private JournalWorld world;
  private Unlocked caseworker;
  private ScopeId scope;
  private SubjectId subject;

  @BeforeEach
  void open() {
    world = JournalWorld.in(folder, NoteFact.BOOK);
    caseworker = world.caseworker();
    scope = world.openScope(ScopeKind.CASE);
    subject = SubjectId.random(world.random());
  }

  @AfterEach
  void close() {
    caseworker.close();
    world.close();
  }

  @Test
  void openedFactsAreThoseThatWereWritten() {
    Outcome outcome = write(Seen.NOTHING, NoteTaken.of("came at noon", "спокоен"));
    FactRef ref = ((Outcome.Written) outcome).facts().getFirst();
    Chronicle chronicle = read(world.colleague());
    assertThat(chronicle.kind()).isEqualTo(ScopeKind.CASE);
    assertThat(chronicle.live(NoteFact.class))
        .containsExactly(
            new Told<>(
                ref,
                subject,
                caseworker.member(),
                world.clock().instant(),
                NoteTaken.of("came at noon", "спокоен")));
  }

  @Test
  void staysAfterARestart() {
    write(Seen.NOTHING, NoteTaken.of("one"));
    world.restart();
    write(read(caseworker).seen(subject), NoteTaken.of("two"));
    assertThat(notes(read(world.colleague())))
        .containsExactly(NoteTaken.of("one"), NoteTaken.of("two"));
    assertThat(world.journal().broken()).isEmpty();
  }

  @Test
  void showsASecondWriterWhatTheFirstOneWrote() {
    write(Seen.NOTHING, NoteTaken.of("first"));
    Seen seen = read(caseworker).seen(subject);
    assertThat(write(seen, NoteTaken.of("quick"))).isInstanceOf(Outcome.Written.class);
    Outcome slow = write(seen, NoteTaken.of("slow"));
    assertThat(slow).isInstanceOf(Outcome.Conflict.class);
    assertThat(((Outcome.Conflict) slow).since())
        .extracting(Told::fact)
        .containsExactly(NoteTaken.of("quick"));
    assertThat(notes(read(caseworker)))
        .containsExactly(NoteTaken.of("first"), NoteTaken.of("quick"));
  }

  @Test
  void writersOfOtherSubjectsAreInNobodysWay() throws Exception {
    List<Callable<Outcome>> writers = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      NoteTaken note = NoteTaken.of("note " + i);
      SubjectId own = SubjectId.random(world.random());
      ScopeId ownScope = i % 2 == 0 ? scope : world.openScope(ScopeKind.CASE);
      writers.add(() ->
          world.journal().write(caseworker, List.of(Draft.of(ownScope, own, Seen.NOTHING, note))));
    }
    int written = 0;
    try (var threads = Executors.newFixedThreadPool(40)) {
      for (Future<Outcome> done : threads.invokeAll(writers)) {
        assertThat(done.get()).isInstanceOf(Outcome.Written.class);
        written++;
      }
    }
    assertThat(written).isEqualTo(40);
    assertThat(notes(read(caseworker))).hasSize(20);
  }

  @Test
  void aDraftWithoutFactsOnlyChecksThatNothingHappened() {
    write(Seen.NOTHING, NoteTaken.of("first"));
    SubjectId other = SubjectId.random(world.random());
    Draft writes = Draft.of(scope, other, Seen.NOTHING, NoteTaken.of("decided on what I saw"));
    Draft looks = Draft.of(scope, subject, Seen.NOTHING);
    assertThat(world.journal().write(caseworker, List.of(writes, looks)))
        .isInstanceOf(Outcome.Conflict.class);
    assertThat(notes(read(caseworker))).containsExactly(NoteTaken.of("first"));
  }

  @Test
  void refusesAValueThatIsClaimedAlready() {
    Claim codename = new Claim("codename", "quiet harbour");
    assertThat(claim(codename)).isInstanceOf(Outcome.Written.class);
    assertThat(claim(codename))
        .isEqualTo(new Outcome.Refused(Refusal.of("journal.refuse.claimed")));
    assertThat(claim(new Claim("codename", "quiet island"))).isInstanceOf(Outcome.Written.class);
  }

  @Test
  void aStrangerFindsWhatIsNotThereAndWhatIsNotTheirsAlike() {
    Unlocked stranger = world.coordinator();
    ScopeId nowhere = ScopeId.random(world.random());
    assertThat(world.journal().open(stranger, scope, Purpose.WORK)).isEmpty();
    assertThat(world.journal().open(stranger, nowhere, Purpose.WORK)).isEmpty();
    assertThat(write(stranger, scope)).isEqualTo(write(stranger, nowhere));
  }

  @Test
  void whoIsNamedAtTheOpeningReadsAndWrites() {
    ScopeId shared = world.openScope(ScopeKind.CASE, new Audience.OfTeam(world.coordination()));
    assertThat(world.journal().open(world.coordinator(), shared, Purpose.WORK)).isPresent();
    assertThat(write(world.coordinator(), shared)).isInstanceOf(Outcome.Written.class);
  }

  private Outcome claim(Claim claim) {
    Draft draft =
        Draft.of(scope, SubjectId.random(world.random()), Seen.NOTHING, NoteTaken.of("named"));
    return world.journal().write(caseworker, List.of(draft.claiming(claim)));
  }

  private Outcome write(Seen seen, NoteTaken note) {
    return world.journal().write(caseworker, List.of(Draft.of(scope, subject, seen, note)));
  }

  private Outcome write(Unlocked by, ScopeId where) {
    return world
        .journal()
        .write(by, List.of(Draft.of(where, subject, Seen.NOTHING, NoteTaken.of("mine"))));
  }

  private Chronicle read(Unlocked reader) {
    return world.journal().open(reader, scope, Purpose.WORK).orElseThrow();
  }

  private static List<Fact> notes(Chronicle chronicle) {
    return chronicle.live(NoteFact.class).stream().map(told -> (Fact) told.fact()).toList();
  }
}
