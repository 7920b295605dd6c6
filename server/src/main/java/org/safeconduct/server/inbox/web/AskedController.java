package org.safeconduct.server.inbox.web;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.inbox.Age;
import org.safeconduct.server.inbox.Asked;
import org.safeconduct.server.inbox.Came;
import org.safeconduct.server.inbox.CanWrite;
import org.safeconduct.server.inbox.InboxDesk;
import org.safeconduct.server.inbox.LooksUntil;
import org.safeconduct.server.inbox.Need;
import org.safeconduct.server.inbox.Passport;
import org.safeconduct.server.inbox.Through;
import org.safeconduct.server.inbox.Writer;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// A request that came by phone, in a chat, or in person: written down while they speak.
@Controller
class AskedController {
  private final InboxDesk desk;
  private final Colleagues colleagues;
  private final SecureRandom random;

  AskedController(InboxDesk desk, Colleagues colleagues, SecureRandom random) {
    this.desk = desk;
    this.colleagues = colleagues;
    this.random = random;
  }

  @GetMapping("/inbox/new")
  AskedPage ask(Unlocked unlocked, Here here) {
    return page(unlocked, here, AskedForm.blank(SubjectId.random(random).toString()), List.of());
  }

  @PostMapping("/inbox/new")
  Answer takeDown(Unlocked unlocked, Here here, AskedForm form) {
    Typed typed = new Typed();
    Came came = typed.term("came", Came.class, form.came());
    Optional<TeamId> team = typed.chosen("team", TeamId::parse, form.team());
    Asked asked = new AskedReading(typed, form).read();
    SubjectId id = Typed.carried(SubjectId::parse, form.id());
    if (team.isEmpty() || !typed.isRight()) return page(unlocked, here, form, typed.errors());
    try {
      ScopeId inbox = desk.takeDown(unlocked, team.get(), id, came, asked);
      return Go.to("/inbox/" + inbox + "/" + id).saying("inbox.done.taken-down");
    } catch (Refused no) {
      return page(unlocked, here, form, List.of(FieldError.of(no.refusal())));
    }
  }

  private AskedPage page(Unlocked unlocked, Here here, AskedForm form, List<FieldError> errors) {
    List<Choice> teams =
        colleagues.teams(unlocked).entrySet().stream()
            .map(e -> new Choice(e.getKey().toString(), e.getValue()))
            .sorted(Comparator.comparing(Choice::label))
            .toList();
    AskedForm shown =
        form.team().isEmpty() && !teams.isEmpty() ? form.forTeam(teams.getFirst().value()) : form;
    List<Choice> came =
        Choice.of(here, Came.class, "inbox.came").stream()
            .filter(choice -> !choice.value().equals(Came.PAGES.name()))
            .toList();
    List<Choice> by =
        Choice.of(here, Through.class, "inbox.through").stream()
            .filter(choice -> !choice.value().equals(Through.MAILBOX.name()))
            .toList();
    return new AskedPage(
        shown,
        Map.of(
            "team", teams,
            "came", came,
            "needs", Choice.of(here, Need.class, "inbox.need"),
            "age", Choice.of(here, Age.class, "inbox.age"),
            "now", Choice.of(here, CanWrite.class, "inbox.now"),
            "writer", Choice.of(here, Writer.class, "inbox.writer"),
            "by", by,
            "neverCall", List.of(new Choice("yes", here.t("inbox.never-call"))),
            "looksUntil", Choice.of(here, LooksUntil.class, "inbox.looks"),
            "passport", Choice.of(here, Passport.class, "inbox.passport")),
        errors);
  }
}
