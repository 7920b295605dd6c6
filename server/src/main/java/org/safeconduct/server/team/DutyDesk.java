package org.safeconduct.server.team;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Who is on duty for a team: a coordinator of the team agrees it; whoever is of the team hands
/// over.
@Service
public class DutyDesk {
  private final TeamDesk team;
  private final InstantSource clock;
  private final SecureRandom random;

  public DutyDesk(TeamDesk team, InstantSource clock, SecureRandom random) {
    this.team = team;
    this.clock = clock;
    this.random = random;
  }

  /// The duties of each of this member's teams, by name.
  public Map<Organisation.Team, Roster> rosters(Unlocked unlocked) {
    Map<Organisation.Team, Roster> rosters = new LinkedHashMap<>();
    Map<TeamId, Roster> all = team.rosters(unlocked);
    for (Organisation.Team one : team.organisation(unlocked).working()) {
      if (unlocked.teams().contains(one.id())) {
        rosters.put(one, all.getOrDefault(one.id(), Roster.EMPTY));
      }
    }
    return rosters;
  }

  /// A team's duties; empty ones for a team that is not this member's.
  public Roster roster(Unlocked unlocked, TeamId of) {
    return unlocked.teams().contains(of)
        ? team.rosters(unlocked).getOrDefault(of, Roster.EMPTY)
        : Roster.EMPTY;
  }

  /// Whether this member agrees the duties of the team.
  public boolean mayAgree(Unlocked unlocked, TeamId of) {
    return unlocked.teams().contains(of)
        && team.organisation(unlocked).has(unlocked.member(), Role.COORDINATOR);
  }

  /// @param who the first at first; all of the team, nobody twice
  public void agree(
      Unlocked coordinator, TeamId of, List<MemberId> who, Instant from, Instant until) {
    demandCoordinator(coordinator, of);
    Set<MemberId> members = team.organisation(coordinator).inTeam(of);
    if (who.isEmpty() || !members.containsAll(who) || Set.copyOf(who).size() < who.size()) {
      throw Refused.because("team.refuse.duty.who");
    }
    if (!until.isAfter(from) || !until.isAfter(clock.instant())) {
      throw Refused.because("team.refuse.duty.time");
    }
    team.writeDuty(
        coordinator, new DutyFact.DutyAgreed(SubjectId.random(random), of, who, from, until));
  }

  public void takeBack(Unlocked coordinator, TeamId of, SubjectId duty) {
    demandCoordinator(coordinator, of);
    boolean there = roster(coordinator, of).duties().stream().anyMatch(d -> d.id().equals(duty));
    if (!there) throw Refused.because("team.refuse.changed-meanwhile");
    team.writeDuty(coordinator, new DutyFact.DutyTakenBack(duty));
  }

  public void handOver(Unlocked unlocked, TeamId of, List<String> note) {
    if (!unlocked.teams().contains(of)) throw Refused.because("team.refuse.not-your-team");
    team.writeDuty(unlocked, new DutyFact.HandedOver(of, note));
  }

  private void demandCoordinator(Unlocked unlocked, TeamId of) {
    if (!mayAgree(unlocked, of)) {
      throw Refused.because("team.refuse.role." + Role.COORDINATOR.word());
    }
  }
}
