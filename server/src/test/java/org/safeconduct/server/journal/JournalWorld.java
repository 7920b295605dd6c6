package org.safeconduct.server.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.server.journal.backup.Restore;
import org.safeconduct.server.journal.log.Failpoint;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;

/// A founded organisation in a temporary folder, for the desk tests of every module: real keys,
/// real logs, no Spring.
///
/// ```java
/// @TempDir Path folder;
///
/// @Test void lodges() {
///   try (var world = JournalWorld.in(folder, FactBook.of(PassageFact.class))) {
///     var desk = new PassageDesk(world.journal(), world.clock());
///     ScopeId scope = world.openScope(ScopeKind.CASE);            // of the caseworkers' team
///     desk.lodge(world.caseworker(), scope, …);
///   }
/// }
/// ```
///
/// Two teams: *casework* (a caseworker and a colleague) and *coordination* (a coordinator, who is
/// registrar, and who alone holds both teams' trails). The clock stands until [#pass] moves it.
/// Every member is really enrolled; the slow part of that is done once for all tests of a run.
public final class JournalWorld implements AutoCloseable {
  private final FoundedOnce founded;
  private final Path folder;
  private final List<FactBook> books;
  private final Failpoint.Handler failpoints;
  private final SecureRandom random = new SecureRandom();
  private Instant now = Instant.parse("2026-11-23T09:00:00Z");
  private Vault vault;
  private DataFolder data;
  private Journal journal;
  private boolean closed;

  private JournalWorld(
      FoundedOnce founded, Path folder, List<FactBook> books, Failpoint.Handler failpoints) {
    this.founded = founded;
    this.folder = folder;
    this.books = books;
    this.failpoints = failpoints;
    this.data = DataFolder.open(folder);
    this.vault = new Vault(data, clock(), random);
    this.journal = new Journal(vault, data, books, clock(), random, failpoints);
  }

  /// A world whose facts are those of these books and the mechanism's own.
  ///
  /// @param folder an empty folder of the test's own
  public static JournalWorld in(Path folder, FactBook... books) {
    return in(folder, Failpoint.NONE, books);
  }

  static JournalWorld in(Path folder, Failpoint.Handler failpoints, FactBook... books) {
    FoundedOnce founded = FoundedOnce.get();
    copy(founded.folder(), folder);
    JournalWorld world = new JournalWorld(founded, folder, List.of(books), failpoints);
    world.journal.openTrail(founded.casework(), founded.coordination(), List.of());
    world.journal.openTrail(founded.coordination(), founded.coordination(), List.of());
    return world;
  }

  /// The same people on a folder where somebody worked before.
  public static JournalWorld again(Path folder, FactBook... books) {
    return new JournalWorld(FoundedOnce.get(), folder, List.of(books), Failpoint.NONE);
  }

  /// Of the caseworker and of their colleague, for a child that opens keys as a sign-in does.
  public static String passphrases() {
    return FoundedOnce.get().passphrases();
  }

  public Journal journal() {
    return journal;
  }

  /// What the journal works with, for tests of its rooms.
  public Means means() {
    return journal.means();
  }

  public Vault vault() {
    return vault;
  }

  public DataFolder data() {
    return data;
  }

  public Path folder() {
    return folder;
  }

  public InstantSource clock() {
    return () -> now;
  }

  /// Lets time go by.
  public void pass(Duration duration) {
    now = now.plus(duration);
  }

  public SecureRandom random() {
    return random;
  }

  public TeamId casework() {
    return founded.casework();
  }

  public TeamId coordination() {
    return founded.coordination();
  }

  /// In *casework*. Every call opens the keys anew; close them when the test is about that.
  public Unlocked caseworker() {
    return vault.members().open(founded.caseworker());
  }

  /// In *casework* too.
  public Unlocked colleague() {
    return vault.members().open(founded.colleague());
  }

  /// In *coordination* alone.
  public Unlocked coordinator() {
    return vault.members().open(founded.coordinator());
  }

  /// Opens a scope of the caseworkers' team as the caseworker.
  public ScopeId openScope(ScopeKind kind, Audience... readers) {
    ScopeId scope = ScopeId.random(random);
    SubjectId root = SubjectId.random(random);
    NewScope opened = new NewScope(scope, root, kind, casework(), List.of(readers));
    try (Unlocked caseworker = caseworker()) {
      Outcome outcome = journal.write(caseworker, List.of(opened), List.of());
      if (!(outcome instanceof Outcome.Written)) throw new AssertionError(outcome.toString());
    }
    return scope;
  }

  /// Stops the journal alone, as `restore` needs it.
  void stop() {
    journal.close();
  }

  /// Puts a backup in the place of the logs, with the root's shares at hand.
  Restored restore(Path backup) {
    return new Restore(data, vault).from(backup, founded.rootShares());
  }

  /// Stops as a process does that ends well, and starts again on the same folder.
  public void restart() {
    close();
    closed = false;
    data = DataFolder.open(folder);
    vault = new Vault(data, clock(), random);
    journal = new Journal(vault, data, books, clock(), random, failpoints);
  }

  @Override
  public void close() {
    if (closed) return;
    closed = true;
    journal.close();
    vault.close();
    data.close();
  }

  /// The same people on a copy of the folder, as it is.
  JournalWorld on(Path copy) {
    JournalWorld world = new JournalWorld(founded, copy, books, failpoints);
    world.now = now;
    return world;
  }

  static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
