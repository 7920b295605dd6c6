package org.safeconduct.server.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.casework.CasefileWorld;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Opening;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.identity.Calling;
import org.safeconduct.server.identity.Channel;
import org.safeconduct.server.identity.Identity;
import org.safeconduct.server.identity.IdentityFact.ContactGiven;
import org.safeconduct.server.identity.InHands;
import org.safeconduct.server.inbox.TakenUpFact.RequestTakenUp;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;

@Timeout(120)
class InboxDeskTest {
  private static final ContactGiven CONTACT =
      new ContactGiven(
          Channel.PHONE, InboxFacts.NUMBER, InHands.SHARED, Calling.NEVER_CALL, "", "", "");

  @TempDir Path folder;
  private CasefileWorld world;
  private InboxDesk desk;
  private HandOver handOver;
  private Acceptance acceptance;
  private Unlocked worker;
  private Unlocked colleague;
  private Unlocked coordinator;

  @BeforeEach
  void found() {
    world = new CasefileWorld(folder, FactBook.of(InboxFact.class), FactBook.of(TakenUpFact.class));
    var journal = world.journal().journal();
    SealedFiles files = new SealedFiles(world.journal().data(), journal, world.journal().random());
    Known inboxes = new Known();
    Letterbox letterbox =
        new Letterbox(
            world.journal().data(),
            world.journal().vault(),
            world.journal().random(),
            world.journal().clock());
    desk = new InboxDesk(journal, inboxes, files, letterbox, world.journal().clock());
    handOver = new HandOver(desk, inboxes, files, world.journal().random());
    acceptance = new Acceptance(desk, world.desk(), world.journal().random());
    worker = world.journal().caseworker();
    colleague = world.journal().colleague();
    coordinator = world.journal().coordinator();
  }

  @AfterEach
  void stop() {
    worker.close();
    colleague.close();
    coordinator.close();
    world.close();
  }

  /// One inbox a team.
  private final class Known implements Inboxes {
    private final Map<TeamId, ScopeId> open = new HashMap<>();

    @Override
    public ScopeId open(Unlocked unlocked, TeamId team) {
      return open.computeIfAbsent(team, _ -> world.journal().openScope(ScopeKind.INBOX));
    }

    @Override
    public Map<TeamId, ScopeId> mine(Unlocked unlocked) {
      return open;
    }
  }

  @Test
  void isWrittenDownOnceHoweverOftenTheFormIsSent() {
    SubjectId id = SubjectId.random(world.journal().random());
    ScopeId inbox = take(id);
    assertThat(take(id)).isEqualTo(inbox);
    Chronicle chronicle = desk.look(colleague, inbox, id);
    assertThat(chronicle.live(InboxFact.class)).hasSize(2);
    assertThat(Request.of(id, chronicle).worker()).contains(worker.member());
  }

  @Test
  void whoHasNoPlaceInTheTeamMeetsNothing() {
    AtRequest at = taken();
    assertThatThrownBy(() -> desk.look(coordinator, at.inbox(), at.request()))
        .isInstanceOf(Absent.class);
    assertThatThrownBy(
            () -> desk.look(worker, at.inbox(), SubjectId.random(world.journal().random())))
        .isInstanceOf(Absent.class);
  }

  @Test
  void becomesACasefileInOneCommitWithEachThingInItsCompartment() {
    AtRequest at = taken();
    CaseworkDesk.Opened opened = acceptance.accept(worker, at, kept());

    Chronicle file = world.look(colleague, opened.casefile());
    Casework casework = Casework.of(file);
    assertThat(casework.odd()).isEmpty();
    assertThat(casework.notes())
        .singleElement()
        .extracting(n -> n.words())
        .isEqualTo(List.of("At night."));
    assertThat(casework.grounds().orElseThrow().words()).containsExactly("What they write.");
    assertThat(file.live(RequestTakenUp.class))
        .singleElement()
        .satisfies(told -> {
          assertThat(told.fact().request()).isEqualTo(at.request());
          assertThat(told.fact().age()).isEqualTo(Age.UNDER_18);
        });
    Chronicle who =
        world.journal().journal().open(worker, world.identity(), Purpose.WORK).orElseThrow();
    assertThat(Identity.of(who).contacts())
        .singleElement()
        .extracting(k -> k.fact())
        .isEqualTo(CONTACT);
    assertThat(Identity.of(who).neverTell()).hasSize(1);
    assertThat(world.journal().journal().open(colleague, world.identity(), Purpose.WORK)).isEmpty();
  }

