package org.safeconduct.server.team.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.team.Office;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.Role;

/// Roles and teams in words.
final class MemberWords {
  private MemberWords() {}

  static String roles(Set<Role> roles, Here here) {
    return roles.stream()
        .sorted()
        .map(role -> here.t("team.role." + role.word()))
        .collect(Collectors.joining(here.t("team.list.comma")));
  }

  static String teams(Collection<TeamId> teams, Organisation organisation) {
    return organisation.working().stream()
        .filter(t -> teams.contains(t.id()))
        .map(Organisation.Team::name)
        .collect(Collectors.joining(", "));
  }

  /// A team's own name; an office goes by its role.
  static String name(Organisation.Team team, Here here) {
    return team.office() == Office.WORK
        ? team.name()
        : here.t("team.office." + team.office().word());
  }

  static List<Choice> roleChoices(Here here) {
    return Arrays.stream(Role.values())
        .map(role -> new Choice(role.word(), here.t("team.role." + role.word())))
        .toList();
  }

  static List<Choice> teamChoices(Organisation organisation) {
    return organisation.working().stream()
        .map(team -> new Choice(team.id().toString(), team.name()))
        .toList();
  }
}
