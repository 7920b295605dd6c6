package org.safeconduct.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.journal.NoteFact.NoteTaken;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Half;
import org.safeconduct.server.vault.Right;
import org.safeconduct.server.vault.ScopeKeys;
import org.safeconduct.server.vault.StandingGrant;
import org.safeconduct.server.vault.Unlocked;

/// A scope that takes two: *casework* reads it, *coordination* keeps the other half of its key.
class TwoPersonTest {
  private static final Duration HOUR = Duration.ofHours(1);

  @TempDir Path folder;
  private JournalWorld world;
  private ScopeId scope;

  @BeforeEach
  void open() {
    world = JournalWorld.in(folder, NoteFact.BOOK);
    scope = ScopeId.random(world.random());
    NewScope two =
        new NewScope(
            scope,
            SubjectId.random(world.random()),
            ScopeKind.IDENTITY,
            world.casework(),
            List.of(new Audience.OfTeam(world.casework())),
            new NewScope.Reading.ByTwo(new Audience.OfTeam(world.coordination())));
    try (Unlocked caseworker = world.caseworker()) {
      assertThat(world.journal().write(caseworker, List.of(two), List.of(draft("first"))))
          .isInstanceOf(Outcome.Written.class);
    }
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void aReaderAloneOpensNothing() {
    assertThat(reads(world.caseworker())).isFalse();
    assertThat(reads(world.colleague())).isFalse();
  }

  @Test
  void aCustodianAloneOpensNothing() {
    assertThat(reads(world.coordinator())).isFalse();
  }

  @Test
  void aCustodianWhoLendsToThemselfOpensNothing() {
    try (Unlocked coordinator = world.coordinator()) {
      assertThat(lend(coordinator)).isInstanceOf(Outcome.Written.class);
    }
    assertThat(reads(world.coordinator())).isFalse();
  }

  @Test
  void theReaderToWhomItWasLentOpensItAndNobodyElse() {
    lendToTheCaseworker();
    assertThat(notes(world.caseworker())).containsExactly("first");
    assertThat(reads(world.colleague())).isFalse();
    assertThat(reads(world.coordinator())).isFalse();
  }

  @Test
  void aReaderLendsNothing() {
    try (Unlocked caseworker = world.caseworker()) {
      assertThat(lend(caseworker)).isInstanceOf(Outcome.Refused.class);
    }
    assertThat(reads(world.caseworker())).isFalse();
  }

  @Test
  void theLoanEndsByItself() {
    lendToTheCaseworker();
    world.pass(HOUR);
    assertThat(reads(world.caseworker())).isFalse();
  }

  @Test
  void readersWriteWithoutReading() {
    assertThat(write(world.colleague(), "second")).isInstanceOf(Outcome.Written.class);
    assertThat(reads(world.colleague())).isFalse();
    lendToTheCaseworker();
    assertThat(notes(world.caseworker())).containsExactly("first", "second");
    assertThat(world.journal().verify()).allMatch(LogReport::isSound);
  }

  @Test
  void afterTheEndNothingNewOpensByWhatWasLent() {
    lendToTheCaseworker();
    try (Unlocked caseworker = world.caseworker();
        ScopeKeys lent = world.vault().open(caseworker, scope).orElseThrow()) {
      assertThat(world.journal().endLoan(caseworker, scope, List.of()))
          .isInstanceOf(Outcome.Written.class);
      assertThat(reads(world.caseworker())).isFalse();
      assertThat(write(world.colleague(), "after the end")).isInstanceOf(Outcome.Written.class);
      // Keys that were in hand before the end open what was there then, and not what came after.
      var rows = world.means().record().read().rows(scope);
      assertThat(lent.unwrap(rows.getLast().bodyId())).isEmpty();
      assertThat(lent.unwrap(rows.getFirst().bodyId())).isPresent();
    }
    assertThat(world.vault().standing(scope)).noneMatch(grant -> grant.expires().isPresent());
    lendToTheCaseworker();
    assertThat(notes(world.caseworker())).containsExactly("first", "after the end");
  }

  @Test
  void nothingIsDroppedWhereSomebodyWhoseLoanLapsedCouldReadIt() {
    lendToTheCaseworker();
    world.pass(HOUR);
    assertThat(write(world.colleague(), "too early"))
        .isEqualTo(new Outcome.Refused(Refusal.of("journal.refuse.lapsed")));
    lendToTheCaseworker();
    try (Unlocked caseworker = world.caseworker()) {
      assertThat(world.journal().endLoan(caseworker, scope, List.of()))
          .isInstanceOf(Outcome.Written.class);
    }
    assertThat(write(world.colleague(), "now")).isInstanceOf(Outcome.Written.class);
  }

  @Test
  void isInNoIndex() {
    lendToTheCaseworker();
    try (Unlocked caseworker = world.caseworker()) {
      List<Audience> all =
          List.of(
              new Audience.OfTeam(world.casework()),
              new Audience.OfTeam(world.coordination()),
              new Audience.OfMember(caseworker.member()));
      for (Audience audience : all) {
        assertThat(world.journal().following().grants(audience, 0).given())
            .doesNotContainKey(scope);
      }
    }
  }

  @Test
  void itsWholeKeyIsGrantedToNobody() {
    lendToTheCaseworker();
    try (Unlocked caseworker = world.caseworker()) {
      Audience self = new Audience.OfMember(caseworker.member());
      assertThat(world.journal().grant(caseworker, scope, self, Right.READ, null))
          .isInstanceOf(Outcome.Refused.class);
    }
    assertThat(world.vault().standing(scope))
        .extracting(StandingGrant::half)
        .doesNotContain(Half.WHOLE);
  }

  private void lendToTheCaseworker() {
    try (Unlocked coordinator = world.coordinator();
        Unlocked caseworker = world.caseworker()) {
      assertThat(
              world
                  .journal()
                  .lend(
                      coordinator,
                      scope,
                      caseworker.member(),
                      world.clock().instant().plus(HOUR),
                      List.of()))
          .isInstanceOf(Outcome.Written.class);
    }
  }

  private Outcome lend(Unlocked toThemself) {
    return world
        .journal()
        .lend(
            toThemself, scope, toThemself.member(), world.clock().instant().plus(HOUR), List.of());
  }

  private Outcome write(Unlocked by, String words) {
    try (by) {
      return world.journal().write(by, List.of(draft(words)));
    }
  }

  private Draft draft(String words) {
    return Draft.of(scope, SubjectId.random(world.random()), Seen.NOTHING, NoteTaken.of(words));
  }

  private boolean reads(Unlocked member) {
    try (member) {
      return world.journal().open(member, scope, Purpose.WORK).isPresent();
    }
  }

  private List<String> notes(Unlocked reader) {
    try (reader) {
      return world
          .journal()
          .open(reader, scope, Purpose.WORK)
          .orElseThrow()
          .live(NoteTaken.class)
          .stream()
          .map(told -> told.fact().paragraphs().getFirst())
          .toList();
    }
  }
}
