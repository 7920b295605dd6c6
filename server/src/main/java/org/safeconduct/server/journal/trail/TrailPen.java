package org.safeconduct.server.journal.trail;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.Means;
import org.safeconduct.server.journal.MechanismFact;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Visit;
import org.safeconduct.server.journal.check.GrantFacts;
import org.safeconduct.server.journal.writing.HouseWriting;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.ScopeKeys;
import org.safeconduct.server.vault.StandingGrant;
import org.safeconduct.server.vault.Unlocked;

/// Puts visits into the trails: all of one team in one fact, each reveal in its own.
final class TrailPen {
  private static final int MONTHS_BACK = 36;

  private final Means means;
  private final TrailScopes scopes;

  TrailPen(Means means, TrailScopes scopes) {
    this.means = means;
    this.scopes = scopes;
  }

  void open(TeamId team, YearMonth month, TeamId holder, List<Audience> others) {
    if (isThere(scopes.scope(team, month))) return;
    new HouseWriting(means, means.trail()).open(trail(team, month, others), holder).write();
  }

  void write(Map<TeamId, List<Visit>> visits, YearMonth month) {
    visits.keySet().forEach(team -> openAsBefore(team, month));
    HouseWriting writing = new HouseWriting(means, means.trail());
    visits.forEach((team, ofTeam) ->
        facts(ofTeam)
            .forEach(
                fact -> writing.add(scopes.scope(team, month), scopes.root(team, month), fact)));
    writing.write();
  }

  void write(TeamId team, Fact fact, YearMonth month) {
    openAsBefore(team, month);
    new HouseWriting(means, means.trail())
        .add(scopes.scope(team, month), scopes.root(team, month), fact)
        .write();
  }

  /// The trails of this member's teams whose key somebody had who has it no more.
  void roll(Unlocked holder) {
    HouseWriting writing = new HouseWriting(means, means.trail());
    boolean any = false;
    for (ScopeId trail : held(holder)) {
      Optional<ScopeKeys> keys = means.vault().open(holder, trail, GrantFacts.ofTrail(means));
      if (keys.isEmpty()) continue;
      try (ScopeKeys mine = keys.get()) {
        if (mine.mustRoll()) {
          writing.roll(holder, mine);
          any = true;
        }
      }
    }
    if (any) writing.write();
  }

  /// One for each team and month there is: far fewer than a team has grants.
  private List<ScopeId> held(Unlocked holder) {
    Set<TeamId> teams = holder.teams();
    return means.trail().read().scopes().stream().filter(trail -> isHeld(trail, teams)).toList();
  }

  private boolean isHeld(ScopeId trail, Set<TeamId> teams) {
    return means.vault().standing(trail).stream()
        .anyMatch(grant -> grant.to() instanceof Audience.OfTeam(var team) && teams.contains(team));
  }

  private static Stream<MechanismFact.Visited> facts(List<Visit> visits) {
    List<Visit> together = visits.stream().filter(visit -> !Trail.isReveal(visit)).toList();
    Stream<MechanismFact.Visited> alone =
        visits.stream()
            .filter(Trail::isReveal)
            .map(visit -> new MechanismFact.Visited(List.of(visit)));
    return together.isEmpty()
        ? alone
        : Stream.concat(Stream.of(new MechanismFact.Visited(together)), alone);
  }

  /// A new month is held by whom the last one was held.
  private void openAsBefore(TeamId team, YearMonth month) {
    if (isThere(scopes.scope(team, month))) return;
    List<Audience> holders = new ArrayList<>(lastHolders(team, month));
    TeamId first =
        holders.stream()
            .flatMap(holder ->
                holder instanceof Audience.OfTeam(var id) ? Stream.of(id) : Stream.empty())
            .findFirst()
            .orElseThrow(() -> new NoTrail(team));
    holders.remove(new Audience.OfTeam(first));
    open(team, month, first, holders);
  }

  private List<Audience> lastHolders(TeamId team, YearMonth month) {
    return Stream.iterate(month.minusMonths(1), before -> before.minusMonths(1))
        .limit(MONTHS_BACK)
        .map(before -> scopes.scope(team, before))
        .filter(this::isThere)
        .findFirst()
        .map(scope -> means.vault().standing(scope).stream().map(StandingGrant::to).toList())
        .orElse(List.of());
  }

  private boolean isThere(ScopeId trail) {
    return means.trail().read().head(trail).seq() > 0;
  }

  private NewScope trail(TeamId team, YearMonth month, List<Audience> others) {
    return new NewScope(
        scopes.scope(team, month), scopes.root(team, month), ScopeKind.TRAIL, team, others);
  }
}
