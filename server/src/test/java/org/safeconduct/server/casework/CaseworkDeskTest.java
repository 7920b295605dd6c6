package org.safeconduct.server.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.casework.CaseworkDesk.Opened;
import org.safeconduct.server.casework.CaseworkFact.TaskSet;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.team.AskedAgain;
import org.safeconduct.server.vault.Unlocked;

@Timeout(120)
class CaseworkDeskTest {
  @TempDir Path folder;
  private CasefileWorld world;
  private CaseworkDesk desk;
  private Unlocked caseworker;
  private Unlocked colleague;

  @BeforeEach
  void found() {
    world = new CasefileWorld(folder);
    desk = world.desk();
    caseworker = world.journal().caseworker();
    colleague = world.journal().colleague();
  }

  @AfterEach
  void stop() {
    caseworker.close();
    colleague.close();
    world.close();
  }

  @Test
  void opensUnderACodenameThatIsNeverUsedTwice() {
    Set<String> codenames = new HashSet<>();
    for (int i = 0; i < 12; i++) assertThat(codenames.add(open().codename())).isTrue();
  }

  @Test
  void theTeamCanOpenItAndNobodyElse() {
    ScopeId casefile = open().casefile();
    assertThat(world.look(colleague, casefile).isWhole()).isTrue();
    try (Unlocked coordinator = world.journal().coordinator()) {
      assertThatThrownBy(() -> desk.look(coordinator, casefile)).isInstanceOf(Absent.class);
    }
    ScopeId nowhere = ScopeId.random(world.journal().random());
    assertThatThrownBy(() -> desk.look(caseworker, nowhere)).isInstanceOf(Absent.class);
  }

  @Test
  void theIdentityIsOpenToItsCaseworkerAndNotToTheTeam() {
    open();
    var journal = world.journal().journal();
    assertThat(journal.open(caseworker, world.identity(), Purpose.WORK)).isPresent();
    assertThat(journal.open(colleague, world.identity(), Purpose.WORK)).isEmpty();
  }

  @Test
  void assessesAndRemembersWhoAndWhy() {
    ScopeId casefile = open().casefile();
    At at = world.root(caseworker, casefile);
    assertThat(
            desk.assess(
                caseworker, at, Judgement.of(Danger.NOW, List.of("An uncle is near."), in(3))))
        .isInstanceOf(Outcome.Written.class);
    var told = casework(casefile).assessment().orElseThrow();
    assertThat(told.fact().danger()).isEqualTo(Danger.NOW);
    assertThat(told.by()).isEqualTo(caseworker.member());
  }

  @Test
  void theSecondOfTwoSeesWhatTheFirstWrote() {
    ScopeId casefile = open().casefile();
    At seenByBoth = world.root(caseworker, casefile);
    desk.assess(caseworker, seenByBoth, Judgement.of(Danger.HIGH, List.of("Followed."), in(3)));
    Outcome second =
        desk.assess(colleague, seenByBoth, Judgement.of(Danger.LOW, List.of("Quiet."), in(9)));
    assertThat(second).isInstanceOf(Outcome.Conflict.class);
    assertThat(((Outcome.Conflict) second).since())
        .singleElement()
        .satisfies(t -> assertThat(t.by()).isEqualTo(caseworker.member()));
    assertThat(casework(casefile).assessments()).hasSize(1);
    At seenNow = world.root(colleague, casefile);
    assertThat(desk.assess(colleague, seenNow, Judgement.of(Danger.LOW, List.of("Quiet."), in(9))))
        .isInstanceOf(Outcome.Written.class);
  }

  @Test
  void aFormSentTwiceIsWrittenOnce() {
    ScopeId casefile = open().casefile();
    At fresh = new At(casefile, SubjectId.random(world.journal().random()), Seen.NOTHING);
    desk.note(caseworker, fresh, List.of("Once."));
    assertThat(desk.note(caseworker, fresh, List.of("Once."))).isInstanceOf(Outcome.Conflict.class);
    assertThat(casework(casefile).notes()).hasSize(1);
  }

  @Test
  void aNoteSaidBetterKeepsItsFirstWording() {
    ScopeId casefile = open().casefile();
    SubjectId note = SubjectId.random(world.journal().random());
    desk.note(caseworker, new At(casefile, note, Seen.NOTHING), List.of("teh"));
    desk.correct(colleague, world.at(colleague, casefile, note), List.of("the"), "typo");
    assertThat(casework(casefile).notes())
        .singleElement()
        .satisfies(n -> assertThat(n.words()).containsExactly("the"));
    assertThat(world.look(caseworker, casefile).about(note).entries()).hasSize(3);
  }

  @Test
  void aTaskIsSetAndDone() {
    ScopeId casefile = open().casefile();
    SubjectId task = SubjectId.random(world.journal().random());
    desk.set(
        caseworker,
        new At(casefile, task, Seen.NOTHING),
        new TaskSet("Call the lawyer", List.of(), in(2), caseworker.member()));
    At at = world.at(colleague, casefile, task);
    desk.finish(colleague, at, List.of("Reached."));
    assertThat(casework(casefile).undone()).isEmpty();
    At again = world.at(colleague, casefile, task);
    assertThatThrownBy(() -> desk.finish(colleague, again, List.of()))
        .isInstanceOf(Refused.class)
        .hasMessage("casework.refuse.task-done");
  }

