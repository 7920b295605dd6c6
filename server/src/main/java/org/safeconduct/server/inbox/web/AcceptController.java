package org.safeconduct.server.inbox.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.identity.Calling;
import org.safeconduct.server.identity.Channel;
import org.safeconduct.server.identity.InHands;
import org.safeconduct.server.inbox.Acceptance;
import org.safeconduct.server.inbox.AtRequest;
import org.safeconduct.server.inbox.InboxDesk;
import org.safeconduct.server.inbox.Request;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A request becomes a casefile: everything stands in its place already.
@Controller
class AcceptController {
  private final InboxDesk desk;
  private final Acceptance acceptance;
  private final Colleagues colleagues;

  AcceptController(InboxDesk desk, Acceptance acceptance, Colleagues colleagues) {
    this.desk = desk;
    this.acceptance = acceptance;
    this.colleagues = colleagues;
  }

  @GetMapping("/inbox/{inbox}/{request}/accept")
  AcceptPage ask(
      Unlocked unlocked, Here here, @PathVariable ScopeId inbox, @PathVariable SubjectId request) {
    Chronicle chronicle = desk.look(unlocked, inbox, request);
    List<Choice> homes = homes(unlocked);
    String home = homes.isEmpty() ? "" : homes.getFirst().value();
    AcceptForm form =
        AcceptReading.of(
            here, Request.of(request, chronicle), chronicle.seen(request).toString(), home);
    return page(
        unlocked, here, new AtRequest(inbox, request, chronicle.seen(request)), form, List.of());
  }

  @PostMapping("/inbox/{inbox}/{request}/accept")
  Answer accept(
      Unlocked unlocked,
      Here here,
      @PathVariable ScopeId inbox,
      @PathVariable SubjectId request,
      AcceptForm form) {
    desk.look(unlocked, inbox, request);
    AtRequest at = new AtRequest(inbox, request, Typed.seen(form.seen()));
    Map<TeamId, String> teams = colleagues.teams(unlocked);
    if (teams.isEmpty()) throw new NotHere();
    Typed typed = new Typed();
    Acceptance.Kept kept = AcceptReading.read(typed, form, teams, unlocked.member());
    if (!typed.isRight()) return page(unlocked, here, at, form, typed.errors());
    try {
      CaseworkDesk.Opened opened = acceptance.accept(unlocked, at, kept);
      return Go.to("/casefiles/" + opened.casefile())
          .saying("inbox.done.accepted", opened.codename());
    } catch (Refused no) {
      return page(unlocked, here, at, form, List.of(FieldError.of(no.refusal())));
    }
  }

  private AcceptPage page(
      Unlocked unlocked, Here here, AtRequest at, AcceptForm form, List<FieldError> errors) {
    List<Choice> homes = homes(unlocked);
    List<Choice> readers = new ArrayList<>();
    readers.add(new Choice(AcceptReading.ME, here.t("casework.opening.only-me")));
    readers.addAll(homes);
    return new AcceptPage(
        "/inbox/" + at.inbox() + "/" + at.request(),
        Request.label(at.request()),
        form,
        Map.of(
            "home", homes,
            "identity", readers,
            "channel", Choice.of(here, Channel.class, "identity.channel"),
            "hands", Choice.of(here, InHands.class, "identity.hands"),
            "calling", Choice.of(here, Calling.class, "identity.calling")),
        errors);
  }

  private List<Choice> homes(Unlocked unlocked) {
    return colleagues.teams(unlocked).entrySet().stream()
        .map(e -> new Choice(e.getKey().toString(), e.getValue()))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }
}
