package org.safeconduct.server.team;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Claim;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.team.TeamFact.RegisterOpened;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The registers of teams: where each lies, and opening it when the first thing is to be kept. That
/// a team has one is known to colleagues; what is in it, to those who hold its key.
///
/// ```java
/// ScopeId places = registers.open(unlocked, team, Register.PLACES);
/// Chronicle chronicle = registers.read(unlocked, team, Register.PLACES).orElseThrow(Absent::new);
/// ```
@Service
public class Registers {
  private final TeamDesk desk;
  private final Journal journal;
  private final SecureRandom random;

  public Registers(TeamDesk desk, Journal journal, SecureRandom random) {
    this.desk = desk;
    this.journal = journal;
    this.random = random;
  }

  /// Where it lies; empty where the team keeps none.
  public Optional<ScopeId> find(Unlocked unlocked, TeamId team, Register register) {
    return desk.organisation(unlocked).register(team, register);
  }

  /// Those of this member's teams, by the names of the teams.
  public Map<TeamId, ScopeId> mine(Unlocked unlocked, Register register) {
    Organisation organisation = desk.organisation(unlocked);
    Map<TeamId, ScopeId> mine = new LinkedHashMap<>();
    for (Organisation.Team team : organisation.working()) {
      if (!unlocked.teams().contains(team.id())) continue;
      organisation.register(team.id(), register).ifPresent(scope -> mine.put(team.id(), scope));
    }
    return mine;
  }

  /// What it holds; empty where there is none, and for who may not open it.
  public Optional<Chronicle> read(Unlocked unlocked, TeamId team, Register register) {
    return find(unlocked, team, register)
        .flatMap(scope -> journal.open(unlocked, scope, Purpose.WORK));
  }

  /// Where it lies, opened now if the team kept none. Two who open it at once get the same.
  ///
  /// @throws Refused if the member is not of the team
  public ScopeId open(Unlocked unlocked, TeamId team, Register register) {
    return find(unlocked, team, register)
        .or(() -> opened(unlocked, team, register))
        .or(() -> find(unlocked, team, register))
        .orElseThrow(() -> Refused.because("team.refuse.changed-meanwhile"));
  }

  /// Empty if somebody else wrote to the organisation at the same moment.
  private Optional<ScopeId> opened(Unlocked unlocked, TeamId team, Register register) {
    if (!unlocked.teams().contains(team)) throw Refused.because("team.refuse.not-your-team");
    ScopeId scope = ScopeId.random(random);
    SubjectId root = SubjectId.random(random);
    Chronicle organisation = desk.chronicle(unlocked);
    SubjectId about = organisation.root();
    Draft said =
        Draft.of(
                organisation.scope(),
                about,
                organisation.seen(about),
                new RegisterOpened(team, register, scope))
            .claiming(new Claim("register", team + " " + register.word()));
    Outcome outcome =
        journal.write(
            unlocked,
            List.of(new NewScope(scope, root, register.kind(), team, List.of())),
            List.of(said));
    return outcome instanceof Outcome.Written ? Optional.of(scope) : Optional.empty();
  }
}
