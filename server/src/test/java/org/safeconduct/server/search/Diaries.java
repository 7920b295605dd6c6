package org.safeconduct.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.JournalWorld;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.DiaryFact.DiaryListing;
import org.safeconduct.server.search.DiaryFact.DiaryNoted;
import org.safeconduct.server.vault.Unlocked;

/// A founded organisation that keeps diaries: what tests of search write and look for.
abstract class Diaries {
  static final Purpose LOOKING = new Purpose(Purpose.Code.WORK, Purpose.Surface.SEARCH);
  @TempDir Path folder;
  JournalWorld world;
  Search search;

  @BeforeEach
  void open() {
    world = JournalWorld.in(folder, DiaryFact.BOOK);
    search = search();
  }

  @AfterEach
  void close() {
    search.close();
    world.close();
  }

  Search search() {
    return search(new DiaryListing(ScopeKind.CASE), new DiaryListing(ScopeKind.INQUIRY));
  }

  Search search(Listing... listings) {
    return new Search(
        world.vault(),
        world.journal(),
        world.data(),
        List.of(listings),
        world.clock(),
        world.random());
  }

  ScopeId diary(String name, String words) {
    ScopeId scope = world.openScope(ScopeKind.CASE);
    note(scope, name, words);
    return scope;
  }

  FactRef note(ScopeId scope, String name, String words) {
    return note(scope, SubjectId.random(world.random()), name, words);
  }

  FactRef note(ScopeId scope, SubjectId subject, String name, String words) {
    try (Unlocked caseworker = world.caseworker()) {
      Draft draft = Draft.of(scope, subject, Seen.NOTHING, new DiaryNoted(name, words));
      Outcome outcome = world.journal().write(caseworker, List.of(draft));
      assertThat(outcome).isInstanceOf(Outcome.Written.class);
      return ((Outcome.Written) outcome).facts().getFirst();
    }
  }

  Found find(Unlocked member, String typed) {
    try (member) {
      return search.find(member, Query.words(typed), LOOKING);
    }
  }

  static MemberId memberOf(Unlocked unlocked) {
    try (unlocked) {
      return unlocked.member();
    }
  }
}
