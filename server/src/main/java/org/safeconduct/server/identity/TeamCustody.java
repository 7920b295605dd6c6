package org.safeconduct.server.identity;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.team.Office;
import org.safeconduct.server.team.OpensBy;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.Role;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The organisation as `team` knows it.
@Service
class TeamCustody implements Custody {
  /// With three, two may be on the road and one at the desk.
  private static final int SMALL = 3;

  private final TeamDesk team;

  TeamCustody(TeamDesk team) {
    this.team = team;
  }

  @Override
  public Optional<TeamId> second(Unlocked unlocked) {
    Organisation organisation = team.organisation(unlocked);
    return organisation.identities() == OpensBy.TWO
        ? Optional.of(organisation.office(Office.CUSTODIANS))
        : Optional.empty();
  }

  @Override
  public boolean isCustodian(Unlocked unlocked) {
    return team.organisation(unlocked).has(unlocked.member(), Role.CUSTODIAN);
  }

  @Override
  public boolean isCoordinator(Unlocked unlocked) {
    return team.organisation(unlocked).has(unlocked.member(), Role.COORDINATOR);
  }

  @Override
  public boolean isSmall(Unlocked unlocked) {
    return team.organisation(unlocked).here().size() <= SMALL;
  }

  @Override
  public Map<MemberId, String> names(Unlocked unlocked) {
    return team.organisation(unlocked).members().entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().name()));
  }
}
