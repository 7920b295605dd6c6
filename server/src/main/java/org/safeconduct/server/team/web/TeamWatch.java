package org.safeconduct.server.team.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Watch;
import org.safeconduct.server.team.DutyDesk;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.Roster;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.team.waking.Rung;
import org.safeconduct.server.team.waking.Waking;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Component;

/// Tells "today" who the colleagues are, who of them is on duty, and what was rung meanwhile.
@Component
class TeamWatch implements Watch {
  /// Long enough for a member who comes back after a weekend.
  private static final Duration OF_LATE = Duration.ofDays(3);

  private final TeamDesk team;
  private final DutyDesk duty;
  private final Waking waking;
  private final InstantSource clock;

  TeamWatch(TeamDesk team, DutyDesk duty, Waking waking, InstantSource clock) {
    this.team = team;
    this.duty = duty;
    this.waking = waking;
    this.clock = clock;
  }

  @Override
  public Map<MemberId, String> names(Unlocked unlocked) {
    return team.organisation(unlocked).members().entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().name()));
  }

  @Override
  public List<OnDuty> onDuty(Unlocked unlocked, Here here) {
    DutyWords words = new DutyWords(team.organisation(unlocked), here);
    Instant oldest = clock.instant().minus(OF_LATE);
    Map<TeamId, List<String>> rung =
        waking.rung(unlocked).stream()
            .filter(one -> one.at().isAfter(oldest))
            .collect(
                Collectors.groupingBy(
                    Rung::team, Collectors.mapping(words::rung, Collectors.toUnmodifiableList())));
    return duty.rosters(unlocked).entrySet().stream()
        .map(one -> onDuty(one.getKey(), one.getValue(), rung, words))
        .toList();
  }

  private OnDuty onDuty(
      Organisation.Team of, Roster roster, Map<TeamId, List<String>> rung, DutyWords words) {
    return new OnDuty(
        of.name(),
        roster.at(clock.instant()).map(words::on).orElse(""),
        roster.note().map(Roster.Note::words).orElse(List.of()),
        roster.note().map(words::noted).orElse(""),
        rung.getOrDefault(of.id(), List.of()),
        "/duty/" + of.id());
  }

  @Override
  public List<String> warnings(Unlocked unlocked, Here here) {
    return waking.lost().map(at -> here.t("team.duty.lost", here.when(at))).stream().toList();
  }
}
