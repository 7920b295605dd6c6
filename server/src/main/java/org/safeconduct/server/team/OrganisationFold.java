package org.safeconduct.server.team;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;

/// Every team can write to the organisation's scope, so the fold itself knows whose word counts: a
/// trustee puts forward; a registrar who is somebody else enrols, gives roles and removes. Until
/// the founding ends, one member writes for all.
final class OrganisationFold {
  private String name = "";
  private String domain = "";
  private final Map<TeamId, Organisation.Team> teams = new LinkedHashMap<>();
  private final Map<MemberId, Member> members = new LinkedHashMap<>();
  private final Map<SubjectId, Organisation.Candidate> putForward = new LinkedHashMap<>();
  private final Set<MemberId> recovered = new LinkedHashSet<>();
  private final List<FactRef> odd = new ArrayList<>();
  private final Map<TeamId, Map<Register, ScopeId>> registers = new LinkedHashMap<>();
  private OpensBy identities = OpensBy.ONE;
  private int coolingDays = Organisation.COOLING_DAYS;
  private boolean founded;

  Organisation state() {
    return new Organisation(
        name,
        domain,
        teams,
        members,
        putForward,
        recovered,
        identities,
        coolingDays,
        registers,
        odd);
  }

  void take(Told<TeamFact> told) {
    boolean counted =
        switch (told.fact()) {
          case TeamFact.OrganisationNamed fact -> named(told, fact);
          case TeamFact.TeamMade fact -> made(told, fact);
          case TeamFact.MemberPutForward fact -> putForward(told, fact);
          case TeamFact.MemberEnrolled fact -> enrolled(told, fact);
          case TeamFact.MemberRecovered fact -> recovered(told, fact);
          case TeamFact.MemberPassedOver fact -> passedOver(told, fact);
          case TeamFact.FoundingEnded fact -> ended();
          case TeamFact.RolesGiven fact -> roles(told, fact);
          case TeamFact.TeamsGiven fact -> moved(told, fact);
          case TeamFact.MemberRemoved fact -> removed(told, fact);
          case TeamFact.IdentitiesOpenBy fact -> opensBy(told, fact);
          case TeamFact.CasefilesCoolFor fact -> cools(told, fact);
          case TeamFact.RegisterOpened fact -> register(told, fact);
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
    domain = fact.domain();
    return true;
  }

  private boolean made(Told<TeamFact> told, TeamFact.TeamMade fact) {
    var team = new Organisation.Team(fact.team(), fact.name(), fact.office());
    return may(told.by(), Role.REGISTRAR) && teams.putIfAbsent(fact.team(), team) == null;
  }

  private boolean putForward(Told<TeamFact> told, TeamFact.MemberPutForward fact) {
    if (!may(told.by(), Role.TRUSTEE) || putForward.containsKey(fact.place())) return false;
    putForward.put(
        fact.place(),
        new Organisation.Candidate(
            fact.place(), fact.name(), fact.handle(), fact.teams(), fact.roles(), told.by()));
    return true;
  }

  private boolean enrolled(Told<TeamFact> told, TeamFact.MemberEnrolled fact) {
    Organisation.Candidate candidate = putForward.get(fact.place());
    if (candidate == null || members.containsKey(fact.member())) return false;
    boolean alone = founded && candidate.by().equals(told.by());
    if (alone || !may(told.by(), Role.REGISTRAR)) return false;
    putForward.remove(fact.place());
    members.put(
        fact.member(),
        new Member(
            fact.member(),
            candidate.name(),
            candidate.handle(),
            fact.keyName(),
            candidate.teams(),
            candidate.roles(),
            true,
            told.at(),
            Optional.empty()));
    return true;
  }

  /// Only about oneself, and only somebody whom nobody knew: their seat and certificate are what
  /// the trustees gave. Everybody sees who came this way.
  private boolean recovered(Told<TeamFact> told, TeamFact.MemberRecovered fact) {
    if (!fact.member().equals(told.by()) || members.containsKey(fact.member())) return false;
    members.put(
        fact.member(),
        new Member(
            fact.member(),
            fact.name(),
            fact.handle(),
            fact.keyName(),
            fact.teams(),
            fact.roles(),
            true,
            told.at(),
            Optional.empty()));
    recovered.add(fact.member());
    return true;
  }

  private boolean passedOver(Told<TeamFact> told, TeamFact.MemberPassedOver fact) {
    return (may(told.by(), Role.REGISTRAR) || may(told.by(), Role.TRUSTEE))
        && putForward.remove(fact.place()) != null;
  }

  private boolean ended() {
    boolean first = !founded;
    founded = true;
    return first;
  }

  private boolean roles(Told<TeamFact> told, TeamFact.RolesGiven fact) {
    if (!may(told.by(), Role.REGISTRAR)) return false;
    return members.computeIfPresent(fact.member(), (id, m) -> m.withRoles(fact.roles())) != null;
  }

  private boolean moved(Told<TeamFact> told, TeamFact.TeamsGiven fact) {
    if (!may(told.by(), Role.REGISTRAR)) return false;
    return members.computeIfPresent(fact.member(), (id, m) -> m.inTeams(fact.teams())) != null;
  }

  private boolean removed(Told<TeamFact> told, TeamFact.MemberRemoved fact) {
    if (!may(told.by(), Role.REGISTRAR)) return false;
    return members.computeIfPresent(fact.member(), (id, m) -> m.gone(told.at())) != null;
  }

  private boolean opensBy(Told<TeamFact> told, TeamFact.IdentitiesOpenBy fact) {
    if (!may(told.by(), Role.REGISTRAR)) return false;
    identities = fact.by();
    return true;
  }

  private boolean cools(Told<TeamFact> told, TeamFact.CasefilesCoolFor fact) {
    if (!may(told.by(), Role.COORDINATOR)) return false;
    coolingDays = fact.days();
    return true;
  }

  /// By somebody of the team: the scope is at home with it.
  private boolean register(Told<TeamFact> told, TeamFact.RegisterOpened fact) {
    Member member = members.get(told.by());
    if (member == null || !member.teams().contains(fact.team())) return false;
    return registers
            .computeIfAbsent(fact.team(), t -> new EnumMap<>(Register.class))
            .putIfAbsent(fact.register(), fact.scope())
        == null;
  }

  private boolean language(Told<TeamFact> told, TeamFact.LanguageChosen fact) {
    if (!fact.member().equals(told.by())) return false;
    return members.computeIfPresent(fact.member(), (id, m) -> m.reading(fact.language())) != null;
  }
}
