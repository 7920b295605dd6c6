package org.safeconduct.server.team.web;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.team.OpensBy;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.team.Role;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.team.TeamFact;
import org.safeconduct.server.vault.Enrolled;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Colleagues, and who is to become one.
@Controller
class MembersController {
  private final TeamDesk desk;
  private final SecureRandom random;

  MembersController(TeamDesk desk, SecureRandom random) {
    this.desk = desk;
    this.random = random;
  }

  /// Somebody to be put forward.
  record CandidateForm(String name, String handle, List<String> teams, List<String> roles) {
    List<FieldError> errors() {
      List<FieldError> errors = new ArrayList<>();
      if (name.isEmpty()) errors.add(FieldError.at("name", "team.wrong.name"));
      if (!handle.toLowerCase(Locale.ROOT).matches("[a-z][a-z0-9-]{1,30}")) {
        errors.add(FieldError.at("handle", "team.wrong.handle"));
      }
      if (teams.isEmpty()) errors.add(FieldError.at("teams", "team.wrong.teams"));
      if (roles.isEmpty()) errors.add(FieldError.at("roles", "team.wrong.roles"));
      return errors;
    }

    Set<TeamId> teamIds() {
      return ids(teams);
    }

    Set<Role> roleSet() {
      return MembersController.roles(roles);
    }

    @Override
    public String toString() {
      return "CandidateForm";
    }
  }

  @GetMapping("/members")
  MembersPage members(Unlocked unlocked, Here here) {
    return MembersPage.of(desk.organisation(unlocked), desk.certified(), unlocked.member(), here);
  }

  @GetMapping("/members/new")
  CandidatePage candidate(Unlocked unlocked, Here here) {
    Organisation organisation = trusteesOrganisation(unlocked);
    return CandidatePage.of(organisation, here, "", "", List.of(), List.of(), List.of());
  }

  @PostMapping("/members/new")
  Answer putForward(Unlocked unlocked, Here here, CandidateForm form) {
    Organisation organisation = trusteesOrganisation(unlocked);
    List<FieldError> errors = form.errors();
    if (errors.isEmpty()) {
      try {
        desk.putForward(
            unlocked,
            SubjectId.random(random),
            form.name(),
            form.handle().toLowerCase(Locale.ROOT),
            form.teamIds(),
            form.roleSet());
        return Go.to("/members").saying("team.done.put-forward", form.name());
      } catch (Refused no) {
        errors = List.of(FieldError.of(no.refusal()));
      }
    }
    return CandidatePage.of(
        organisation, here, form.name(), form.handle(), form.teams(), form.roles(), errors);
  }

  @PostMapping("/members/candidates/{place}/enrol")
  Answer enrol(Unlocked unlocked, @PathVariable SubjectId place, Reasked again) {
    Organisation.Candidate candidate = desk.organisation(unlocked).putForward().get(place);
    if (candidate == null) throw new NotHere();
    try (Enrolled enrolled = desk.enrol(unlocked, again, place)) {
      return OncePage.member(candidate.handle(), enrolled);
    }
  }

  @PostMapping("/members/candidates/{place}/pass-over")
  Answer passOver(Unlocked unlocked, @PathVariable SubjectId place) {
    if (!desk.organisation(unlocked).putForward().containsKey(place)) throw new NotHere();
    desk.passOver(unlocked, place);
    return Go.to("/members").saying("team.done.passed-over");
  }

  public record IdentitiesForm(String by) {}

  @PostMapping("/members/identities")
  Answer openIdentitiesBy(Unlocked unlocked, Reasked again, IdentitiesForm form) {
    OpensBy by = Term.find(OpensBy.class, form.by()).orElseThrow(NotHere::new);
    desk.openIdentitiesBy(unlocked, again, by);
    return Go.to("/members").saying("team.done.identities");
  }

  public record CoolingForm(String days) {}

  @PostMapping("/members/cooling")
  Answer coolFor(Unlocked unlocked, Here here, Reasked again, CoolingForm form) {
    Optional<Integer> days = days(form.days());
    if (days.isEmpty()) {
      FieldError wrong =
          FieldError.at("days", "team.wrong.cooling", TeamFact.CasefilesCoolFor.MOST);
      return members(unlocked, here).wrong(form.days(), wrong);
    }
    desk.coolFor(unlocked, again, days.get());
    return Go.to("/members").saying("team.done.cooling");
  }

  private static Optional<Integer> days(String typed) {
    try {
      int days = Integer.parseInt(typed.strip());
      boolean right = days >= 1 && days <= TeamFact.CasefilesCoolFor.MOST;
      return right ? Optional.of(days) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// The page is there for those who may use it.
  private Organisation trusteesOrganisation(Unlocked unlocked) {
    Organisation organisation = desk.organisation(unlocked);
    if (!organisation.has(unlocked.member(), Role.TRUSTEE)) throw new NotHere();
    return organisation;
  }

  static Set<TeamId> ids(List<String> texts) {
    try {
      return texts.stream().map(TeamId::parse).collect(Collectors.toUnmodifiableSet());
    } catch (IllegalArgumentException e) {
      throw new NotHere();
    }
  }

  static Set<Role> roles(List<String> words) {
    try {
      return words.stream().map(Role::parse).collect(Collectors.toUnmodifiableSet());
    } catch (IllegalArgumentException e) {
      throw new NotHere();
    }
  }
}
