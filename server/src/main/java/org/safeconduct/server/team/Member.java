package org.safeconduct.server.team;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;

/// A member as colleagues see them.
public record Member(
    MemberId id,
    String name,
    String handle,
    Set<TeamId> teams,
    Set<Role> roles,
    Standing standing,
    Instant since,
    MemberId by,
    Optional<Language> language) {
  public Member {
    teams = Set.copyOf(teams);
    roles = Set.copyOf(roles);
  }

  /// Where a member stands.
  public enum Standing {
    /// A registrar put them forward; a trustee has yet to agree.
    PUT_FORWARD,
    /// Works here.
    ENROLLED,
    /// Gone.
    REMOVED
  }

  public boolean isHere() {
    return standing == Standing.ENROLLED;
  }

  public boolean has(Role role) {
    return isHere() && roles.contains(role);
  }

  Member with(Standing now, Instant at, MemberId who) {
    return new Member(id, name, handle, teams, roles, now, at, who, language);
  }

  Member withRoles(Set<Role> given) {
    return new Member(id, name, handle, teams, given, standing, since, by, language);
  }

  Member inTeams(Set<TeamId> given) {
    return new Member(id, name, handle, given, roles, standing, since, by, language);
  }

  Member reading(Language chosen) {
    return new Member(
        id, name, handle, teams, roles, standing, since, by, Optional.of(chosen));
  }

  @Override
  public String toString() {
    return "Member[" + id + "]";
  }
}
