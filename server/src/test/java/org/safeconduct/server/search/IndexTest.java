package org.safeconduct.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.journal.AfterErasure.Gone;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.MechanismFact;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.DiaryFact.DiaryListing;
import org.safeconduct.server.search.sealed.BlockCache;
import org.safeconduct.server.search.sealed.SealedDirectory;
import org.safeconduct.server.vault.IndexKey;
import org.safeconduct.server.vault.Right;
import org.safeconduct.server.vault.Unlocked;

/// What becomes of an index over time: on the disk, after a restart, after what was forgotten or
/// revoked, while it has much to take in.
class IndexTest extends Diaries {
  @Test
  void goesOnAfterARestart() {
    diary("Кадиев", "before");
    assertThat(find(world.caseworker(), "before").total()).isEqualTo(1);
    restart();
    assertThat(find(world.caseworker(), "before").total()).isEqualTo(1);
    diary("Линда", "after");
    assertThat(find(world.caseworker(), "after").total()).isEqualTo(1);
    assertThat(find(world.caseworker(), "").total()).isEqualTo(2);
  }

  @Test
  void buildsAnIndexAnewThatWasTamperedWith() throws IOException {
    diary("Кадиев", "canary");
    find(world.caseworker(), "canary");
    search.close();
    for (Path file : files()) {
      byte[] stored = Files.readAllBytes(file);
      if (stored.length > 0) stored[stored.length / 2] ^= 1;
      Files.write(file, stored);
    }
    search = search();
    assertThat(find(world.caseworker(), "canary").total()).isEqualTo(1);
  }

  @Test
  void takesAForgottenScopeInAgainAsItIsNow() {
    ScopeId scope = diary("Кадиев", "canary");
    diary("Линда", "other");
    assertThat(find(world.caseworker(), "canary").total()).isEqualTo(1);
    search.erased(new Gone(scope, List.of(), List.of()));
    assertThat(find(world.caseworker(), "canary").total()).isEqualTo(1);
    assertThat(find(world.caseworker(), "").total()).isEqualTo(2);
  }

  @Test
  void keepsNothingOfAnErasedFactInAnyFile() throws IOException {
    world.journal().afterErasure(search);
    ScopeId scope = world.openScope(ScopeKind.CASE);
    SubjectId subject = SubjectId.random(world.random());
    FactRef wrong = note(scope, subject, "Кадиев", "canarystreet 14");
    note(scope, "Кадиев", "slept well");
    assertThat(find(world.caseworker(), "canarystreet").total()).isEqualTo(1);
    try (Unlocked first = world.caseworker();
        Unlocked second = world.colleague()) {
      Draft asked =
          Draft.of(
              scope,
              subject,
              new Seen(wrong.seq()),
              new MechanismFact.ErasureAsked(wrong.seq(), "an address"));
      world.journal().write(first, List.of(asked));
      assertThat(world.journal().erase(second, wrong, "agreed"))
          .isInstanceOf(Outcome.Written.class);
    }
    assertThat(inAnyFile("canarystreet")).isFalse();
    assertThat(find(world.caseworker(), "canarystreet").total()).isZero();
    assertThat(find(world.caseworker(), "slept").total()).isEqualTo(1);
    search.close();
    search = search();
    assertThat(find(world.caseworker(), "canarystreet").total()).isZero();
    assertThat(inAnyFile("canarystreet")).isFalse();
    assertThat(inAnyFile("slept")).isTrue();
  }

  @Test
  void destroysTheIndexesThatNobodyHasOpenWhenSomethingIsForgotten() throws IOException {
    ScopeId scope = diary("Кадиев", "canary");
    find(world.caseworker(), "canary");
    search.close();
    assertThat(files()).isNotEmpty();
    search = search();
    search.erased(new Gone(scope, List.of(), List.of()));
    assertThat(files()).isEmpty();
    assertThat(find(world.caseworker(), "canary").total()).isEqualTo(1);
  }

