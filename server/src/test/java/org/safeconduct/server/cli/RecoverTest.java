package org.safeconduct.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.LogReport;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.team.Office;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.Role;
import org.safeconduct.server.team.SignIn;
import org.safeconduct.server.team.SignInDesk;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.MemberKey;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;

/// Everybody of a team is lost, and with them their passphrases. Two trustees sit down with their
/// papers.
@Timeout(300)
class RecoverTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  @TempDir Path folder;
  private Founded founded;
  private ScopeId ofTheTeam = ScopeId.random(RANDOM);
  private ScopeId ofCustodians = ScopeId.random(RANDOM);

  @BeforeEach
  void found() throws IOException {
    founded = Founded.in(folder);
    work();
  }

  @Test
  void aNewcomerReadsTheLostTeamsRecordsAndGoesOnWriting() {
    Said said = recover("newcomer", List.of());
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .contains("Passage North: 2 scopes")
        .contains("custodians: stays closed")
        .contains("No member's signing key was opened");
    try (Program program = Program.desks(founded.data());
        Unlocked unlocked = signedIn(program, "newcomer", said.passphrase())) {
      Journal journal = program.desk(Journal.class);
      Chronicle read = journal.open(unlocked, ofTheTeam, Purpose.WORK).orElseThrow();
      assertThat(read.isWhole()).isTrue();
      assertThat(journal.open(unlocked, ofCustodians, Purpose.WORK)).isEmpty();
      Organisation organisation = program.desk(TeamDesk.class).organisation(unlocked);
      assertThat(organisation.recovered()).containsExactly(unlocked.member());
      assertThat(organisation.odd()).isEmpty();
      assertThat(opened(journal, unlocked, organisation.working().getFirst().id()))
          .isInstanceOf(Outcome.Written.class);
      assertThat(journal.verify()).allMatch(LogReport::isSound);
      assertThat(journal.broken()).isEmpty();
    }
  }

  @Test
  void theGuardedSharesOpenWhatTheCustodiansHeld() {
    Said said =
        recover(
            "newcomer",
            List.of(founded.share("ingrid", "guarded"), founded.share("salome", "guarded")));
    assertThat(said.code()).isZero();
    try (Program program = Program.desks(founded.data());
        Unlocked unlocked = signedIn(program, "newcomer", said.passphrase())) {
      assertThat(program.desk(Journal.class).open(unlocked, ofCustodians, Purpose.WORK))
          .isPresent();
    }
  }

  @Test
  void twoWhoWereRecoveredEnrolColleaguesAgain() {
    Said first = recover("first", List.of());
    Said second = recover("second", List.of());
    try (Program program = Program.desks(founded.data());
        Unlocked trustee = signedIn(program, "first", first.passphrase());
        Unlocked registrar = signedIn(program, "second", second.passphrase())) {
      TeamDesk desk = program.desk(TeamDesk.class);
      TeamId north = desk.organisation(trustee).working().getFirst().id();
      SubjectId place = SubjectId.random(RANDOM);
      desk.putForward(trustee, place, "Third", "third", Set.of(north), Set.of(Role.CASEWORKER));
      var again =
          program
              .desk(SignInDesk.class)
              .again(registrar.member(), second.passphrase())
              .orElseThrow();
      desk.enrol(registrar, again, place).close();
      assertThat(desk.organisation(registrar).here()).hasSize(5);
    }
  }

  @Test
  void oneShareOpensNothing() {
    List<String> arguments = new ArrayList<>(arguments("newcomer"));
    int second = arguments.lastIndexOf("--share");
    arguments.subList(second, second + 2).clear();
    assertThat(Founded.run(arguments.toArray(String[]::new))).isEqualTo(Mishap.COULD_NOT);
  }

  /// What Ingrid wrote before she was lost: a scope of the team, and one of the custodians.
  private void work() throws IOException {
    try (Program program = Program.desks(founded.data());
        Unlocked ingrid =
            signedIn(program, "ingrid", Files.readString(founded.passphrase("ingrid")))) {
      Organisation organisation = program.desk(TeamDesk.class).organisation(ingrid);
      TeamId north = organisation.working().getFirst().id();
      Journal journal = program.desk(Journal.class);
      SubjectId root = SubjectId.random(RANDOM);
      journal.write(
          ingrid,
          List.of(new NewScope(ofTheTeam, root, ScopeKind.CASE, north, List.of())),
          List.of());
      var custodians = new Audience.OfTeam(organisation.office(Office.CUSTODIANS));
      journal.write(
          ingrid,
          List.of(
              new NewScope(
                  ofCustodians,
                  root,
                  ScopeKind.MANDATE,
                  north,
                  List.of(custodians),
                  NewScope.Reading.READERS_ALONE)),
          List.of());
    }
  }

  private static Outcome opened(Journal journal, Unlocked by, TeamId home) {
    ScopeId scope = ScopeId.random(RANDOM);
    SubjectId root = SubjectId.random(RANDOM);
    return journal.write(
        by, List.of(new NewScope(scope, root, ScopeKind.CASE, home, List.of())), List.of());
  }

  private static Unlocked signedIn(Program program, String handle, String passphrase) {
    assertThat(program.desk(SignInDesk.class).signIn(handle, passphrase))
        .isInstanceOf(SignIn.Welcome.class);
    Vault vault = program.desk(Vault.class);
    try (MemberKey key = vault.members().unlock(handle, passphrase).orElseThrow()) {
      return vault.members().open(key);
    }
  }

  private record Said(int code, String out) {
    String passphrase() {
      return out.lines()
          .filter(line -> line.startsWith("passphrase"))
          .map(line -> line.substring("passphrase".length()).strip())
          .findFirst()
          .orElseThrow();
    }
  }

  private List<String> arguments(String handle) {
    return List.of(
        "recover",
        "--data",
        founded.data().toString(),
        "--share",
        founded.share("ingrid", "teams").toString(),
        "--share",
        founded.share("salome", "teams").toString(),
        "--root-share",
        founded.share("ingrid", "root").toString(),
        "--root-share",
        founded.share("salome", "root").toString(),
        "--handle",
        handle,
        "--name",
        "Ada Lindqvist",
        "--reason",
        "All of Passage North were lost.");
  }

  private Said recover(String handle, List<Path> guarded) {
    List<String> arguments = new ArrayList<>(arguments(handle));
    guarded.forEach(file -> arguments.addAll(List.of("--guarded-share", file.toString())));
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, UTF_8));
    try {
      int code = Founded.run(arguments.toArray(String[]::new));
      return new Said(code, out.toString(UTF_8));
    } finally {
      System.setOut(before);
    }
  }
}
