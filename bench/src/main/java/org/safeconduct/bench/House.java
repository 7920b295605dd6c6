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
import java.util.stream.IntStream;
import org.safeconduct.server.casework.CaseworkFact;
import org.safeconduct.server.casework.CaseworkFact.CasefileOpened;
import org.safeconduct.server.casework.CaseworkFact.NoteWritten;
import org.safeconduct.server.dossier.DossierFact;
import org.safeconduct.server.evidence.EvidenceFact;
import org.safeconduct.server.inquiry.InquiryFact;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Outcome.Written;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.MemberId;
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

/// A founded house of one team, open as the first of its members. What is written in it is sealed,
/// committed to, chained and signed as the program does it.
final class House implements AutoCloseable {
  static final List<FactBook> BOOKS =
      List.of(
          FactBook.of(TeamFact.class),
          FactBook.of(CaseworkFact.class),
          FactBook.of(InquiryFact.class),
          FactBook.of(EvidenceFact.class),
          FactBook.of(DossierFact.class));

  /// Why the measurements look at lists.
  static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);

  /// What a casefile of ours is besides its notes: the scope, its grant, its opening.
  static final int BESIDE_NOTES = 3;

  private static final int A_WRITE = 20;
  private static final int OF_ONE_MATTER = 7;

  final InstantSource clock = InstantSource.system();
  final SecureRandom random = new SecureRandom();

  /// For what is written, not for keys: the same texts in every run.
  private final RandomGenerator words = new SplittableRandom(2017);

  final DataFolder data;
  final Vault vault;
  final Journal journal;
  final TeamId team;
  final List<Handed> members;
  Unlocked unlocked;

  /// Who a member is and how they come in.
  record Handed(MemberId member, String handle, String passphrase) {
    @Override
    public String toString() {
      return "Handed[" + handle + "]";
    }
  }

  House(Path folder) {
    this(folder, 2);
  }

  House(Path folder, int members) {
    this.data = DataFolder.open(folder);
    this.vault = new Vault(data, clock, random);
    this.journal = new Journal(vault, data, BOOKS, clock, random);
    try (Foundation founded = new FoundingDesk(vault, journal, random).found(plan(members))) {
      this.members =
          founded.handed().stream()
              .map(one -> new Handed(one.member(), one.handle(), one.exposePassphrase()))
              .toList();
      this.team = Objects.requireNonNull(founded.teams().get("casework"));
    }
    this.unlocked = unlock(this.members.getFirst());
  }

  /// Another member's keys; whoever asks closes them.
  Unlocked unlock(Handed member) {
    try (MemberKey key =
        vault.members().unlock(member.handle(), member.passphrase()).orElseThrow()) {
      return vault.members().open(key);
    }
  }

  /// The first member's next request: theirs see the teams as they stand now.
  void comeAgain() {
    unlocked.close();
    unlocked = unlock(members.getFirst());
  }

  /// A casefile's scope with so many facts.
  ScopeId casefile(int facts) {
    return casefiles(1, facts).getFirst();
  }

  /// So many casefiles, each of so many facts.
  List<ScopeId> casefiles(int count, int facts) {
    List<ScopeId> made = new ArrayList<>();
    while (made.size() < count) {
      List<NewScope> scopes = new ArrayList<>();
      List<Draft> drafts = new ArrayList<>();
      for (int i = Math.min(A_WRITE, count - made.size()); i > 0; i--) {
        SubjectId root = SubjectId.random(random);
        NewScope scope =
            new NewScope(ScopeId.random(random), root, ScopeKind.CASE, team, List.of());
        made.add(scope.id());
        scopes.add(scope);
        drafts.addAll(casefile(scope.id(), root, facts - BESIDE_NOTES));
      }
      written(journal.write(unlocked, scopes, drafts));
    }
    return made;
  }

  private List<Draft> casefile(ScopeId scope, SubjectId root, int notes) {
    List<String> need = List.of(Words.text(words, 12));
    List<Draft> drafts = new ArrayList<>();
    CasefileOpened opened = new CasefileOpened(Words.codename(words), need);
    drafts.add(Draft.of(scope, root, Seen.NOTHING, opened));
    for (int left = notes; left > 0; left -= OF_ONE_MATTER) {
      drafts.add(notes(scope, Math.min(left, OF_ONE_MATTER)));
    }
    return drafts;
  }

  /// Notes on a new subject.
  private Draft notes(ScopeId scope, int count) {
    List<NoteWritten> notes = new ArrayList<>();
    for (int i = 0; i < count; i++) notes.add(new NoteWritten(List.of(text())));
    return new Draft(scope, SubjectId.random(random), Seen.NOTHING, notes, List.of());
  }

  private synchronized String text() {
    return Words.text(words, 30);
  }

  /// One note, in a commit of its own or of whoever writes at the same time.
  void note(ScopeId scope) {
    written(journal.write(unlocked, List.of(notes(scope, 1))));
  }

  /// @throws IllegalStateException when it was not
  static List<FactRef> written(Outcome outcome) {
    if (outcome instanceof Written(var facts)) return facts;
    throw new IllegalStateException("a write was refused");
  }

  private static FoundingPlan plan(int members) {
    Set<Role> all = Set.of(Role.values());
    List<FoundingPlan.Person> people =
        IntStream.range(0, members)
            .mapToObj(i ->
                new FoundingPlan.Person(
                    "worker-" + i,
                    "Worker " + i,
                    List.of("casework"),
                    i < 2 ? all : Set.of(Role.CASEWORKER)))
            .toList();
    return new FoundingPlan(
        "Bench",
        "bench.example",
        List.of(new FoundingPlan.Team("casework", "Casework")),
        people,
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
