package org.safeconduct.server.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.events.EventsFact.CommandFound;
import org.safeconduct.server.events.EventsFact.InformationFound;
import org.safeconduct.server.events.EventsFact.InvolvementFound;
import org.safeconduct.server.inquiry.InquiryWorld;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Precision;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.thesauri.TermCode;

/// On real keys and real logs.
class EventsDeskTest {
  private static final TermCode HIGHLY = new TermCode("01000000000042");

  @TempDir Path folder;

  /// Everything that [ToldActs] calls by its subjects, made on the way of one act.
  private static WhoDidWhat told(TermCode type) {
    Map<SubjectId, EventsFact> made = new LinkedHashMap<>();
    made.put(ToldActs.EVENT, ToldActs.event());
    made.put(ToldActs.TAMERLAN, ToldActs.victim("Tamerlan B."));
    made.put(ToldActs.OFFICER, ToldActs.perpetrator("Duty officer", "3rd police regiment"));
    made.put(ToldActs.COLONEL, ToldActs.perpetrator("Commander", "3rd police regiment"));
    made.put(ToldActs.HANGAR, ToldActs.hangar());
    return new WhoDidWhat(
        ToldActs.ACT,
        ToldActs.act(type, "2017-04", Precision.TOWN, ToldActs.TAMERLAN),
        List.of(new InvolvementFound(ToldActs.OFFICER, ToldActs.DIRECTLY, null)),
        List.of(),
        made);
  }

  private static Events events(InquiryWorld world) {
    return Events.of(world.events.read(world.documenter(), world.inquiry).orElseThrow());
  }

  private static InquiryWorld with(WhoDidWhat told, Path folder) {
    InquiryWorld world = new InquiryWorld(folder);
    InquiryWorld.written(
        world.events.record(world.documenter(), world.inquiry, told).orElseThrow());
    return world;
  }

  @Test
  void writesAnActWithAllThatWasMadeOnTheWayInOneCommit() {
    try (InquiryWorld world = with(told(ToldActs.TORTURE), folder)) {
      Events events = events(world);
      Act act = events.byTime().getFirst();
      assertThat(events.victimsOf(act)).hasSize(1);
      assertThat(events.perpetratorsOf(act)).hasSize(1);
      assertThat(events.placeOf(act)).isPresent();
      assertThat(events.perpetrators()).hasSize(2);
    }
  }

  @Test
  void refusesACodeOfAnotherListAndWritesNothing() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      assertThatThrownBy(
              () -> world.events.record(world.documenter(), world.inquiry, told(ToldActs.DIRECTLY)))
          .isInstanceOf(Refused.class);
      assertThat(events(world).victims()).isEmpty();
    }
  }

  @Test
  void refusesAnActThatPointsToNobodyHere() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      WhoDidWhat empty =
          new WhoDidWhat(
              ToldActs.ACT, told(ToldActs.TORTURE).recorded(), List.of(), List.of(), Map.of());
      assertThatThrownBy(() -> world.events.record(world.documenter(), world.inquiry, empty))
          .isInstanceOf(Refused.class);
    }
  }

  @Test
  void takesAnActBackWithEverybodysPartAndKeepsThePeople() {
    try (InquiryWorld world = with(told(ToldActs.TORTURE), folder)) {
      var before = world.events.read(world.documenter(), world.inquiry).orElseThrow();
      var back =
          world.events.takeBack(
              world.documenter(),
              world.inquiry,
              ToldActs.ACT,
              before.seen(ToldActs.ACT),
              "entered twice");
      InquiryWorld.written(back.orElseThrow());
      assertThat(events(world).acts()).isEmpty();
      assertThat(events(world).victims()).hasSize(1);
      var after = world.events.read(world.documenter(), world.inquiry).orElseThrow();
      assertThat(after.about(ToldActs.ACT).entries()).hasSize(3);
    }
  }

  @Test
  void refusesACommanderOfTheirOwnCommander() {
    try (InquiryWorld world = with(told(ToldActs.TORTURE), folder)) {
      InquiryWorld.written(command(world, ToldActs.OFFICER, ToldActs.COLONEL));
      assertThatThrownBy(() -> command(world, ToldActs.COLONEL, ToldActs.OFFICER))
          .isInstanceOf(Refused.class);
    }
  }

  private static Outcome command(InquiryWorld world, SubjectId person, SubjectId superior) {
    var now = world.events.read(world.documenter(), world.inquiry).orElseThrow();
    CommandFound command = new CommandFound(superior, null, "Order 114");
    return world
        .events
        .command(world.documenter(), world.inquiry, person, now.seen(person), command)
        .orElseThrow();
  }

  @Test
  void givesNoPersonAGradeOfReliability() {
    try (InquiryWorld world = with(told(ToldActs.TORTURE), folder)) {
      SubjectId account = world.account(world.witness("Amina K."), "We were driven there.");
      var seen =
          world.events.read(world.documenter(), world.inquiry).orElseThrow().seen(ToldActs.EVENT);
      assertThatThrownBy(() ->
              world.events.inform(
                  world.documenter(),
                  world.inquiry,
                  ToldActs.EVENT,
                  seen,
                  new InformationFound(account, HIGHLY)))
          .isInstanceOf(Refused.class);
      InquiryWorld.written(
          world
              .events
              .inform(
                  world.documenter(),
                  world.inquiry,
                  ToldActs.EVENT,
                  seen,
                  new InformationFound(account, null))
              .orElseThrow());
    }
  }

  @Test
  void isNotThereForWhoIsNotOfTheTeam() {
    try (InquiryWorld world = with(told(ToldActs.TORTURE), folder)) {
      assertThat(world.events.read(world.journal.coordinator(), world.inquiry)).isEmpty();
      assertThat(
              world.events.takeBack(
                  world.journal.coordinator(), world.inquiry, ToldActs.ACT, Seen.NOTHING, "no"))
          .isEmpty();
    }
  }
}
