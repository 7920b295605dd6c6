package org.safeconduct.server.team.web;

import java.util.List;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// One colleague, for a registrar.
///
/// @param oneself nobody removes themself
public record MemberPage(
    String id,
    String name,
    List<String> teams,
    List<String> roles,
    List<Choice> teamChoices,
    List<Choice> roleChoices,
    boolean oneself,
    List<FieldError> errors)
    implements Page {
  public MemberPage {
    teams = List.copyOf(teams);
    roles = List.copyOf(roles);
    teamChoices = List.copyOf(teamChoices);
    roleChoices = List.copyOf(roleChoices);
    errors = List.copyOf(errors);
  }

  @Override
  public String template() {
    return "team/member";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }

  @Override
  public String toString() {
    return "MemberPage[" + id + "]";
  }
}
