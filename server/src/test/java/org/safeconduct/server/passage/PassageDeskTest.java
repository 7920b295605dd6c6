package org.safeconduct.server.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CasefileWorld;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.casework.Ending;
import org.safeconduct.server.casework.Heed;
import org.safeconduct.server.casework.Heeding;
import org.safeconduct.server.casework.VerificationDesk;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Phrase;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.passage.PassageFact.ApplicationLodged;
import org.safeconduct.server.passage.PassageFact.ApplicationPlanned;
import org.safeconduct.server.passage.PassageFact.InformalWordCorrected;
import org.safeconduct.server.passage.PassageFact.InformalWordGiven;
import org.safeconduct.server.passage.PassageFact.VisaGranted;
import org.safeconduct.server.passage.PassageFact.VisaRefused;
import org.safeconduct.server.vault.Unlocked;

@Timeout(120)
class PassageDeskTest {
  @TempDir Path folder;
  private CasefileWorld world;
  private PassageDesk desk;
  private Unlocked caseworker;
  private Unlocked colleague;
  private ScopeId casefile;

  @BeforeEach
  void found() {
    world = new CasefileWorld(folder);
    desk =
        new PassageDesk(
            world.desk(),
            new Heeding(List.of()),
            world.journal().journal(),
            (reader, route, file) -> List.of());
    caseworker = world.journal().caseworker();
    colleague = world.journal().colleague();
    casefile = world.open(caseworker).casefile();
  }

  @AfterEach
  void stop() {
    caseworker.close();
    colleague.close();
    world.close();
  }

  /// An office is told where they are; what it said already is written down all the same.
  @Test
  void lodgesNothingWhileOthersPerhapsHoldTheirPhone() {
    SubjectId application = planned();
    VerificationDesk verification = new VerificationDesk(world.desk());
    verification.doubt(caseworker, root(), List.of("Another hand wrote."));
    assertThatThrownBy(
            () -> desk.lodge(caseworker, at(application), (ApplicationLodged) PassageFacts.LODGED))
        .hasMessage("casework.refuse.not-own-hands");
    desk.hear(caseworker, at(application), (InformalWordGiven) PassageFacts.DISCOURAGED);
    verification.assure(caseworker, root(), List.of("By voice."));
    desk.lodge(caseworker, at(application), (ApplicationLodged) PassageFacts.LODGED);
  }

  @Test
  void lodgesNothingAgainstWhatStandsInTheCasefile() {
    Heed ban =
        new Heed(
                Set.of(Concern.DEALING_WITH_AUTHORITIES),
                Phrase.of("legal.kind.wanted"),
                List.of(),
                "legal")
            .unless(Phrase.of("legal.decides"));
    PassageDesk heeded =
        new PassageDesk(
            world.desk(),
            new Heeding(List.of(_ -> Stream.of(ban))),
            world.journal().journal(),
            (reader, route, file) -> List.of());
    SubjectId application = planned();
    assertThatThrownBy(() ->
            heeded.lodge(caseworker, at(application), (ApplicationLodged) PassageFacts.LODGED))
        .isInstanceOfSatisfying(
            Refused.class,
            no ->
                assertThat(no.refusal().arguments())
                    .containsExactly(Phrase.of("legal.kind.wanted"), Phrase.of("legal.decides")));
  }

  private At root() {
    return world.at(caseworker, casefile, world.look(caseworker, casefile).root());
  }

  @Test
  void triesManyCountriesAtOnce() {
    SubjectId first = planned();
    SubjectId second = planned();
    SubjectId third = planned();
    desk.hear(caseworker, at(first), (InformalWordGiven) PassageFacts.DISCOURAGED);
    desk.lodge(caseworker, at(second), (ApplicationLodged) PassageFacts.LODGED);
    desk.refuse(caseworker, at(second), (VisaRefused) PassageFacts.REFUSED);
    desk.lodge(caseworker, at(third), (ApplicationLodged) PassageFacts.LODGED);
    desk.grant(caseworker, at(third), (VisaGranted) PassageFacts.GRANTED);
    assertThat(desk.look(colleague, casefile).passage().applications())
        .extracting(Application::state)
        .containsExactly(
            Application.State.DISCOURAGED, Application.State.REFUSED, Application.State.GRANTED);
  }

  @Test
  void refusesAnImpossibleStepAndSaysWhatIsPossible() {
    SubjectId idea = planned();
    assertThatThrownBy(() -> desk.refuse(caseworker, at(idea), (VisaRefused) PassageFacts.REFUSED))
        .isInstanceOfSatisfying(
            Refused.class,
            no -> {
              assertThat(no.refusal().key()).isEqualTo("passage.refuse.refuse");
              assertThat(no.refusal().arguments())
                  .containsExactly(Phrase.of("passage.possible.idea"));
            });
  }

  @Test
  void aWordIsCorrectedLaterAndLodgingWasAlwaysPossible() {
    SubjectId way = planned();
    desk.hear(caseworker, at(way), (InformalWordGiven) PassageFacts.DISCOURAGED);
    long word = desk.look(caseworker, casefile).application(way).course().words().getFirst().seq();
    desk.correct(
        colleague,
        at(way),
        new InformalWordCorrected(
            word, Tenor.OPEN, "Ministry", PartialDate.parse("2026-03"), List.of("You may.")));
    assertThat(desk.look(caseworker, casefile).application(way).state())
        .isEqualTo(Application.State.IDEA);
    assertThat(desk.lodge(caseworker, at(way), (ApplicationLodged) PassageFacts.LODGED))
        .isInstanceOf(Outcome.Written.class);
  }

  @Test
  void theSecondOfTwoIsShownTheFirstOnesStepAndNotARefusalOfTheirOwn() {
    SubjectId way = planned();
    desk.lodge(caseworker, at(way), (ApplicationLodged) PassageFacts.LODGED);
    At seenByBoth = at(way);
    desk.grant(caseworker, seenByBoth, (VisaGranted) PassageFacts.GRANTED);
    Outcome second = desk.refuse(colleague, seenByBoth, (VisaRefused) PassageFacts.REFUSED);
    assertThat(second)
        .isInstanceOfSatisfying(
            Outcome.Conflict.class,
            c ->
                assertThat(c.since())
                    .singleElement()
                    .satisfies(t -> assertThat(t.fact()).isInstanceOf(VisaGranted.class)));
    assertThatThrownBy(() -> desk.refuse(colleague, at(way), (VisaRefused) PassageFacts.REFUSED))
        .hasMessage("passage.refuse.refuse");
  }

  @Test
  void anOpenCasefileIsNeededForEveryStep() {
    SubjectId way = planned();
    world
        .desk()
        .end(
            caseworker,
            world.root(caseworker, casefile),
            Ending.ARRIVED,
            List.of(),
            new Due(LocalDate.of(2026, 12, 1), ZoneOffset.UTC));
    world.journal().pass(Duration.ofDays(30));
    try (Unlocked coordinator = world.journal().coordinator()) {
      world.desk().close(coordinator, world.root(coordinator, casefile));
      At closed = world.at(coordinator, casefile, way);
      assertThatThrownBy(
              () -> desk.lodge(coordinator, closed, (ApplicationLodged) PassageFacts.LODGED))
          .hasMessage("casework.refuse.closed");
    }
  }

  private SubjectId planned() {
    SubjectId id = SubjectId.random(world.journal().random());
    desk.plan(
        caseworker, new At(casefile, id, Seen.NOTHING), (ApplicationPlanned) PassageFacts.PLANNED);
    return id;
  }

  private At at(SubjectId application) {
    return world.at(caseworker, casefile, application);
  }
}
