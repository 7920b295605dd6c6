package org.safeconduct.server.shelter;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.casework.Heeding;
import org.safeconduct.server.casework.Retelling;
import org.safeconduct.server.casework.Standing;
import org.safeconduct.server.casework.Verification;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.shelter.AskFact.CasefileSaid;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// What a casefile says at the shelter's door: whether somebody made sure of the person, and what
/// must be heeded where they stay. The shelter cannot read the casefile, so it is told with the
/// asking, and again by whoever writes something there that changes it.
@Service
public class CasefileWord implements Retelling {
  /// What the shelter has to know; nothing else leaves the casefile.
  private static final Set<Concern> SHELTERS =
      Set.of(Concern.WHERE_THEY_STAY, Concern.WHO_THEY_STAY_WITH, Concern.WORD_TO_FAMILY);

  private final Journal journal;
  private final Heeding heeding;
  private final Rows rows;
  private final InstantSource clock;

  CasefileWord(Journal journal, Heeding heeding, Rows rows, InstantSource clock) {
    this.journal = journal;
    this.heeding = heeding;
    this.rows = rows;
    this.clock = clock;
  }

  /// What is to be told now.
  public CasefileSaid of(Chronicle casefile) {
    Verification verification = Verification.of(casefile);
    return new CasefileSaid(
        assured(verification), heeding.on(casefile, SHELTERS).stream().map(Heeded::of).toList());
  }

  private static Assured assured(Verification verification) {
    if (!verification.isInOwnHands()) return Assured.PERHAPS_NOT_THEIRS;
    return verification.standing() == Standing.NOT_YET ? Assured.NOT_YET_CHECKED : Assured.CHECKED;
  }

  /// Whether what was told is what the casefile still says; empty for who cannot open it, and goes
  /// by what was told, and when.
  public Optional<Boolean> holds(Unlocked unlocked, Asks asks) {
    return journal
        .open(unlocked, asks.opened().casefile(), Purpose.WORK)
        .map(casefile -> asks.said().filter(said -> said.fact().equals(of(casefile))).isPresent());
  }

  @Override
  public void changed(Unlocked unlocked, ScopeId casefile) {
    List<ScopeId> asked =
        rows.all(unlocked, Query.list(AskListing.KIND).pointingTo(casefile)).stream()
            .map(hit -> hit.scope())
            .toList();
    if (asked.isEmpty()) return;
    journal
        .open(unlocked, casefile, Purpose.WORK)
        .ifPresent(chronicle -> asked.forEach(scope -> tell(unlocked, scope, of(chronicle))));
  }

  /// Tells it, unless the same was told lately.
  private void tell(Unlocked unlocked, ScopeId scope, CasefileSaid now) {
    journal
        .open(unlocked, scope, Purpose.WORK)
        .ifPresent(chronicle ->
            Asks.of(chronicle)
                .filter(asks -> asks.said().filter(said -> isTold(said, now)).isEmpty())
                .ifPresent(_ -> say(unlocked, chronicle, now)));
  }

  private boolean isTold(Told<CasefileSaid> said, CasefileSaid now) {
    Duration age = Duration.between(said.at(), clock.instant());
    return said.fact().equals(now) && age.compareTo(Asks.HOLDS.dividedBy(2)) < 0;
  }

  Outcome say(Unlocked unlocked, Chronicle asked, CasefileSaid now) {
    SubjectId root = asked.root();
    return journal.write(unlocked, List.of(Draft.of(asked.scope(), root, asked.seen(root), now)));
  }
}
