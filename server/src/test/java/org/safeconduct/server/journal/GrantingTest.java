package org.safeconduct.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.safeconduct.server.vault.GrantsSince;
import org.safeconduct.server.vault.Right;
import org.safeconduct.server.vault.Unlocked;

class GrantingTest {
  private static final Outcome NO_RIGHT = new Outcome.Refused(Refusal.of("journal.refuse.right"));

  @TempDir Path folder;
  private JournalWorld world;
  private ScopeId scope;
  private Audience coordination;

  @BeforeEach
  void open() {
    world = JournalWorld.in(folder, NoteFact.BOOK);
    scope = world.openScope(ScopeKind.CASE);
    coordination = new Audience.OfTeam(world.coordination());
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void whoMayOnlyReadNeitherWritesNorGrants() {
    grant(coordination, Right.READ);
    assertThat(write(world.caseworker(), "for all")).isInstanceOf(Outcome.Written.class);
    assertThat(notesOf(world.coordinator())).containsExactly("for all");
    assertThat(write(world.coordinator(), "mine")).isEqualTo(NO_RIGHT);
    assertThat(world.journal().grant(world.coordinator(), scope, coordination, Right.GRANT, null))
        .isEqualTo(NO_RIGHT);
  }

  @Test
  void aGrantEndsByItself() {
    world
        .journal()
        .grant(
            world.caseworker(),
            scope,
            coordination,
            Right.READ,
            world.clock().instant().plus(Duration.ofHours(2)));
    assertThat(world.journal().open(world.coordinator(), scope, Purpose.WORK)).isPresent();
    world.pass(Duration.ofHours(3));
    assertThat(world.journal().open(world.coordinator(), scope, Purpose.WORK)).isEmpty();
  }

  @Test
  void whatIsLeftToAKeeperEndsForTheOthersAndComesBackByNobody() {
    write(world.caseworker(), "before");
    Instant end = world.clock().instant().plus(Duration.ofDays(30));
    assertThat(leave(world.caseworker(), coordination, end)).isInstanceOf(Outcome.Written.class);
    assertThat(notesOf(world.colleague())).containsExactly("before");
    world.pass(Duration.ofDays(30));
    assertThat(world.journal().open(world.colleague(), scope, Purpose.WORK)).isEmpty();
    assertThat(write(world.colleague(), "too late")).isInstanceOf(Outcome.Refused.class);
    assertThat(write(world.coordinator(), "kept")).isInstanceOf(Outcome.Written.class);
    world.restart();
    assertThat(world.journal().open(world.colleague(), scope, Purpose.WORK)).isEmpty();
    assertThat(notesOf(world.coordinator())).containsExactly("before", "kept");
    assertThat(world.journal().verify()).allMatch(LogReport::isSound);
  }

  /// At the start of a program, and from hour to hour: also the key in whose place it was given.
  @Test
  void theKeyItselfIsDeletedOnceItsTimeIsOver() {
    Audience casework = new Audience.OfTeam(world.casework());
    leave(world.caseworker(), coordination, world.clock().instant().plus(Duration.ofDays(1)));
    assertThat(rows(casework)).isEqualTo(2);
    world.pass(Duration.ofDays(1));
    world.journal().dropEnded();
    assertThat(rows(casework)).isZero();
    assertThat(rows(coordination)).isEqualTo(1);
    assertThat(world.journal().scrub()).isEmpty();
  }

  @Test
  void whoseKeyWouldEndIsGivenItForGoodAgain() {
    Audience casework = new Audience.OfTeam(world.casework());
    Instant end = world.clock().instant().plus(Duration.ofDays(2));
    leave(world.caseworker(), coordination, end);
    leave(world.coordinator(), casework, end);
    world.pass(Duration.ofDays(3));
    assertThat(write(world.colleague(), "back")).isInstanceOf(Outcome.Written.class);
    assertThat(notesOf(world.caseworker())).containsExactly("back");
    assertThat(world.journal().open(world.coordinator(), scope, Purpose.WORK)).isEmpty();
  }

  /// Both happen in one write: the scope rolls because somebody left the team, and the team's new
  /// grant ends.
  @Test
  void aGrantThatEndsIsNotGivenForGoodByTheRollBesideIt() {
    Unlocked caseworker = world.caseworker();
    world.vault().teams().newEpoch(caseworker, world.casework(), List.of(caseworker.member()));
    Instant end = world.clock().instant().plus(Duration.ofDays(2));
    assertThat(leave(world.caseworker(), coordination, end)).isInstanceOf(Outcome.Written.class);
    assertThat(world.journal().open(world.caseworker(), scope, Purpose.WORK)).isPresent();
    world.pass(Duration.ofDays(2));
    assertThat(world.journal().open(world.caseworker(), scope, Purpose.WORK)).isEmpty();
  }

  @Test
  void afterARevocationNothingOpensAndTheKeyRolls() {
    grant(coordination, Right.WRITE);
    write(world.caseworker(), "before");
    assertThat(world.journal().revoke(world.caseworker(), scope, coordination, "done here"))
        .isInstanceOf(Outcome.Written.class);
    assertThat(world.journal().open(world.coordinator(), scope, Purpose.WORK)).isEmpty();
    write(world.caseworker(), "after");
    Chronicle chronicle =
        world.journal().open(world.colleague(), scope, Purpose.WORK).orElseThrow();
    assertThat(chronicle.live(MechanismFact.Rolled.class)).hasSize(1);
    assertThat(notesOf(world.colleague())).containsExactly("before", "after");
    assertThat(world.journal().verify()).allMatch(LogReport::isSound);
  }

  @Test
  void aScopeRollsOnceSomebodyLeftATeam() {
    write(world.caseworker(), "while both were here");
    Unlocked caseworker = world.caseworker();
    world.vault().teams().newEpoch(caseworker, world.casework(), List.of(caseworker.member()));
    write(world.caseworker(), "after one left");
    assertThat(notesOf(world.caseworker()))
        .containsExactly("while both were here", "after one left");
    assertThat(world.journal().open(world.colleague(), scope, Purpose.WORK)).isEmpty();
  }

  @Test
  void aFollowerLearnsOfNewScopesOfChangesAndOfEnds() {
    Following log = world.journal().following();
    Audience casework = new Audience.OfTeam(world.casework());
    assertThat(log.grants(casework, 0).given()).containsOnlyKeys(scope);
    long before = log.size();
    write(world.caseworker(), "something");
    assertThat(log.written(before, 1_000).changed())
        .extracting(Followed.Changed::scope)
        .containsExactly(scope);
    grant(coordination, Right.READ);
    assertThat(log.grants(coordination, 0).given()).containsOnlyKeys(scope);
    world.journal().revoke(world.caseworker(), scope, coordination, "done");
    assertThat(log.grants(coordination, 0).given()).isEmpty();
  }

  @Test
  void aFollowerReadsOfTheGrantsOnlyWhatMoved() {
    for (int i = 0; i < 20; i++) world.openScope(ScopeKind.CASE);
    Following log = world.journal().following();
    Audience casework = new Audience.OfTeam(world.casework());
    GrantsSince all = log.grants(casework, 0);
    assertThat(all.given()).hasSize(21).containsKey(scope);
    assertThat(log.grants(casework, all.turn())).isEqualTo(nothing(all.turn()));
    ScopeId fresh = world.openScope(ScopeKind.CASE);
    GrantsSince granted = log.grants(casework, all.turn());
    assertThat(granted.given()).containsOnlyKeys(fresh);
    grant(coordination, Right.READ);
    GrantsSince toOthers = log.grants(casework, granted.turn());
    assertThat(toOthers).isEqualTo(nothing(toOthers.turn()));
    world.journal().revoke(world.caseworker(), scope, coordination, "done");
    GrantsSince ofOthers = log.grants(coordination, toOthers.turn());
    assertThat(ofOthers.given()).isEmpty();
    assertThat(ofOthers.gone()).containsExactly(scope);
    // The scope went on under its next key, which those who stay were given: it is looked at again.
    assertThat(log.grants(casework, toOthers.turn()).given()).containsOnlyKeys(scope);
    assertThat(log.grants(casework, ofOthers.turn())).isEqualTo(nothing(ofOthers.turn()));
  }

  private static GrantsSince nothing(long turn) {
    return new GrantsSince(turn, Map.of(), Map.of(), Set.of());
  }

  private Outcome leave(Unlocked by, Audience keeper, Instant until) {
    Leaving leaving = new Leaving(scope, keeper, until);
    return world.journal().leave(by, List.of(leaving), List.of());
  }

  private long rows(Audience audience) {
    try (Connection box = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("keys.db"));
        PreparedStatement count =
            box.prepareStatement(
                "SELECT count(*) FROM key_grant WHERE scope = ? AND substr(audience, -16) = ?")) {
      count.setBytes(1, scope.toBytes());
      count.setBytes(2, ((Audience.OfTeam) audience).team().toBytes());
      return count.executeQuery().getLong(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private void grant(Audience to, Right right) {
    assertThat(world.journal().grant(world.caseworker(), scope, to, right, null))
        .isInstanceOf(Outcome.Written.class);
  }

  private Outcome write(Unlocked by, String words) {
    Draft draft =
        Draft.of(scope, SubjectId.random(world.random()), Seen.NOTHING, NoteTaken.of(words));
    return world.journal().write(by, List.of(draft));
  }

  private List<String> notesOf(Unlocked reader) {
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
