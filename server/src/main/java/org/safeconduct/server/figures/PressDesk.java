package org.safeconduct.server.figures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.figures.FiguresFact.FiguresPublished;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.team.Role;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;
import org.springframework.stereotype.Service;

/// The only way by which figures leave the house: a coordinator asks for a table, is told what of
/// it may be said, and publishes it with a statement. Every publication is a fact of one subject,
/// so that two at once are noticed and the next one is held against all.
@Service
public class PressDesk {
  /// Fewer are not said.
  public static final long FEWEST = Waits.FEWEST;

  private static final String PREFIX = "safeconduct/figures/v1\n";

  private final Search search;
  private final Journal journal;
  private final TeamDesk team;
  private final InstantSource clock;
  private final Vault vault;

  public PressDesk(
      Search search, Journal journal, TeamDesk team, InstantSource clock, Vault vault) {
    this.search = search;
    this.journal = journal;
    this.team = team;
    this.clock = clock;
    this.vault = vault;
  }

  /// What may be said of a table now.
  ///
  /// @throws Absent if the member is no coordinator
  /// @throws Refused if the history of figures is not whole, or the index has yet to take something
  ///   in
  public Proposal propose(Unlocked unlocked, Asked asked) {
    demand(unlocked);
    return propose(unlocked, asked, published(chronicle(unlocked)));
  }

  /// Everything that was published, for coordinators.
  ///
  /// @throws Absent if the member is no coordinator
  public Published published(Unlocked unlocked) {
    demand(unlocked);
    return chronicle(unlocked).map(Published::of).orElse(Published.NOTHING);
  }

  /// What a form carries along, so that a publication in between is noticed.
  public Seen seen(Unlocked unlocked) {
    return chronicle(unlocked).map(c -> c.seen(subject())).orElse(Seen.NOTHING);
  }

  /// One publication, by the seq of its fact.
  public Optional<Told<FiguresPublished>> published(Unlocked unlocked, long seq) {
    return published(unlocked).all().stream().filter(told -> told.ref().seq() == seq).findFirst();
  }

  /// Under which name the organisation speaks.
  public String organisation(Unlocked unlocked) {
    return team.organisation(unlocked).name();
  }

  /// How a statement is said to be about a table that may be published.
  public interface Statement {
    /// What the coordinator saw and agreed to say.
    boolean isAbout(Proposal.Sayable sayable);

    List<String> said(Proposal.Sayable sayable);

    List<String> unsaid(Proposal.Sayable sayable);
  }

  /// Publishes a table with its statement. Both are made anew here: what a form carries is only
  /// compared with them.
  ///
  /// @throws Refused if the table may not be published any more, or is not the one that was seen
  public Outcome publish(
      Unlocked unlocked, Asked asked, Seen seen, Language language, Statement statement) {
    demand(unlocked);
    Proposal proposal = propose(unlocked, asked, published(chronicle(unlocked)));
    if (!(proposal instanceof Proposal.Sayable sayable)) {
      throw Refused.because("figures.refuse.withheld");
    }
    if (!statement.isAbout(sayable)) throw Refused.because("figures.refuse.changed");
    FiguresPublished fact =
        Published.fact(sayable, language, statement.said(sayable), statement.unsaid(sayable));
    return journal.write(unlocked, List.of(Draft.of(team.scope(), subject(), seen, fact)));
  }

  private Proposal propose(Unlocked unlocked, Asked asked, Published published) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    AllRows rows = new AllRows(search, unlocked);
    EndedWays ways = EndedWays.of(FiguresDesk.people(rows), today);
    if (rows.behind() > 0) throw Refused.because("figures.refuse.behind");
    long salt = vault.house().chance(PREFIX);
    return new Proposing(ways, published.history(), today, salt).of(asked);
  }

  private static Published published(Optional<Chronicle> chronicle) {
    Published published = chronicle.map(Published::of).orElse(Published.NOTHING);
    if (!published.isWhole()) throw Refused.because("figures.refuse.not-whole");
    return published;
  }

  private Optional<Chronicle> chronicle(Unlocked unlocked) {
    return journal.open(unlocked, team.scope(), subject(), Purpose.WORK);
  }

  private void demand(Unlocked unlocked) {
    if (!team.organisation(unlocked).has(unlocked.member(), Role.COORDINATOR)) throw new Absent();
  }

  /// One for each organisation: everybody has to know it beforehand, so it follows from the scope.
  private SubjectId subject() {
    ScopeId scope = team.scope();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((PREFIX + scope).getBytes(StandardCharsets.UTF_8));
      return SubjectId.of(Arrays.copyOf(digest, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
