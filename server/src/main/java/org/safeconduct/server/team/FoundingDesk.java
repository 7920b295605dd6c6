package org.safeconduct.server.team;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safeconduct.seal.Share;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Circle;
import org.safeconduct.server.vault.Enrolled;
import org.safeconduct.server.vault.Founded;
import org.safeconduct.server.vault.Quorum;
import org.safeconduct.server.vault.RecoveryPlan;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;
import org.springframework.stereotype.Service;

/// The first-run ceremony: an organisation in an empty data folder. Keys first, then the facts that
/// say whose they are, in one commit.
@Service
public class FoundingDesk {
  private final Vault vault;
  private final Journal journal;
  private final SecureRandom random;

  public FoundingDesk(Vault vault, Journal journal, SecureRandom random) {
    this.vault = vault;
    this.journal = journal;
    this.random = random;
  }

  /// Founds the organisation.
  ///
  /// @throws IllegalStateException if this data folder has one already
  public Foundation found(FoundingPlan plan) {
    FoundingPlan.Person first = plan.registrar();
    Founded founded = vault.founding().found(plan.domain(), first.handle(), recovery(plan));
    try (Unlocked registrar = vault.members().open(founded.registrar().key())) {
      Map<FoundingPlan.Person, Enrolled> enrolled = enrol(plan, founded.registrar(), registrar);
      Map<String, Organisation.Team> teams = teams(plan, enrolled, registrar);
      try (Unlocked seated = vault.members().open(founded.registrar().key())) {
        write(seated, plan, enrolled, teams);
      }
      openTrails(teams);
      return foundation(plan, founded, enrolled, teams);
    }
  }

  private static RecoveryPlan recovery(FoundingPlan plan) {
    int trustees = plan.trustees().size();
    return new RecoveryPlan(
        new Quorum(plan.threshold(), trustees),
        plan.guardedThreshold() == 0 ? null : new Quorum(plan.guardedThreshold(), trustees),
        new Quorum(plan.threshold(), trustees));
  }

  private Map<FoundingPlan.Person, Enrolled> enrol(
      FoundingPlan plan, Enrolled first, Unlocked registrar) {
    Map<FoundingPlan.Person, Enrolled> all = new LinkedHashMap<>();
    for (FoundingPlan.Person person : plan.members()) {
      all.put(
          person,
          person.equals(plan.registrar())
              ? first
              : vault.members().enrol(registrar, person.handle(), 0));
    }
    return all;
  }

  private Map<String, Organisation.Team> teams(
      FoundingPlan plan, Map<FoundingPlan.Person, Enrolled> enrolled, Unlocked registrar) {
    Map<String, Organisation.Team> teams = new LinkedHashMap<>();
    for (FoundingPlan.Team team : plan.teams()) {
      Set<MemberId> members = ids(enrolled, p -> p.teams().contains(team.key()));
      teams.put(team.key(), make(registrar, team.name(), Office.WORK, members));
    }
    for (Office office : Office.values()) {
      office
          .role()
          .ifPresent(role -> {
            Set<MemberId> members = ids(enrolled, p -> p.roles().contains(role));
            teams.put("office " + office.word(), make(registrar, office.word(), office, members));
          });
    }
    return teams;
  }

  private Organisation.Team make(
      Unlocked registrar, String name, Office office, Set<MemberId> members) {
    TeamId id = TeamId.random(random);
    Circle circle = office == Office.CUSTODIANS ? Circle.GUARDED : Circle.TEAMS;
    vault.teams().newTeam(registrar, id, members, circle);
    return new Organisation.Team(id, name, office);
  }

