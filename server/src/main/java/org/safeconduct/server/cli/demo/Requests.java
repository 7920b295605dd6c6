package org.safeconduct.server.cli.demo;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.inbox.Asked;
import org.safeconduct.server.inbox.AtRequest;
import org.safeconduct.server.inbox.InboxDesk;
import org.safeconduct.server.inbox.Letterbox;
import org.safeconduct.server.inbox.Reach;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;

/// Calls for help of the last days, as members wrote them down; some wait for an answer.
final class Requests {
  private final Stage stage;
  private final InboxDesk desk;

  Requests(Stage stage) {
    this.stage = stage;
    this.desk = stage.door(InboxDesk.class);
  }

  List<Scene> scenes() {
    List<Scene> scenes = new ArrayList<>();
    scenes.add(
        new Scene(
            0, "ingrid", member -> stage.door(Letterbox.class).begin(member, stage.team("north"))));
    for (Script.Request request : Script.requests()) {
      SubjectId id = SubjectId.random(stage.door(SecureRandom.class));
      AtomicReference<ScopeId> inbox = new AtomicReference<>();
      scenes.add(
          new Scene(
              request.day(), request.who(), member -> inbox.set(takeDown(member, id, request))));
      for (Script.Answer answer : request.answers()) {
        scenes.add(
            new Scene(
                answer.day(), request.who(), member -> answer(member, inbox.get(), id, answer)));
      }
    }
    return scenes;
  }

  private ScopeId takeDown(Unlocked member, SubjectId id, Script.Request request) {
    Reach reach = new Reach(List.of(request.by()), request.handle(), "", "", "", false);
    Asked asked =
        new Asked(
            "",
            null,
            null,
            request.age(),
            request.region(),
            request.needs(),
            request.passport(),
            "",
            reach,
            request.neverKnow(),
            null,
            request.account());
    return desk.takeDown(member, stage.team(request.team()), id, request.came(), asked);
  }

  private void answer(Unlocked member, ScopeId inbox, SubjectId id, Script.Answer answer) {
    AtRequest at = new AtRequest(inbox, id, desk.look(member, inbox, id).seen(id));
    @Nullable Integer days = answer.lookAgain();
    @Nullable LocalDate again = days == null ? null : stage.date(days);
    Stage.written(desk.answer(member, at, answer.through(), answer.words(), again));
  }
}
