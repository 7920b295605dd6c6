package org.safeconduct.server.team.web;

import java.util.List;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.team.Member;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.team.Role;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One colleague, as a registrar changes what they do here, or removes them.
@Controller
class MemberController {
  private final TeamDesk desk;

  MemberController(TeamDesk desk) {
    this.desk = desk;
  }

  record AssignForm(List<String> teams, List<String> roles) {}

  record RemoveForm(String reason) {
    @Override
    public String toString() {
      return "RemoveForm";
    }
  }

  @GetMapping("/members/{id}")
  MemberPage member(Unlocked unlocked, @PathVariable MemberId id, Here here) {
    return page(unlocked, id, here, List.of());
  }

  @PostMapping("/members/{id}/assign")
  Answer assign(
      Unlocked unlocked, @PathVariable MemberId id, Here here, AssignForm form, Reasked again) {
    MemberPage page = page(unlocked, id, here, List.of());
    try {
      desk.assign(
          unlocked,
          again,
          id,
          MembersController.ids(form.teams()),
          MembersController.roles(form.roles()));
      return Go.to("/members").saying("team.done.assigned", page.name());
    } catch (Refused no) {
      return page(unlocked, id, here, List.of(FieldError.of(no.refusal())));
    }
  }

  @PostMapping("/members/{id}/remove")
  Answer remove(
      Unlocked unlocked, @PathVariable MemberId id, Here here, RemoveForm form, Reasked again) {
    MemberPage page = page(unlocked, id, here, List.of());
    if (form.reason().isEmpty()) {
      return page(
          unlocked, id, here, List.of(FieldError.at("reason", "team.wrong.removal-reason")));
    }
    try {
      desk.remove(unlocked, again, id, form.reason().lines().toList());
      return Go.to("/members").saying("team.done.removed", page.name());
    } catch (Refused no) {
      return page(unlocked, id, here, List.of(FieldError.of(no.refusal())));
    }
  }

  private MemberPage page(Unlocked unlocked, MemberId id, Here here, List<FieldError> errors) {
    Organisation organisation = desk.organisation(unlocked);
    Member member = organisation.member(id).filter(Member::isHere).orElseThrow(NotHere::new);
    if (!organisation.has(unlocked.member(), Role.REGISTRAR)) throw new NotHere();
    return new MemberPage(
        member.id().toString(),
        member.name(),
        member.teams().stream().map(Object::toString).toList(),
        member.roles().stream().map(Role::word).toList(),
        MemberWords.teamChoices(organisation),
        MemberWords.roleChoices(here),
        member.id().equals(unlocked.member()),
        errors);
  }
}
