package org.safeconduct.server.casework.web;

import java.util.List;
import java.util.Map;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Colleagues;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.Refused;
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

/// A new casefile. The codename is drawn, never typed.
@Controller
class OpeningController {
  private static final String ME = "me";

  private final CaseworkDesk desk;
  private final Colleagues colleagues;

  OpeningController(CaseworkDesk desk, Colleagues colleagues) {
    this.desk = desk;
    this.colleagues = colleagues;
  }

  @GetMapping("/casefiles/new")
  OpeningPage ask(Unlocked unlocked, Here here) {
    return page(unlocked, here, OpeningForm.EMPTY, List.of());
  }

  @PostMapping("/casefiles/new")
  Answer open(Unlocked unlocked, Here here, OpeningForm form) {
    Typed typed = new Typed();
    Map<TeamId, String> teams = colleagues.teams(unlocked);
    TeamId home = team(typed, "home", form.home(), teams);
    Audience reader =
        form.identity().equals(ME)
            ? new Audience.OfMember(unlocked.member())
            : new Audience.OfTeam(team(typed, "identity", form.identity(), teams));
    if (!typed.isRight()) return page(unlocked, here, form, typed.errors());
    try {
      CaseworkDesk.Opened opened =
          desk.open(unlocked, home, List.of(reader), Paragraphs.of(form.need()));
      return Go.to("/casefiles/" + opened.casefile())
          .saying("casework.done.opened", opened.codename());
    } catch (Refused no) {
      return page(unlocked, here, form, List.of(FieldError.of(no.refusal())));
    }
  }

  private static TeamId team(Typed typed, String field, String chosen, Map<TeamId, String> teams) {
    return teams.keySet().stream()
        .filter(t -> t.toString().equals(chosen))
        .findFirst()
        .orElseGet(() -> {
          typed.wrong(field, "site.typed.choose");
          return teams.keySet().iterator().next();
        });
  }

  private OpeningPage page(
      Unlocked unlocked, Here here, OpeningForm form, List<FieldError> errors) {
    List<Choice> homes = Teams.choices(colleagues.teams(unlocked));
    List<Choice> readers = new java.util.ArrayList<>();
    readers.add(new Choice(ME, here.t("casework.opening.only-me")));
    readers.addAll(homes);
    OpeningForm shown =
        form.home().isEmpty() && homes.size() == 1
            ? new OpeningForm(homes.getFirst().value(), form.identity(), form.need())
            : form;
    return new OpeningPage(shown, homes, readers, errors);
  }
}
