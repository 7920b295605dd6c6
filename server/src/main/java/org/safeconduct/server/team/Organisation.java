package org.safeconduct.server.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;

/// The organisation as folded from its scope. Every team can write there, so the fold itself knows
/// whose word counts: only a registrar puts forward, gives roles and removes; only a trustee who did
/// not put the member forward enrols. What somebody wrote without the right to is listed in `odd`
/// and changes nothing.
///
/// @param odd facts that counted for nothing
public record Organisation(
    String name,
    String origin,
    int threshold,
    Map<TeamId, String> teams,
    Map<MemberId, Member> members,
    List<FactRef> odd) {
  public Organisation {
    teams = Map.copyOf(teams);
    members = Map.copyOf(members);
    odd = List.copyOf(odd);
  }

  public static Organisation of(Chronicle chronicle) {
    Fold fold = new Fold();
    chronicle.live(TeamFact.class).forEach(fold::take);
    return fold.state();
  }

  public Optional<Member> member(MemberId id) {
    return Optional.ofNullable(members.get(id));
  }

  /// The name under which a member is shown, also when they are gone.
  public String nameOf(MemberId id) {
    return member(id).map(Member::name).orElse("");
  }

  public boolean has(MemberId id, Role role) {
    return member(id).filter(m -> m.has(role)).isPresent();
  }

  /// Members who are here, by role.
  public List<Member> all(Role role) {
    return members.values().stream().filter(m -> m.has(role)).toList();
  }

  public Set<MemberId> inTeam(TeamId team) {
    return members.values().stream()
        .filter(m -> m.isHere() && m.teams().contains(team))
        .map(Member::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String toString() {
    return "Organisation[" + members.size() + " members]";
  }

  /// Until the founding ends, one member writes for all.
  private static final class Fold {
    private String name = "";
    private String origin = "";
    private int threshold;
    private final Map<TeamId, String> teams = new LinkedHashMap<>();
    private final Map<MemberId, Member> members = new LinkedHashMap<>();
    private final List<FactRef> odd = new ArrayList<>();
    private boolean founded;

    void take(Told<TeamFact> told) {
      boolean counted =
          switch (told.fact()) {
            case TeamFact.OrganisationNamed fact -> named(told, fact);
            case TeamFact.TeamMade fact -> made(told, fact);
            case TeamFact.MemberPutForward fact -> putForward(told, fact);
            case TeamFact.MemberEnrolled fact -> enrolled(told, fact);
            case TeamFact.FoundingEnded fact -> ended();
            case TeamFact.RolesGiven fact -> roles(told, fact);
            case TeamFact.TeamsGiven fact -> moved(told, fact);
            case TeamFact.MemberRemoved fact -> removed(told, fact);
            case TeamFact.LanguageChosen fact -> language(told, fact);
          };
      if (!counted) odd.add(told.ref());
    }

    private boolean may(MemberId by, Role role) {
      Member member = members.get(by);
      return !founded || (member != null && member.has(role));
    }

    private boolean named(Told<TeamFact> told, TeamFact.OrganisationNamed fact) {
      if (!may(told.by(), Role.REGISTRAR)) return false;
      name = fact.name();
      origin = fact.origin();
      threshold = fact.threshold();
      return true;
    }

    private boolean made(Told<TeamFact> told, TeamFact.TeamMade fact) {
      return may(told.by(), Role.REGISTRAR)
          && teams.putIfAbsent(fact.team(), fact.name()) == null;
    }

    private boolean putForward(Told<TeamFact> told, TeamFact.MemberPutForward fact) {
      if (!may(told.by(), Role.REGISTRAR) || members.containsKey(fact.member())) return false;
      members.put(
          fact.member(),
          new Member(
              fact.member(),
              fact.name(),
              fact.handle(),
              fact.teams(),
              fact.roles(),
              Member.Standing.PUT_FORWARD,
              told.at(),
              told.by(),
              Optional.empty()));
      return true;
    }

    private boolean enrolled(Told<TeamFact> told, TeamFact.MemberEnrolled fact) {
      Member member = members.get(fact.member());
      if (member == null || member.standing() != Member.Standing.PUT_FORWARD) return false;
      boolean second = founded && member.by().equals(told.by());
      if (second || !may(told.by(), Role.TRUSTEE)) return false;
      members.put(member.id(), member.with(Member.Standing.ENROLLED, told.at(), told.by()));
      return true;
    }

    private boolean ended() {
      boolean first = !founded;
      founded = true;
      return first;
    }

    private boolean roles(Told<TeamFact> told, TeamFact.RolesGiven fact) {
      Member member = members.get(fact.member());
      if (member == null || !may(told.by(), Role.REGISTRAR)) return false;
      members.put(member.id(), member.withRoles(fact.roles()));
      return true;
    }

    private boolean moved(Told<TeamFact> told, TeamFact.TeamsGiven fact) {
      Member member = members.get(fact.member());
      if (member == null || !may(told.by(), Role.REGISTRAR)) return false;
      members.put(member.id(), member.inTeams(fact.teams()));
      return true;
    }

    private boolean removed(Told<TeamFact> told, TeamFact.MemberRemoved fact) {
      Member member = members.get(fact.member());
      if (member == null || !may(told.by(), Role.REGISTRAR)) return false;
      members.put(member.id(), member.with(Member.Standing.REMOVED, told.at(), told.by()));
      return true;
    }

    private boolean language(Told<TeamFact> told, TeamFact.LanguageChosen fact) {
      Member member = members.get(fact.member());
      if (member == null || !member.id().equals(told.by())) return false;
      members.put(member.id(), member.reading(fact.language()));
      return true;
    }

    Organisation state() {
      return new Organisation(name, origin, threshold, teams, members, odd);
    }
  }
}