  private static Set<MemberId> ids(
      Map<FoundingPlan.Person, Enrolled> enrolled,
      java.util.function.Predicate<FoundingPlan.Person> which) {
    return enrolled.entrySet().stream()
        .filter(e -> which.test(e.getKey()))
        .map(e -> e.getValue().member())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The organisation's scope is at home in the coordinators' office, and every team reads it and
  /// writes to it; whose word counts there is the fold's rule.
  private void write(
      Unlocked registrar,
      FoundingPlan plan,
      Map<FoundingPlan.Person, Enrolled> enrolled,
      Map<String, Organisation.Team> teams) {
    ScopeId scope = OrganisationScope.of(vault.house().root());
    SubjectId root = SubjectId.random(random);
    TeamId home = office(teams, Office.COORDINATORS);
    List<Audience> readers =
        teams.values().stream()
            .map(Organisation.Team::id)
            .filter(id -> !id.equals(home))
            .<Audience>map(Audience.OfTeam::new)
            .toList();
    Draft draft =
        Draft.of(scope, root, Seen.NOTHING, facts(plan, enrolled, teams).toArray(TeamFact[]::new));
    NewScope opened = new NewScope(scope, root, ScopeKind.ORGANISATION, home, readers);
    switch (journal.write(registrar, List.of(opened), List.of(draft))) {
      case Outcome.Written written -> {}
      case Outcome.Conflict conflict -> throw new IllegalStateException("a new scope is not new");
      case Outcome.Refused no -> throw new Refused(no.refusal());
    }
  }

  private List<TeamFact> facts(
      FoundingPlan plan,
      Map<FoundingPlan.Person, Enrolled> enrolled,
      Map<String, Organisation.Team> teams) {
    List<TeamFact> facts = new ArrayList<>();
    facts.add(new TeamFact.OrganisationNamed(plan.name(), plan.domain()));
    teams.values().forEach(t -> facts.add(new TeamFact.TeamMade(t.id(), t.name(), t.office())));
    enrolled.forEach((person, keys) -> {
      SubjectId place = SubjectId.random(random);
      Set<TeamId> seats =
          person.teams().stream()
              .map(key -> java.util.Objects.requireNonNull(teams.get(key)).id())
              .collect(Collectors.toUnmodifiableSet());
      facts.add(
          new TeamFact.MemberPutForward(
              place, person.name(), person.handle(), seats, person.roles()));
      facts.add(new TeamFact.MemberEnrolled(place, keys.member(), keys.keyName()));
    });
    OpensBy identities = plan.identities();
    if (identities != null) facts.add(new TeamFact.IdentitiesOpenBy(identities));
    facts.add(new TeamFact.FoundingEnded());
    return facts;
  }

  private void openTrails(Map<String, Organisation.Team> teams) {
    TeamId coordinators = office(teams, Office.COORDINATORS);
    List<Audience> trustees = List.of(new Audience.OfTeam(office(teams, Office.TRUSTEES)));
    teams.values().forEach(team -> journal.openTrail(team.id(), coordinators, trustees));
  }

  private static TeamId office(Map<String, Organisation.Team> teams, Office office) {
    return teams.values().stream()
        .filter(t -> t.office() == office)
        .map(Organisation.Team::id)
        .findFirst()
        .orElseThrow();
  }

  private static Foundation foundation(
      FoundingPlan plan,
      Founded founded,
      Map<FoundingPlan.Person, Enrolled> enrolled,
      Map<String, Organisation.Team> teams) {
    List<Foundation.Handed> handed =
        enrolled.entrySet().stream()
            .map(e ->
                new Foundation.Handed(e.getKey().handle(), e.getValue().member(), e.getValue()))
            .toList();
    Map<String, TeamId> byKey =
        plan.teams().stream()
            .collect(
                Collectors.toMap(
                    FoundingPlan.Team::key,
                    t -> java.util.Objects.requireNonNull(teams.get(t.key())).id()));
    List<FoundingPlan.Person> trustees = plan.trustees();
    List<Foundation.Sheet> sheets =
        IntStream.range(0, trustees.size())
            .mapToObj(i ->
                new Foundation.Sheet(
                    trustees.get(i).handle(),
                    founded.teamShares().get(i),
                    guarded(founded.guardedShares(), i),
                    founded.rootShares().get(i)))
            .toList();
    return new Foundation(founded.root().text(), handed, byKey, sheets);
  }

  private static List<Share> guarded(List<Share> shares, int i) {
    return shares.isEmpty() ? List.of() : List.of(shares.get(i));
  }
}
