package org.safeconduct.server.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Mark;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Enrolled;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;
import org.springframework.stereotype.Service;

/// What happens to members: put forward, enrolled, given roles, removed.
@Service
public class TeamDesk {
  private final Journal journal;
  private final Vault vault;
  private final Seats seats;
  private volatile @Nullable Known known;

  /// The organisation as it stood. Every page asks for it and it seldom moves.
  private record Known(Mark mark, Organisation organisation, Map<TeamId, Roster> rosters) {
    @Override
    public String toString() {
      return "Known[" + mark + "]";
    }
  }

  public TeamDesk(Journal journal, Vault vault) {
    this.journal = journal;
    this.vault = vault;
    this.seats = new Seats(vault, journal);
  }

  /// Where the organisation's facts lie, and what must be unique in all of it is claimed.
  public ScopeId scope() {
    return OrganisationScope.of(vault.house().root());
  }

  /// The organisation as it stands.
  public Organisation organisation(Unlocked unlocked) {
    return known(unlocked).organisation;
  }

  /// Who is on duty, by team.
  Map<TeamId, Roster> rosters(Unlocked unlocked) {
    return known(unlocked).rosters;
  }

  private Known known(Unlocked unlocked) {
    Mark now =
        journal
            .mark(unlocked, scope(), Purpose.WORK)
            .orElseThrow(() -> Refused.because("team.refuse.no-seat"));
    Known remembered = known;
    if (remembered != null && remembered.mark.equals(now)) return remembered;
    Chronicle chronicle = chronicle(unlocked);
    Known fresh = new Known(now, Organisation.of(chronicle), Roster.of(chronicle));
    known = fresh;
    return fresh;
  }

  /// Lets go from memory what is remembered of the organisation: with the last session of anybody.
  void forget() {
    known = null;
  }

  /// Who is a registrar by the word of the root, gone ones included: those who wear the role and
  /// are not among them certify nobody.
  public Set<MemberId> certified() {
    return vault.registrars().standing();
  }

  /// A trustee puts somebody forward.
  public SubjectId putForward(
      Unlocked trustee,
      SubjectId place,
      String name,
      String handle,
      Set<TeamId> teams,
      Set<Role> roles) {
    Chronicle chronicle = chronicle(trustee);
    demand(Organisation.of(chronicle), trustee.member(), Role.TRUSTEE);
    if (vault.members().isTaken(handle)) throw Refused.because("team.refuse.handle-taken");
    write(trustee, chronicle, new TeamFact.MemberPutForward(place, name, handle, teams, roles));
    return place;
  }

  /// A registrar, who is not the trustee that put them forward, enrols a member.
  ///
  /// @return passphrase and printed code, shown once; the caller closes it
  public Enrolled enrol(Unlocked registrar, Reasked again, SubjectId place) {
    Chronicle chronicle = chronicle(registrar);
    Organisation organisation = Organisation.of(chronicle);
    demand(organisation, registrar.member(), Role.REGISTRAR);
    Organisation.Candidate candidate = organisation.putForward().get(place);
    if (candidate == null) throw Refused.because("team.refuse.not-put-forward");
    if (candidate.by().equals(again.member())) throw Refused.because("team.refuse.alone");
    Enrolled enrolled = vault.members().enrol(registrar, candidate.handle(), journal.size());
    write(
        registrar,
        chronicle,
        new TeamFact.MemberEnrolled(place, enrolled.member(), enrolled.keyName()));
    seats.mend(registrar, organisation(registrar));
    return enrolled;
  }

  /// Somebody who was put forward is not to be enrolled after all.
  public void passOver(Unlocked unlocked, SubjectId place) {
    Chronicle chronicle = chronicle(unlocked);
    Organisation organisation = Organisation.of(chronicle);
    boolean may =
        organisation.has(unlocked.member(), Role.TRUSTEE)
            || organisation.has(unlocked.member(), Role.REGISTRAR);
    if (!may) throw Refused.because("team.refuse.role." + Role.TRUSTEE.word());
    if (!organisation.putForward().containsKey(place)) {
      throw Refused.because("team.refuse.not-put-forward");
    }
    write(unlocked, chronicle, new TeamFact.MemberPassedOver(place));
  }

  /// A registrar changes what a member does here, and where.
  public void assign(
      Unlocked registrar, Reasked again, MemberId member, Set<TeamId> teams, Set<Role> roles) {
    Chronicle chronicle = chronicle(registrar);
    Organisation organisation = Organisation.of(chronicle);
    demand(organisation, again.member(), Role.REGISTRAR);
    Member before = present(organisation, member);
    List<TeamFact> facts = new ArrayList<>();
    if (!before.roles().equals(roles)) facts.add(new TeamFact.RolesGiven(member, roles));
    if (!before.teams().equals(teams)) facts.add(new TeamFact.TeamsGiven(member, teams));
    if (facts.isEmpty()) return;
    keepOffices(organisation, member, roles);
    write(registrar, chronicle, facts.toArray(TeamFact[]::new));
    seats.mend(registrar, organisation(registrar));
  }

