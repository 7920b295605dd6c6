package org.safeconduct.server.vault;

import java.util.Set;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;

/// A member's keys, open for one request. No `Unlocked`, no plaintext: access control is a
/// parameter, not a check. Close it and the keys are wiped.
public final class Unlocked implements AutoCloseable {
  private final MemberId member;
  private final Set<TeamId> teams;

  Unlocked(MemberId member, Set<TeamId> teams) {
    this.member = member;
    this.teams = Set.copyOf(teams);
  }

  public MemberId member() {
    return member;
  }

  /// The teams in whose present epoch this member has a seat.
  public Set<TeamId> teams() {
    return teams;
  }

  @Override
  public void close() {}

  @Override
  public String toString() {
    return "Unlocked[" + member + "]";
  }
}
