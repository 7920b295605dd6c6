package org.safeconduct.server.team;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;

/// The organisation as folded from its scope.
///
/// @param members everybody who was ever enrolled
/// @param putForward who waits for a registrar
/// @param recovered who came by the trustees' shares
/// @param identities how many it takes to open the identity of a new casefile
/// @param coolingDays for how many days at most a casefile cools once its way has ended
/// @param registers what each team keeps, and where
/// @param odd facts that counted for nothing: written by somebody whose word does not count for
///   that
public record Organisation(
    String name,
    String domain,
    Map<TeamId, Team> teams,
    Map<MemberId, Member> members,
    Map<SubjectId, Candidate> putForward,
    Set<MemberId> recovered,
    OpensBy identities,
    int coolingDays,
    Map<TeamId, Map<Register, ScopeId>> registers,
    List<FactRef> odd) {
  /// As long as nobody said otherwise.
  static final int COOLING_DAYS = 30;

  public Organisation {
    teams = Map.copyOf(teams);
    members = Map.copyOf(members);
    putForward = Map.copyOf(putForward);
    recovered = Set.copyOf(recovered);
    registers = Map.copyOf(registers);
    odd = List.copyOf(odd);
  }

  /// A team and what it is for.
  public record Team(TeamId id, String name, Office office) {}

  /// Somebody a trustee put forward.
  public record Candidate(
      SubjectId place,
      String name,
      String handle,
      Set<TeamId> teams,
      Set<Role> roles,
      MemberId by) {
    public Candidate {
      teams = Set.copyOf(teams);
      roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
      return "Candidate[" + place + "]";
    }
  }

  public static Organisation of(Chronicle chronicle) {
    OrganisationFold fold = new OrganisationFold();
    chronicle.live(TeamFact.class).forEach(fold::take);
    return fold.state();
  }

  public Optional<Member> member(MemberId id) {
    return Optional.ofNullable(members.get(id));
  }

  /// Where a team keeps this; empty where it keeps none.
  public Optional<ScopeId> register(TeamId team, Register register) {
    return Optional.ofNullable(registers.getOrDefault(team, Map.of()).get(register));
  }

  /// The name under which a member is shown, also when they are gone; empty for nobody we know.
  public String nameOf(MemberId id) {
    return member(id).map(Member::name).orElse("");
  }

  public boolean has(MemberId id, Role role) {
    return member(id).filter(m -> m.has(role)).isPresent();
  }

  /// Everybody who is here, by name.
  public List<Member> here() {
    return byName(members.values().stream().filter(Member::isHere).toList());
  }

  /// Everybody who is here and wears this role, by name.
  public List<Member> all(Role role) {
    return byName(members.values().stream().filter(m -> m.has(role)).toList());
  }

  /// The ordinary teams, by name.
  public List<Team> working() {
    return teams.values().stream()
        .filter(t -> t.office() == Office.WORK)
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .toList();
  }

  /// The team of an office; the founding makes one of each.
  public TeamId office(Office office) {
    return teams.values().stream()
        .filter(t -> t.office() == office)
        .map(Team::id)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such office: " + office));
  }

  /// Who is to have a seat in a team: by role in an office, by name elsewhere.
  public Set<MemberId> inTeam(TeamId id) {
    Team team = teams.get(id);
    if (team == null) return Set.of();
    return members.values().stream()
        .filter(Member::isHere)
        .filter(m ->
            team.office()
                .role()
                .map(role -> m.roles().contains(role))
                .orElse(m.teams().contains(id)))
        .map(Member::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Member> byName(Collection<Member> all) {
    return all.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
  }

  @Override
  public String toString() {
    return "Organisation[" + members.size() + " members]";
  }
}
