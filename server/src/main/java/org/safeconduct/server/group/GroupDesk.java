package org.safeconduct.server.group;

import java.security.SecureRandom;
import java.util.List;
import java.util.function.Function;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.group.GroupFact.GroupOpened;
import org.safeconduct.server.group.GroupFact.TravellerAgreed;
import org.safeconduct.server.group.GroupFact.TravellerJoined;
import org.safeconduct.server.group.GroupFact.TravellerLeft;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door of travel groups.
@Service
public class GroupDesk {
  private final Journal journal;
  private final CaseworkDesk casework;
  private final SecureRandom random;

  public GroupDesk(Journal journal, CaseworkDesk casework, SecureRandom random) {
    this.journal = journal;
    this.casework = casework;
    this.random = random;
  }

  /// Where somebody writes in a group, and how much of it they had seen.
  public record In(ScopeId group, SubjectId traveller, Seen seen) {}

  /// A new group, at home with a team of this member.
  ///
  /// @return its scope
  public ScopeId open(Unlocked unlocked, TeamId home, String name) {
    if (!unlocked.teams().contains(home)) throw Refused.because("team.refuse.not-your-team");
    ScopeId group = ScopeId.random(random);
    SubjectId root = SubjectId.random(random);
    NewScope scope = new NewScope(group, root, ScopeKind.GROUP, home, List.of());
    Draft opened = Draft.of(group, root, Seen.NOTHING, new GroupOpened(name));
    Outcome outcome = journal.write(unlocked, List.of(scope), List.of(opened));
    if (outcome instanceof Outcome.Refused no) throw new Refused(no.refusal());
    return group;
  }

  public Chronicle look(Unlocked unlocked, ScopeId group) {
    return journal
        .open(unlocked, group, Purpose.WORK)
        .filter(c -> c.kind() == ScopeKind.GROUP)
        .orElseThrow(Absent::new);
  }

  /// Somebody travels along. Only who may open their casefile can say so.
  ///
  /// @throws Refused if they are in the group already, or their casefile is closed
  public Outcome join(Unlocked unlocked, In in, ScopeId casefile, List<Shared> agreed) {
    Casework person = Casework.of(casework.look(unlocked, casefile));
    person.casefile().workable();
    return write(
        unlocked,
        in,
        group -> {
          if (group.has(casefile)) throw Refused.because("group.refuse.joined");
          return new TravellerJoined(casefile, person.codename(), agreed);
        });
  }

  public Outcome agree(Unlocked unlocked, In in, List<Shared> agreed) {
    return write(unlocked, in, group -> here(group, in, new TravellerAgreed(agreed)));
  }

  public Outcome leave(Unlocked unlocked, In in) {
    return write(unlocked, in, group -> here(group, in, new TravellerLeft()));
  }

  private static GroupFact here(TravelGroup group, In in, GroupFact fact) {
    if (group.traveller(in.traveller()).isEmpty()) throw new Absent();
    return fact;
  }

  private Outcome write(Unlocked unlocked, In in, Function<TravelGroup, GroupFact> rule) {
    GroupFact fact = rule.apply(TravelGroup.of(look(unlocked, in.group())));
    Draft draft = Draft.of(in.group(), in.traveller(), in.seen(), fact);
    return switch (journal.write(unlocked, List.of(draft))) {
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome done -> done;
    };
  }
}