  @Test
  void theRequestNeverSaysWhichCasefileItBecame() {
    AtRequest at = taken();
    CaseworkDesk.Opened opened = acceptance.accept(worker, at, kept());
    Chronicle request = desk.look(colleague, at.inbox(), at.request());
    assertThat(request.live().stream().map(t -> t.fact().toString()).toList().toString())
        .doesNotContain(opened.codename());
    assertThat(Request.of(at.request(), request).stage()).isEqualTo(new Stage.Accepted());
    assertThat(InboxFact.RequestAccepted.class.getRecordComponents()).isEmpty();
  }

  @Test
  void ofTwoWhoAcceptAtOnceOneOpensACasefile() {
    AtRequest seenByBoth = taken();
    acceptance.accept(worker, seenByBoth, kept());
    assertThatThrownBy(() -> acceptance.accept(colleague, seenByBoth, kept()))
        .hasMessage("inbox.refuse.meanwhile");
    assertThatThrownBy(() -> acceptance.accept(colleague, now(seenByBoth), kept()))
        .hasMessage("inbox.refuse.decided");
  }

  @Test
  void aSeizedWayIsAnsweredNoMoreAndSaysSoToWhoWasTyping() {
    AtRequest at = taken();
    assertThat(desk.changeHands(colleague, at, InHands.SEIZED)).isInstanceOf(Outcome.Written.class);
    assertThatThrownBy(() -> desk.answer(worker, at, Through.PHONE, List.of("Come now."), null))
        .hasMessage("inbox.refuse.seized");
  }

  @Test
  void weCannotHelpIsAlwaysSaidToThem() {
    AtRequest at = taken();
    assertThatThrownBy(() -> desk.decline(worker, at, Through.PHONE, List.of(), List.of()))
        .hasMessage("inbox.refuse.no-answer");
    desk.decline(worker, at, Through.PHONE, List.of("Ask the harbour group."), List.of());
    Request request = Request.of(at.request(), desk.look(worker, at.inbox(), at.request()));
    assertThat(request.stage()).isEqualTo(new Stage.CannotHelp());
    assertThat(request.lines().getLast().words()).containsExactly("Ask the harbour group.");
    assertThat(request.odd()).isEmpty();
  }

  @Test
  void passingOnTakesWhatWasSaidAndTheFilesAlongAndNothingOfOurOwn() throws IOException {
    AtRequest first = taken();
    byte[] screen = "a picture of a chat".getBytes(StandardCharsets.UTF_8);
    desk.receive(worker, first, FileKind.FILE, "screen.png", new ByteArrayInputStream(screen));
    desk.answer(worker, now(first), Through.PHONE, List.of("Who is with you?"), null);
    AtRequest at = now(first);
    Outcome outcome =
        handOver.passOn(worker, at, world.journal().coordination(), List.of("Nearer to you."));

    Outcome.Written written = (Outcome.Written) outcome;
    ScopeId theirs =
        written.facts().stream()
            .map(ref -> ref.scope())
            .filter(scope -> !scope.equals(at.inbox()))
            .findFirst()
            .orElseThrow();
    Chronicle whole =
        world.journal().journal().open(coordinator, theirs, Purpose.WORK).orElseThrow();
    Request request = Request.of(whole.root(), desk.look(coordinator, theirs, whole.root()));
    assertThat(request.stage()).isEqualTo(new Stage.InConversation());
    assertThat(request.asked()).isEqualTo(InboxFacts.ASKED);
    assertThat(request.worker()).isEmpty();
    assertThat(request.lines()).hasSize(2);
    Optional<InputStream> file =
        desk.file(coordinator, theirs, whole.root(), request.files().getFirst().file());
    assertThat(file.orElseThrow().readAllBytes()).isEqualTo(screen);
    assertThat(world.journal().journal().open(worker, theirs, Purpose.WORK)).isEmpty();
    assertThat(Request.of(at.request(), desk.look(worker, at.inbox(), at.request())).stage())
        .isEqualTo(new Stage.PassedOn(world.journal().coordination(), null));
  }

  private Acceptance.Kept kept() {
    return new Acceptance.Kept(
        new Opening(
            world.journal().casework(),
            List.of(new Audience.OfMember(worker.member())),
            List.of("A safe place.")),
        "near the lake",
        List.of("At night."),
        List.of("What they write."),
        Optional.of(CONTACT),
        List.of("My father."));
  }

  private ScopeId take(SubjectId id) {
    return desk.takeDown(worker, world.journal().casework(), id, Came.PHONE, InboxFacts.ASKED);
  }

  private AtRequest taken() {
    SubjectId id = SubjectId.random(world.journal().random());
    ScopeId inbox = take(id);
    return new AtRequest(inbox, id, desk.look(worker, inbox, id).seen(id));
  }

  private AtRequest now(AtRequest at) {
    Chronicle chronicle = desk.look(worker, at.inbox(), at.request());
    return new AtRequest(at.inbox(), at.request(), chronicle.seen(at.request()));
  }
}
