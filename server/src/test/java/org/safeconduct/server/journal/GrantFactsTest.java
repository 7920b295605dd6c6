package org.safeconduct.server.journal;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.GrantOf;
import org.safeconduct.server.vault.KeyBatch;
import org.safeconduct.server.vault.Right;
import org.safeconduct.server.vault.ScopeKeys;
import org.safeconduct.server.vault.StandingGrant;
import org.safeconduct.server.vault.Unlocked;

/// Somebody holds the disk and `shred.key`, perhaps a member's keys as well, and writes rows of
/// grants into `keys.db`: what the log does not say is carried nowhere.
class GrantFactsTest {
  @TempDir Path folder;
  @TempDir Path elsewhere;
  private JournalWorld world;
  private Audience coordination;

  @BeforeEach
  void open() {
    world = JournalWorld.in(folder, NoteFact.BOOK);
    coordination = new Audience.OfTeam(world.coordination());
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void theRowOfARevokedGrantThatIsPutBackIsNotRolled() throws Exception {
    ScopeId scope = world.openScope(ScopeKind.CASE, coordination);
    Path before = elsewhere.resolve("keys.db");
    world.vault().backupTo(before);
    try (Unlocked caseworker = world.caseworker()) {
      world.journal().revoke(caseworker, scope, coordination, "handed over");
    }
    putBack(before, "key_grant");
    putBack(before, "scope_epoch");
    rollByARemoval();
    write(scope, "for us alone");
    assertThat(readersOfTheNewest(scope)).containsExactly(new Audience.OfTeam(world.casework()));
  }

  @Test
  void aRowThatAMemberSignedAndTheLogDoesNotSayIsNotRolledAndRingsTheAlarm() {
    ScopeId scope = world.openScope(ScopeKind.CASE);
    forge(scope, Right.READ);
    assertThat(world.vault().standing(scope)).hasSize(2);
    rollByARemoval();
    write(scope, "for us alone");
    assertThat(readersOfTheNewest(scope)).containsExactly(new Audience.OfTeam(world.casework()));
    assertThat(world.journal().broken()).isNotEmpty();
  }

  @Test
  void aRowThatTheLogDoesNotSayGivesNoRight() {
    ScopeId scope = world.openScope(ScopeKind.CASE);
    try (Unlocked caseworker = world.caseworker()) {
      world.journal().grant(caseworker, scope, coordination, Right.READ, null);
    }
    forge(scope, Right.WRITE);
    try (Unlocked coordinator = world.coordinator()) {
      assertThat(world.journal().write(coordinator, List.of(draft(scope, "mine"))))
          .isEqualTo(new Outcome.Refused(Refusal.of("journal.refuse.right")));
    }
  }

  @Test
  void aGrantThatTheLogSaysRingsNothing() {
    ScopeId scope = world.openScope(ScopeKind.CASE, coordination);
    rollByARemoval();
    write(scope, "for both");
    assertThat(readersOfTheNewest(scope)).hasSize(2);
    assertThat(world.journal().broken()).isEmpty();
  }

  @Test
  void theScrubberFindsARowThatTheLogDoesNotSay() {
    ScopeId scope = world.openScope(ScopeKind.CASE);
    assertThat(world.journal().scrub()).isEmpty();
    forge(scope, Right.READ);
    assertThat(world.journal().scrub())
        .extracting(Broken::what)
        .singleElement(as(STRING))
        .startsWith("a grant that no fact of the log says");
  }

  @Test
  void theScrubberFindsTheKeyOfAnErasedBodyThatIsPutBack() throws Exception {
    ScopeId scope = world.openScope(ScopeKind.CASE);
    FactRef street = write(scope, "14 Linden Street");
    Path before = elsewhere.resolve("keys.db");
    world.vault().backupTo(before);
    try (Unlocked caseworker = world.caseworker();
        Unlocked colleague = world.colleague()) {
      world.journal().write(caseworker, List.of(asksToErase(street)));
      world.journal().erase(colleague, street, "agreed");
    }
    assertThat(world.journal().scrub()).isEmpty();
    putBack(before, "body_key");
    assertThat(world.journal().scrub())
        .extracting(Broken::what)
        .containsExactly("the body is gone and its key is still in keys.db");
  }

  private Draft asksToErase(FactRef fact) {
    SubjectId subject = world.journal().means().record().read().row(fact).orElseThrow().subject();
    return Draft.of(
        fact.scope(),
        subject,
        new Seen(fact.seq()),
        new MechanismFact.ErasureAsked(fact.seq(), "an address"));
  }

  private void forge(ScopeId scope, Right right) {
    try (Unlocked caseworker = world.caseworker();
        ScopeKeys keys = world.vault().open(caseworker, scope).orElseThrow()) {
      var grant = world.vault().grant(caseworker, keys, coordination, right, null);
      var row = new GrantOf(grant, BodyId.random(world.random()));
      var batch = new KeyBatch(List.of(), List.of(), List.of(row), List.of());
      world.vault().stand(world.vault().keep(batch));
    }
  }

  private void rollByARemoval() {
    try (Unlocked caseworker = world.caseworker()) {
      world.vault().teams().newEpoch(caseworker, world.casework(), List.of(caseworker.member()));
    }
  }

  private FactRef write(ScopeId scope, String words) {
    try (Unlocked caseworker = world.caseworker()) {
      Outcome outcome = world.journal().write(caseworker, List.of(draft(scope, words)));
      assertThat(outcome).isInstanceOf(Outcome.Written.class);
      return ((Outcome.Written) outcome).facts().getFirst();
    }
  }

  private Draft draft(ScopeId scope, String words) {
    return Draft.of(
        scope, SubjectId.random(world.random()), Seen.NOTHING, NoteFact.NoteTaken.of(words));
  }

  private List<Audience> readersOfTheNewest(ScopeId scope) {
    List<StandingGrant> standing = world.vault().standing(scope);
    int newest = standing.stream().mapToInt(StandingGrant::generation).max().orElseThrow();
    return standing.stream()
        .filter(grant -> grant.generation() == newest)
        .map(StandingGrant::to)
        .toList();
  }

  private void putBack(Path before, String table) throws SQLException {
    assertThat(Files.exists(before)).isTrue();
    world.close();
    try (var keys = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("keys.db"));
        Statement statement = keys.createStatement()) {
      statement.execute("ATTACH '" + before + "' AS old");
      statement.executeUpdate("INSERT OR IGNORE INTO " + table + " SELECT * FROM old." + table);
    }
    world.restart();
  }
}
