package org.safeconduct.server.shelter;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.team.DutyDesk;
import org.safeconduct.server.team.Member;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.Register;
import org.safeconduct.server.team.Registers;
import org.safeconduct.server.team.Role;
import org.safeconduct.server.team.Roster;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The organisation as `team` knows it.
@Service
class TeamHousing implements Housing {
  private final TeamDesk team;
  private final Registers registers;
  private final DutyDesk duty;
  private final InstantSource clock;

  TeamHousing(TeamDesk team, Registers registers, DutyDesk duty, InstantSource clock) {
    this.team = team;
    this.registers = registers;
    this.duty = duty;
    this.clock = clock;
  }

  @Override
  public List<Keeper> keepers(Unlocked unlocked) {
    Organisation organisation = team.organisation(unlocked);
    return organisation.working().stream()
        .filter(one -> organisation.register(one.id(), Register.PLACES).isPresent())
        .map(one -> new Keeper(one.id(), one.name()))
        .toList();
  }

  @Override
  public Map<TeamId, ScopeId> registers(Unlocked unlocked) {
    return registers.mine(unlocked, Register.PLACES);
  }

  @Override
  public List<Keeper> beginners(Unlocked unlocked) {
    Organisation organisation = team.organisation(unlocked);
    if (!organisation.has(unlocked.member(), Role.SHELTER_COORDINATOR)) return List.of();
    return organisation.working().stream()
        .filter(one -> unlocked.teams().contains(one.id()))
        .map(one -> new Keeper(one.id(), one.name()))
        .toList();
  }

  @Override
  public ScopeId register(Unlocked unlocked, TeamId of) {
    Optional<ScopeId> there = registers.find(unlocked, of, Register.PLACES);
    if (there.isPresent()) return there.get();
    if (beginners(unlocked).stream().noneMatch(keeper -> keeper.team().equals(of))) {
      throw Refused.because("shelter.refuse.not-coordinator");
    }
    return registers.open(unlocked, of, Register.PLACES);
  }

  @Override
  public List<MemberId> onDuty(Unlocked unlocked, TeamId of) {
    return duty.roster(unlocked, of).at(clock.instant()).map(Roster.Duty::who).orElse(List.of());
  }

  @Override
  public List<MemberId> members(Unlocked unlocked, TeamId of) {
    Organisation organisation = team.organisation(unlocked);
    Comparator<Member> coordinatorsFirst =
        Comparator.comparing(member -> !member.has(Role.SHELTER_COORDINATOR));
    return organisation.here().stream()
        .filter(member -> member.teams().contains(of))
        .sorted(coordinatorsFirst)
        .map(Member::id)
        .toList();
  }

  @Override
  public Map<MemberId, String> lawyers(Unlocked unlocked) {
    Map<MemberId, String> lawyers = new LinkedHashMap<>();
    team.organisation(unlocked)
        .all(Role.LAWYER)
        .forEach(member -> lawyers.put(member.id(), member.name()));
    return lawyers;
  }

  @Override
  public Map<MemberId, String> names(Unlocked unlocked) {
    return team.organisation(unlocked).members().entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().name()));
  }
}
