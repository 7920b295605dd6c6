package org.safeconduct.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.safeconduct.server.casework.CaseworkFact;
import org.safeconduct.server.casework.CaseworkFact.CasefileOpened;
import org.safeconduct.server.casework.CaseworkFact.NoteWritten;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Outcome;
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

/// Makes a large log of real facts: sealed, committed to, chained, signed, as the program makes
/// them. `Million DIR [FACTS]`. Writes `DIR/sign-in.txt`, so that the program can be started on it.
public final class Million {
  static final List<FactBook> BOOKS =
      List.of(FactBook.of(TeamFact.class), FactBook.of(CaseworkFact.class));
  private static final int NOTES = 47;
  private static final int CASEFILES_A_WRITE = 10;

  private final Journal journal;
  private final TeamId team;
  private final SecureRandom random = new SecureRandom();
  private final AtomicLong written = new AtomicLong();

  private Million(Journal journal, TeamId team) {
    this.journal = journal;
    this.team = team;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    long facts = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1_000_000;
    InstantSource clock = InstantSource.system();
    SecureRandom random = new SecureRandom();
    try (DataFolder data = DataFolder.open(folder);
        Vault vault = new Vault(data, clock, random);
        Journal journal = new Journal(vault, data, BOOKS, clock, random);
        Foundation founded = new FoundingDesk(vault, journal, random).found(plan())) {
      writeSignIn(folder, founded);
      Foundation.Handed worker = founded.handed().getFirst();
      TeamId team = founded.teams().get("casework");
      if (team == null) throw new IllegalStateException("no such team");
      try (MemberKey key =
              vault.members().unlock(worker.handle(), worker.exposePassphrase()).orElseThrow();
          Unlocked unlocked = vault.members().open(key)) {
        new Million(journal, team).fill(unlocked, facts, clock.instant());
      }
    }
  }

  private void fill(Unlocked unlocked, long facts, Instant begun)
      throws InterruptedException, ExecutionException {
    int threads = Runtime.getRuntime().availableProcessors();
    List<Future<?>> workers = new ArrayList<>();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      for (int i = 0; i < threads; i++) {
        workers.add(pool.submit(() -> work(unlocked, facts, begun)));
      }
      for (Future<?> worker : workers) worker.get();
    }
  }

  private void work(Unlocked unlocked, long facts, Instant begun) {
    while (written.get() < facts) {
      List<NewScope> scopes = new ArrayList<>();
      List<Draft> drafts = new ArrayList<>();
      for (int i = 0; i < CASEFILES_A_WRITE; i++) casefile(scopes, drafts);
      if (!(journal.write(unlocked, scopes, drafts) instanceof Outcome.Written)) {
        throw new IllegalStateException("a write was refused");
      }
      long now = written.addAndGet(CASEFILES_A_WRITE * (NOTES + 3L));
      if (now % 10_000 == 0) {
        long seconds =
            Math.max(1, InstantSource.system().instant().getEpochSecond() - begun.getEpochSecond());
        System.err.println(now + " facts, " + now / seconds + " a second");
      }
    }
  }

  /// Fifty facts: the scope, its grant, a casefile, forty-seven notes on seven matters.
  private void casefile(List<NewScope> scopes, List<Draft> drafts) {
    ScopeId scope = ScopeId.random(random);
    SubjectId root = SubjectId.random(random);
    scopes.add(new NewScope(scope, root, ScopeKind.CASE, team, List.of()));
    String codename = Words.codename(random);
    drafts.add(
        Draft.of(
            scope,
            root,
            Seen.NOTHING,
            new CasefileOpened(codename, List.of(Words.text(random, 12)))));
    List<NoteWritten> notes = new ArrayList<>();
    for (int i = 0; i < NOTES; i++) {
      notes.add(new NoteWritten(List.of(Words.text(random, 30))));
      if (notes.size() == 7 || i == NOTES - 1) {
        drafts.add(new Draft(scope, SubjectId.random(random), Seen.NOTHING, notes, List.of()));
        notes.clear();
      }
    }
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

  private static void writeSignIn(Path folder, Foundation founded) throws IOException {
    StringBuilder text = new StringBuilder();
    founded
        .handed()
        .forEach(handed ->
            text.append(handed.handle())
                .append('\t')
                .append(handed.exposePassphrase())
                .append('\n'));
    Files.writeString(folder.resolve("sign-in.txt"), text);
  }
}