  /// A registrar removes a member: nothing opens their keys any more, and nothing that is written
  /// from now on is sealed under a key they had.
  public void remove(Unlocked registrar, Reasked again, MemberId member, List<String> reason) {
    Chronicle chronicle = chronicle(registrar);
    Organisation organisation = Organisation.of(chronicle);
    demand(organisation, again.member(), Role.REGISTRAR);
    present(organisation, member);
    if (member.equals(registrar.member())) throw Refused.because("team.refuse.oneself");
    keepOffices(organisation, member, Set.of());
    write(registrar, chronicle, new TeamFact.MemberRemoved(member, reason));
    vault.members().end(registrar, member, journal.size());
    seats.mend(registrar, organisation(registrar));
  }

  /// The first word of a member whom trustees seated with the recovery shares
  /// ([org.safeconduct.server.vault.Recovery]): from then on colleagues know them. They wear every
  /// role that the organisation cannot go on without.
  public void announceRecovery(
      Unlocked recovered, String name, String handle, List<String> reason) {
    Chronicle chronicle = chronicle(recovered);
    Organisation organisation = Organisation.of(chronicle);
    if (organisation.member(recovered.member()).isPresent()) {
      throw Refused.because("team.refuse.known-already");
    }
    Set<TeamId> working =
        organisation.working().stream()
            .map(Organisation.Team::id)
            .filter(recovered.teams()::contains)
            .collect(Collectors.toUnmodifiableSet());
    write(
        recovered,
        chronicle,
        new TeamFact.MemberRecovered(
            recovered.member(),
            recovered.keyName(),
            name,
            handle,
            working,
            Set.of(Role.CASEWORKER, Role.COORDINATOR, Role.CUSTODIAN, Role.REGISTRAR, Role.TRUSTEE),
            reason));
  }

  /// A registrar says how many it takes to open the identities of casefiles opened from now on.
  public void openIdentitiesBy(Unlocked registrar, Reasked again, OpensBy by) {
    Chronicle chronicle = chronicle(registrar);
    demand(Organisation.of(chronicle), again.member(), Role.REGISTRAR);
    write(registrar, chronicle, new TeamFact.IdentitiesOpenBy(by));
  }

  /// A coordinator says for how long at most casefiles cool that are ended from now on.
  public void coolFor(Unlocked coordinator, Reasked again, int days) {
    Chronicle chronicle = chronicle(coordinator);
    demand(Organisation.of(chronicle), again.member(), Role.COORDINATOR);
    write(coordinator, chronicle, new TeamFact.CasefilesCoolFor(days));
  }

  /// The member reads in this language from now on.
  public void speak(Unlocked unlocked, Language language) {
    Chronicle chronicle = chronicle(unlocked);
    write(unlocked, chronicle, new TeamFact.LanguageChosen(unlocked.member(), language));
  }

  /// Gives and takes seats where the organisation says so and this member's seat allows it.
  public void mend(Unlocked unlocked) {
    seats.mend(unlocked, organisation(unlocked));
  }

  private static void demand(Organisation organisation, MemberId member, Role role) {
    if (!organisation.has(member, role)) throw Refused.because("team.refuse.role." + role.word());
  }

  private static Member present(Organisation organisation, MemberId member) {
    return organisation
        .member(member)
        .filter(Member::isHere)
        .orElseThrow(() -> Refused.because("team.refuse.not-here"));
  }

  /// An office that nobody sits in could never be opened again, nor given to anybody.
  private static void keepOffices(Organisation organisation, MemberId member, Set<Role> roles) {
    for (Role role : Role.values()) {
      boolean kept =
          roles.contains(role)
              || !organisation.has(member, role)
              || organisation.all(role).size() > 1;
      boolean needed = role == Role.REGISTRAR || Office.of(role).isPresent();
      if (needed && !kept) throw Refused.because("team.refuse.last." + role.word());
    }
  }

  /// The organisation's facts, as far as this member may open them.
  Chronicle chronicle(Unlocked unlocked) {
    ScopeId scope = scope();
    return journal
        .open(unlocked, scope, Purpose.WORK)
        .orElseThrow(() -> Refused.because("team.refuse.no-seat"));
  }

  /// Writes what [DutyDesk] decided.
  void writeDuty(Unlocked unlocked, DutyFact fact) {
    write(unlocked, chronicle(unlocked), fact);
  }

  private void write(Unlocked unlocked, Chronicle chronicle, Fact... facts) {
    SubjectId root = chronicle.root();
    Draft draft = Draft.of(chronicle.scope(), root, chronicle.seen(root), facts);
    switch (journal.write(unlocked, List.of(draft))) {
      case Outcome.Written written -> {}
      case Outcome.Conflict conflict -> throw Refused.because("team.refuse.changed-meanwhile");
      case Outcome.Refused no -> throw new Refused(no.refusal());
    }
  }
}