  @Test
  void replacesTheIndexWhenAMemberLeavesTheTeam() throws IOException {
    diary("Кадиев", "canary");
    find(world.caseworker(), "canary");
    List<String> before = teamFolders();
    assertThat(before).hasSize(1);
    try (Unlocked registrar = world.coordinator();
        Unlocked staying = world.caseworker()) {
      world.vault().teams().newEpoch(staying, world.casework(), List.of(staying.member()));
      assertThat(registrar.teams()).doesNotContain(world.casework());
    }
    assertThat(find(world.caseworker(), "canary").total()).isEqualTo(1);
    assertThat(teamFolders()).hasSize(1).doesNotContainAnyElementsOf(before);
  }

  @Test
  void keepsNoWordOnTheDisk() throws IOException {
    diary("Зарема Тайсумова", "canarybird");
    find(world.caseworker(), "canarybird");
    search.close();
    search = search();
    for (Path file : files()) {
      byte[] stored = Files.readAllBytes(file);
      assertThat(holds(stored, "canarybird")).isFalse();
      assertThat(holds(stored, "Тайсумова")).isFalse();
      assertThat(holds(stored, "тайсумова")).isFalse();
    }
  }

  @Test
  void saysHowFarBehindItIsAndCatchesUp() {
    for (int i = 0; i < 30; i++) diary("Name" + i, "many");
    try (Unlocked unlocked = world.caseworker()) {
      search.catchUp(unlocked);
    }
    Found found = find(world.caseworker(), "many");
    assertThat(found.total()).isEqualTo(30);
    assertThat(found.behind()).isZero();
  }

  @Test
  void leavesOutWhatWasRevokedWhileItsIndexWasClosed() {
    Audience coordination = new Audience.OfTeam(world.coordination());
    ScopeId scope = world.openScope(ScopeKind.CASE, coordination);
    note(scope, "Кадиев", "canary");
    assertThat(find(world.coordinator(), "canary").total()).isEqualTo(1);
    search.close();
    try (Unlocked caseworker = world.caseworker()) {
      world.journal().revoke(caseworker, scope, coordination, "handed over");
    }
    search = search();
    assertThat(find(world.coordinator(), "canary").total()).isZero();
  }

  @Test
  void takesInWholeWhatIsGrantedAgain() {
    Audience coordination = new Audience.OfTeam(world.coordination());
    ScopeId scope = world.openScope(ScopeKind.CASE, coordination);
    note(scope, "Кадиев", "canary");
    assertThat(find(world.coordinator(), "canary").total()).isEqualTo(1);
    try (Unlocked caseworker = world.caseworker()) {
      world.journal().revoke(caseworker, scope, coordination, "handed over");
      assertThat(find(world.coordinator(), "canary").total()).isZero();
      note(scope, "Кадиев", "canary meanwhile");
      world.journal().grant(caseworker, scope, coordination, Right.READ, null);
    }
    assertThat(find(world.coordinator(), "canary").total()).isEqualTo(2);
    note(scope, "Кадиев", "canary afterwards");
    assertThat(find(world.coordinator(), "canary").total()).isEqualTo(3);
  }

  /// Others look while its rows are read: once when it was taken away, once when it was given
  /// again.
  @Test
  void keepsWhatIsGrantedAgainWhileItIsTakenIn() {
    Audience coordination = new Audience.OfTeam(world.coordination());
    ScopeId scope = world.openScope(ScopeKind.CASE, coordination);
    note(scope, "Кадиев", "canary");
    search.close();
    search =
        search(
            new Meanwhile(() -> {
              try (Unlocked caseworker = world.caseworker()) {
                world.journal().revoke(caseworker, scope, coordination, "handed over");
                findBeside(world.coordinator(), "canary");
                world.journal().grant(caseworker, scope, coordination, Right.READ, null);
                findBeside(world.coordinator(), "canary");
              }
            }));
    try (Unlocked coordinator = world.coordinator()) {
      search.catchUp(coordinator);
    }
    assertThat(find(world.coordinator(), "canary").total()).isEqualTo(1);
  }

  /// On a thread of its own: whoever takes in on this one holds the turn.
  private void findBeside(Unlocked member, String typed) {
    CompletableFuture.supplyAsync(() -> find(member, typed)).join();
  }

