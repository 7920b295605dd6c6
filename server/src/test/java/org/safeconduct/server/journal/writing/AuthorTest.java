package org.safeconduct.server.journal.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.journal.JournalWorld;
import org.safeconduct.server.journal.Means;
import org.safeconduct.server.journal.MechanismFact.Corrected;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.log.Append;
import org.safeconduct.server.journal.log.Appended;
import org.safeconduct.server.journal.log.NewRow;
import org.safeconduct.server.journal.payload.Payload;
import org.safeconduct.server.journal.payload.PayloadCodec;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.KeyBatch;
import org.safeconduct.server.vault.ScopeKeys;
import org.safeconduct.server.vault.Unlocked;

/// A reader of a scope with the disk at hand could write a fact in a colleague's name: their own
/// key signs it, the payload names the other.
class AuthorTest {
  @TempDir Path folder;

  @Test
  void aFactInTheNameOfAnotherIsClosedAndRingsTheAlarm() {
    try (JournalWorld world = JournalWorld.in(folder, new FactBook[0]);
        Unlocked colleague = world.colleague()) {
      ScopeId scope = world.openScope(ScopeKind.CASE);
      forge(world, scope, colleague.member());
      Chronicle chronicle = world.journal().open(colleague, scope, Purpose.WORK).orElseThrow();
      assertThat(chronicle.entries()).last().isInstanceOf(Entry.Closed.class);
      assertThat(chronicle.isWhole()).isFalse();
      assertThat(world.journal().broken()).hasSize(1);
    }
  }

  @Test
  void noMemberWritesAsTheHouse() {
    try (JournalWorld world = JournalWorld.in(folder, new FactBook[0]);
        Unlocked colleague = world.colleague()) {
      ScopeId scope = world.openScope(ScopeKind.CASE);
      forge(world, scope, PayloadCodec.HOUSE);
      assertThat(world.journal().open(colleague, scope, Purpose.WORK).orElseThrow().isWhole())
          .isFalse();
    }
  }

  @Test
  void aFactInOnesOwnNameIsOpen() {
    try (JournalWorld world = JournalWorld.in(folder, new FactBook[0]);
        Unlocked caseworker = world.caseworker()) {
      ScopeId scope = world.openScope(ScopeKind.CASE);
      forge(world, scope, caseworker.member());
      assertThat(world.journal().open(caseworker, scope, Purpose.WORK).orElseThrow().isWhole())
          .isTrue();
      assertThat(world.journal().broken()).isEmpty();
    }
  }

  /// Writes as the caseworker's key, naming somebody as the author.
  private static void forge(JournalWorld world, ScopeId scope, MemberId named) {
    Means means = world.means();
    try (Unlocked caseworker = world.caseworker();
        ScopeKeys keys = means.vault().open(caseworker, scope).orElseThrow()) {
      Payload payload = new Payload(named, world.clock().instant(), new Corrected(1, "so it was"));
      Sealing.Made made =
          new Sealing(means.codec(), means.random())
              .seal(keys::wrap, scope, SubjectId.random(means.random()), payload, null);
      var kept = means.vault().keep(KeyBatch.of(List.of(made.key()), List.of()));
      List<NewRow> rows =
          new Chain(Map.of(scope, means.record().read().head(scope)))
              .sign(List.of(made.fact()), caseworker.signer());
      assertThat(means.record().append(Append.of(rows))).isInstanceOf(Appended.At.class);
      means.vault().stand(kept);
    }
  }
}
