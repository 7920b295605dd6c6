package org.safeconduct.bench;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.safeconduct.server.casework.CaseworkFact;
import org.safeconduct.server.casework.CaseworkFact.NoteWritten;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Outcome.Written;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.team.Foundation;
import org.safeconduct.server.team.FoundingDesk;
import org.safeconduct.server.team.FoundingPlan;
import org.safeconduct.server.team.Role;
import org.safeconduct.server.team.TeamFact;
import org.safeconduct.server.vault.MemberKey;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;

/// A founded house of one team, open as its worker.
final class House implements AutoCloseable {
  static final List<FactBook> BOOKS =
      List.of(FactBook.of(TeamFact.class), FactBook.of(CaseworkFact.class));

  private static final int AT_ONCE = 100;

  final InstantSource clock = InstantSource.system();
  final SecureRandom random = new SecureRandom();

  /// For what is written, not for keys: the same texts in every run.
  private final RandomGenerator words = new SplittableRandom(2017);

  final DataFolder data;
  final Vault vault;
  final Journal journal;
  final TeamId team;
  final String handle;
  final String passphrase;
  final Unlocked unlocked;

  House(Path folder) {
    this.data = DataFolder.open(folder);
    this.vault = new Vault(data, clock, random);
    this.journal = new Journal(vault, data, BOOKS, clock, random);
    try (Foundation founded = new FoundingDesk(vault, journal, random).found(plan())) {
      Foundation.Handed worker = founded.handed().getFirst();
      this.team = Objects.requireNonNull(founded.teams().get("casework"));
      this.handle = worker.handle();
      this.passphrase = worker.exposePassphrase();
    }
    try (MemberKey key = vault.members().unlock(handle, passphrase).orElseThrow()) {
      this.unlocked = vault.members().open(key);
    }
  }

  /// A casefile's scope with so many notes.
  ScopeId casefile(int notes) {
    return casefiles(1, notes).getFirst();
  }

  /// So many casefiles, each with so many notes.
  List<ScopeId> casefiles(int count, int notes) {
    List<ScopeId> made = new ArrayList<>();
    while (made.size() < count) {
      List<NewScope> scopes = new ArrayList<>();
      List<Draft> drafts = new ArrayList<>();
      for (int i = Math.min(AT_ONCE, count - made.size()); i > 0; i--) {
        ScopeId scope = ScopeId.random(random);
        made.add(scope);
        scopes.add(new NewScope(scope, SubjectId.random(random), ScopeKind.CASE, team, List.of()));
        drafts.add(notes(scope, notes));
      }
      write(journal.write(unlocked, scopes, drafts));
    }
    return made;
  }

  /// Notes on a new subject.
  Draft notes(ScopeId scope, int count) {
    List<NoteWritten> notes = new ArrayList<>();
    for (int i = 0; i < count; i++) notes.add(new NoteWritten(List.of(Words.text(words, 30))));
    return new Draft(scope, SubjectId.random(random), Seen.NOTHING, notes, List.of());
  }

  /// One note, in a commit of its own or of whoever writes at the same time.
  void note(ScopeId scope) {
    write(journal.write(unlocked, List.of(notes(scope, 1))));
  }

  private static void write(Outcome outcome) {
    if (!(outcome instanceof Written)) throw new IllegalStateException("a write was refused");
  }

  private static FoundingPlan plan() {
    Set<Role> all = Set.of(Role.values());
    return new FoundingPlan(
        "Bench",
        "bench.example",
        List.of(new FoundingPlan.Team("casework", "Casework")),
        List.of(
            new FoundingPlan.Person("worker", "A worker", List.of("casework"), all),
            new FoundingPlan.Person("second", "A second", List.of("casework"), all)),
        2,
        0);
  }

  @Override
  public void close() {
    unlocked.close();
    journal.close();
    vault.close();
    data.close();
  }
}
