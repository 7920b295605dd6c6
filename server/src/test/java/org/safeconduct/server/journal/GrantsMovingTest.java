package org.safeconduct.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.journal.NoteFact.NoteTaken;
import org.safeconduct.server.journal.log.Failpoint;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.ScopeKeys;
import org.safeconduct.server.vault.Unlocked;

/// Nothing new is sealed under a key that somebody had who has it no more.
class GrantsMovingTest {
  @TempDir Path folder;

  private Runnable atNextKeys = () -> {};

  @Test
  void aWriteThatMeetsARevocationIsSealedAnew() {
    try (JournalWorld world = JournalWorld.in(folder, this::reached, NoteFact.BOOK);
        Unlocked caseworker = world.caseworker();
        Unlocked colleague = world.colleague()) {
      Audience outsider = new Audience.OfTeam(world.coordination());
      ScopeId scope = world.openScope(ScopeKind.CASE, outsider);
      SubjectId subject = SubjectId.random(world.random());
      Draft draft = Draft.of(scope, subject, Seen.NOTHING, NoteTaken.of("said afterwards"));

      atNextKeys =
          () ->
              assertThat(world.journal().revoke(colleague, scope, outsider, "gone"))
                  .isInstanceOf(Outcome.Written.class);
      assertThat(world.journal().write(caseworker, List.of(draft)))
          .isInstanceOf(Outcome.Written.class);

      Chronicle chronicle = world.journal().open(caseworker, scope, Purpose.WORK).orElseThrow();
      List<String> order =
          chronicle.live(Fact.class).stream()
              .map(told -> told.fact().getClass().getSimpleName())
              .filter(Set.of("Revoked", "Rolled", "NoteTaken")::contains)
              .toList();
      assertThat(order).containsExactly("Rolled", "Revoked", "NoteTaken");
      try (ScopeKeys keys = world.vault().open(caseworker, scope).orElseThrow()) {
        assertThat(keys.generation()).isEqualTo(2);
        assertThat(keys.mustRoll()).isFalse();
      }
      assertThat(world.journal().verify()).allSatisfy(r -> assertThat(r.broken()).isEmpty());
    }
  }

  @Test
  void aWriteThatMeetsARemovalIsSealedAnew() {
    try (JournalWorld world = JournalWorld.in(folder, this::reached, NoteFact.BOOK);
        Unlocked caseworker = world.caseworker();
        Unlocked colleague = world.colleague()) {
      ScopeId scope = world.openScope(ScopeKind.CASE);
      SubjectId subject = SubjectId.random(world.random());
      Draft draft = Draft.of(scope, subject, Seen.NOTHING, NoteTaken.of("said afterwards"));

      atNextKeys =
          () ->
              world
                  .vault()
                  .teams()
                  .newEpoch(colleague, world.casework(), List.of(colleague.member()));
      // Who was removed meanwhile writes nothing any more; they opened their keys before.
      Outcome outcome = world.journal().write(caseworker, List.of(draft));
      assertThat(outcome).isInstanceOf(Outcome.Written.class);
      try (Unlocked again = world.colleague();
          ScopeKeys keys = world.vault().open(again, scope).orElseThrow()) {
        assertThat(keys.generation()).isEqualTo(2);
        assertThat(keys.mustRoll()).isFalse();
      }
    }
  }

  @Test
  void trailsGetANewKeyAfterTheirHoldersNextEpoch() {
    try (JournalWorld world = JournalWorld.in(folder, NoteFact.BOOK);
        Unlocked caseworker = world.caseworker()) {
      ScopeId scope = world.openScope(ScopeKind.CASE);
      world.journal().open(caseworker, scope, Purpose.WORK);
      try (Unlocked coordinator = world.coordinator()) {
        world
            .vault()
            .teams()
            .newEpoch(coordinator, world.coordination(), List.of(coordinator.member()));
      }
      try (Unlocked coordinator = world.coordinator()) {
        world.journal().rollTrails(coordinator);
        world.pass(Duration.ofMinutes(11));
        world.journal().open(caseworker, scope, Purpose.WORK);

        Instant now = world.clock().instant();
        Chronicle trail =
            world
                .journal()
                .trail(coordinator, world.casework(), YearMonth.from(now.atZone(ZoneOffset.UTC)))
                .orElseThrow();
        assertThat(trail.live(MechanismFact.Visited.class)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(trail.live(MechanismFact.Rolled.class)).hasSize(1);
        try (ScopeKeys keys = world.vault().open(coordinator, trail.scope()).orElseThrow()) {
          assertThat(keys.generation()).isEqualTo(2);
          assertThat(keys.mustRoll()).isFalse();
        }
      }
      assertThat(world.journal().verify()).allSatisfy(r -> assertThat(r.broken()).isEmpty());
    }
  }

  private void reached(Failpoint point) {
    if (point == Failpoint.KEYS_WRITTEN) {
      Runnable now = atNextKeys;
      atNextKeys = () -> {};
      now.run();
    }
  }
}
