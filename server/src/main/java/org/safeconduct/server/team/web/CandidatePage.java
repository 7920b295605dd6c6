package org.safeconduct.server.team.web;

import java.util.List;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.team.Organisation;

/// The form that puts somebody forward.
public record CandidatePage(
    String name,
    String handle,
    List<String> teams,
    List<String> roles,
    List<Choice> teamChoices,
    List<Choice> roleChoices,
    List<FieldError> errors)
    implements Page {
  public CandidatePage {
    teams = List.copyOf(teams);
    roles = List.copyOf(roles);
    teamChoices = List.copyOf(teamChoices);
    roleChoices = List.copyOf(roleChoices);
    errors = List.copyOf(errors);
  }

  static CandidatePage of(
      Organisation organisation,
      Here here,
      String name,
      String handle,
      List<String> teams,
      List<String> roles,
      List<FieldError> errors) {
    return new CandidatePage(
        name,
        handle,
        teams,
        roles,
        MemberWords.teamChoices(organisation),
        MemberWords.roleChoices(here),
        errors);
  }

  @Override
  public String template() {
    return "team/candidate";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }

  @Override
  public String toString() {
    return "CandidatePage";
  }
}