  @Test
  void goesOnInTheBackgroundWithWhatIsTooMuchForOneRequest() throws InterruptedException {
    for (int i = 0; i < 30; i++) diary("Name" + i, "many");
    search.close();
    search = search(new SlowListing());
    Found early = find(world.caseworker(), "many");
    assertThat(early.behind()).isPositive();
    assertThat(early.total()).isLessThan(30);
    long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    Found now = early;
    while (now.behind() > 0 && System.nanoTime() < until) {
      Thread.sleep(50);
      now = find(world.caseworker(), "many");
    }
    assertThat(now.total()).isEqualTo(30);
  }

  @Test
  void letsGoWhatNobodyWithASessionAskedFor() {
    diary("Кадиев", "canary");
    Audience casework = new Audience.OfTeam(world.casework());
    find(world.caseworker(), "canary");
    find(world.colleague(), "canary");
    assertThat(search.open()).contains(casework);
    search.letGo(memberOf(world.caseworker()));
    assertThat(search.open()).contains(casework);
    search.letGo(memberOf(world.colleague()));
    assertThat(search.open()).isEmpty();
    assertThat(find(world.caseworker(), "canary").total()).isEqualTo(1);
  }

  @Test
  void stopsCatchingUpWhenTheMemberLocks() {
    for (int i = 0; i < 30; i++) diary("Name" + i, "many");
    search.close();
    search = search(new SlowListing());
    assertThat(find(world.caseworker(), "many").behind()).isPositive();
    search.letGo(memberOf(world.caseworker()));
    assertThat(search.open()).isEmpty();
  }

  /// A tenth of a second for each scope.
  private static final class SlowListing extends Watched {
    @Override
    void read() {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  /// Does something when it is first asked, once the scope was read.
  private static final class Meanwhile extends Watched {
    private final AtomicReference<Runnable> first;

    Meanwhile(Runnable first) {
      this.first = new AtomicReference<>(first);
    }

    @Override
    void read() {
      first.getAndSet(() -> {}).run();
    }
  }

  /// A listing that tells when a scope was read for it.
  private abstract static class Watched implements Listing {
    private final Listing listing = new DiaryListing(ScopeKind.CASE);

    abstract void read();

    @Override
    public ScopeKind scope() {
      return listing.scope();
    }

    @Override
    public Stream<Row> rows(Chronicle chronicle) {
      read();
      return listing.rows(chronicle);
    }
  }

  /// Whether any file of an index, opened with its key, has these bytes.
  private boolean inAnyFile(String text) throws IOException {
    boolean held = false;
    try (Unlocked member = world.caseworker();
        IndexKey key =
            world
                .vault()
                .indexKeys()
                .of(member, new Audience.OfTeam(world.casework()))
                .orElseThrow();
        SealedDirectory inside =
            new SealedDirectory(
                folder.resolve("index").resolve(teamFolders().getFirst()),
                key.key(),
                new BlockCache(0),
                world.random())) {
      for (String name : inside.listAll()) {
        if (name.equals("write.lock")) continue;
        try (IndexInput input = inside.openInput(name, IOContext.DEFAULT)) {
          byte[] whole = new byte[(int) input.length()];
          input.readBytes(whole, 0, whole.length);
          held |= holds(whole, text);
        }
      }
    }
    return held;
  }

  private void restart() {
    search.close();
    world.restart();
    world.pass(Duration.ofMinutes(1));
    search = search();
  }

  private List<String> teamFolders() throws IOException {
    return files().stream()
        .map(file -> folder.resolve("index").relativize(file).getName(0).toString())
        .filter(name -> name.startsWith(world.casework().bits().toString()))
        .distinct()
        .toList();
  }

  private List<Path> files() throws IOException {
    Path index = folder.resolve("index");
    if (!Files.exists(index)) return List.of();
    try (Stream<Path> all = Files.walk(index)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static boolean holds(byte[] whole, String text) {
    byte[] part = text.getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at <= whole.length - part.length; at++) {
      if (Arrays.equals(whole, at, at + part.length, part, 0, part.length)) return true;
    }
    return false;
  }
}