  @Test
  void endsCoolsClosesAndComesBack() {
    ScopeId casefile = open().casefile();
    desk.end(caseworker, world.root(caseworker, casefile), Ending.ARRIVED, List.of(), in(30));
    assertThatThrownBy(() -> desk.close(caseworker, world.root(caseworker, casefile)))
        .hasMessage("casework.refuse.close.early");
    assertThat(world.look(colleague, casefile).isWhole()).isTrue();
    world.journal().pass(Duration.ofDays(31));
    assertThatThrownBy(() -> desk.look(caseworker, casefile)).isInstanceOf(Absent.class);
    try (Unlocked coordinator = world.journal().coordinator()) {
      desk.close(coordinator, world.root(coordinator, casefile));
      At closed = world.root(coordinator, casefile);
      assertThatThrownBy(() -> desk.assign(coordinator, closed, colleague.member()))
          .hasMessage("casework.refuse.closed");
      assertThatThrownBy(() -> desk.look(caseworker, casefile)).isInstanceOf(Absent.class);
      Optional<MemberId> to = Optional.of(colleague.member());
      desk.reopen(coordinator, closed, List.of("They wrote again."), to);
    }
    assertThat(casework(casefile).casefile()).isInstanceOf(Casefile.Open.class);
    assertThat(casework(casefile).worker()).contains(colleague.member());
    world.journal().pass(Duration.ofDays(31));
    try (Unlocked coordinator = world.journal().coordinator()) {
      assertThatThrownBy(() -> desk.look(coordinator, casefile)).isInstanceOf(Absent.class);
    }
  }

  @Test
  void whoReopensWhileItCoolsKeepsTheirKey() {
    ScopeId casefile = open().casefile();
    desk.end(caseworker, world.root(caseworker, casefile), Ending.SILENT, List.of(), in(30));
    At cooling = world.root(colleague, casefile);
    desk.reopen(colleague, cooling, List.of("A letter came."), Optional.empty());
    world.journal().pass(Duration.ofDays(40));
    assertThat(casework(casefile).casefile()).isInstanceOf(Casefile.Open.class);
  }

  @Test
  void theKeysOfAClosedCasefileStayEndedWhenTheProgramStartsAgain() {
    ScopeId casefile = open().casefile();
    desk.end(caseworker, world.root(caseworker, casefile), Ending.STAYED, List.of(), in(1));
    world.journal().pass(Duration.ofDays(2));
    world.journal().restart();
    var journal = world.journal().journal();
    assertThat(journal.open(world.journal().caseworker(), casefile, Purpose.WORK)).isEmpty();
    assertThat(journal.open(world.journal().coordinator(), casefile, Purpose.WORK)).isPresent();
  }

  @Test
  void takesBackByOneAndDestroysByTwo() {
    ScopeId casefile = open().casefile();
    SubjectId note = SubjectId.random(world.journal().random());
    desk.note(caseworker, new At(casefile, note, Seen.NOTHING), List.of("12 Garden Street"));
    long seq = world.look(caseworker, casefile).seen(note).seq();
    HistoryDesk history = world.history();

    history.askErasure(
        caseworker, AskedAgain.of(caseworker), casefile, seq, "An address in the wrong place.");
    assertThatThrownBy(
            () -> history.agreeToErasure(caseworker, AskedAgain.of(caseworker), casefile, seq))
        .hasMessage("casework.refuse.erasure-needs-two");
    Outcome done = history.agreeToErasure(colleague, AskedAgain.of(colleague), casefile, seq);
    assertThat(done).isInstanceOf(Outcome.Written.class);
    assertThat(history.line(world.look(caseworker, casefile), seq).entry())
        .isInstanceOf(Entry.Erased.class);
    assertThat(casework(casefile).notes()).isEmpty();
  }

  @Test
  void whatHoldsTheCasefileTogetherStays() {
    ScopeId casefile = open().casefile();
    var chronicle = world.look(caseworker, casefile);
    long opened = chronicle.live(CaseworkFact.CasefileOpened.class).getFirst().ref().seq();
    assertThatThrownBy(() ->
            world
                .history()
                .takeBack(
                    caseworker, casefile, opened, chronicle.seen(chronicle.root()), "why not"))
        .hasMessage("casework.refuse.stays");
  }

  private Opened open() {
    return world.open(caseworker);
  }

  private Casework casework(ScopeId casefile) {
    return Casework.of(world.look(caseworker, casefile));
  }

  private Due in(int days) {
    LocalDate today = LocalDate.ofInstant(world.journal().clock().instant(), ZoneOffset.UTC);
    return new Due(today.plusDays(days), ZoneOffset.UTC);
  }
}
