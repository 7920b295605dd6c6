package org.safeconduct.server.team;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;

/// A member as colleagues see them.
///
/// @param teams the ordinary teams they work in
/// @param since when they were enrolled, or removed
public record Member(
    MemberId id,
    String name,
    String handle,
    String keyName,
    Set<TeamId> teams,
    Set<Role> roles,
    boolean isHere,
    Instant since,
    Optional<Language> language) {
  public Member {
    teams = Set.copyOf(teams);
    roles = Set.copyOf(roles);
  }

  /// Whether they are here and wear this role.
  public boolean has(Role role) {
    return isHere && roles.contains(role);
  }

  Member withRoles(Set<Role> given) {
    return new Member(id, name, handle, keyName, teams, given, isHere, since, language);
  }

  Member inTeams(Set<TeamId> given) {
    return new Member(id, name, handle, keyName, given, roles, isHere, since, language);
  }

  Member gone(Instant at) {
    return new Member(id, name, handle, keyName, teams, roles, false, at, language);
  }

  Member reading(Language chosen) {
    return new Member(id, name, handle, keyName, teams, roles, isHere, since, Optional.of(chosen));
  }

  @Override
  public String toString() {
    return "Member[" + id + "]";
  }
}
