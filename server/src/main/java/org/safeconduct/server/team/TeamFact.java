package org.safeconduct.server.team;

import java.util.List;
import java.util.Set;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;

/// What happens to an organisation. All of it lies in the one `organisation` scope, which every
/// team can open: who works here is known to colleagues and to nobody else.
public sealed interface TeamFact extends Fact {

  @FactType("organisation-named/1")
  record OrganisationNamed(String name, String domain) implements TeamFact {}

  /// @param office what the team is for, if it is not for work
  @FactType("team-made/1")
  record TeamMade(TeamId team, String name, Office office) implements TeamFact {}

  /// A trustee puts somebody forward. They have no key before a registrar enrols them.
  ///
  /// @param place names the application, before there is a member
  @FactType("member-put-forward/1")
  record MemberPutForward(
      SubjectId place, String name, String handle, Set<TeamId> teams, Set<Role> roles)
      implements TeamFact {
    public MemberPutForward {
      teams = Set.copyOf(teams);
      roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
      return "MemberPutForward[" + place + "]";
    }
  }

  /// A registrar certifies the key of somebody whom another put forward (at the founding: the
  /// founder does both for all).
  ///
  /// @param keyName the key that signs this member's facts
  @FactType("member-enrolled/1")
  record MemberEnrolled(SubjectId place, MemberId member, String keyName) implements TeamFact {}

  /// Colleagues were lost: trustees together seated somebody with the recovery shares, and this is
  /// that member's first word, signed by a key that the root or a registrar certified.
  @FactType("member-recovered/1")
  record MemberRecovered(
      MemberId member,
      String keyName,
      String name,
      String handle,
      Set<TeamId> teams,
      Set<Role> roles,
      List<String> reason)
      implements TeamFact {
    public MemberRecovered {
      teams = Set.copyOf(teams);
      roles = Set.copyOf(roles);
      reason = List.copyOf(reason);
    }

    @Override
    public String toString() {
      return "MemberRecovered[" + member + "]";
    }
  }

  /// Somebody who was put forward is not to be enrolled after all.
  @FactType("member-passed-over/1")
  record MemberPassedOver(SubjectId place) implements TeamFact {}

  /// The last fact of the ceremony: from here on nobody does alone what takes two.
  @FactType("founding-ended/1")
  record FoundingEnded() implements TeamFact {}

  /// The member's roles from now on.
  @FactType("roles-given/1")
  record RolesGiven(MemberId member, Set<Role> roles) implements TeamFact {
    public RolesGiven {
      roles = Set.copyOf(roles);
    }
  }

  /// The member's teams from now on.
  @FactType("teams-given/1")
  record TeamsGiven(MemberId member, Set<TeamId> teams) implements TeamFact {
    public TeamsGiven {
      teams = Set.copyOf(teams);
    }
  }

  /// Gone: no seat in any team, the key certified for nothing after this point.
  @FactType("member-removed/1")
  record MemberRemoved(MemberId member, List<String> reason) implements TeamFact {
    public MemberRemoved {
      reason = List.copyOf(reason);
    }

    @Override
    public String toString() {
      return "MemberRemoved[" + member + "]";
    }
  }

  /// How many it takes to open the identities of casefiles that are opened from now on.
  @FactType("identities-open-by/1")
  record IdentitiesOpenBy(OpensBy by) implements TeamFact {}

  /// For how many days at most a casefile that is ended from now on cools: then workers' keys end.
  @FactType("casefiles-cool-for/1")
  record CasefilesCoolFor(int days) implements TeamFact {
    public static final int MOST = 365;

    public CasefilesCoolFor {
      if (days < 1 || days > MOST) throw new IllegalArgumentException("days: " + days);
    }
  }

  /// A team keeps a register from now on, in a scope of its own; once for each team and register.
  @FactType("register-opened/1")
  record RegisterOpened(TeamId team, Register register, ScopeId scope) implements TeamFact {}

  /// The member reads the program in this language; only they say so.
  @FactType("language-chosen/1")
  record LanguageChosen(MemberId member, Language language) implements TeamFact {}
}
