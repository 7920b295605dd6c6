package org.safeconduct.server.figures;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.passage.Waited;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.team.Role;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Figures for coordinators, of what each of them may open.
@Service
public class FiguresDesk {
  /// More than an organisation has; who has more is told how many were counted.
  private static final int MOST = 20_000;

  private static final int PAGE = 200;
  private static final Purpose REVIEW = new Purpose(Purpose.Code.REVIEW, Purpose.Surface.LIST);

  private final Search search;
  private final TeamDesk team;
  private final InstantSource clock;

  public FiguresDesk(Search search, TeamDesk team, InstantSource clock) {
    this.search = search;
    this.team = team;
    this.clock = clock;
  }

  /// How long authorities take to answer.
  ///
  /// @throws Absent if the member is no coordinator
  public Waits waits(Unlocked unlocked) {
    if (!team.organisation(unlocked).has(unlocked.member(), Role.COORDINATOR)) throw new Absent();
    List<Waited> waited = new ArrayList<>();
    for (int from = 0; from < MOST; from += PAGE) {
      Query query = Query.list("application").page(from, PAGE);
      Found found = search.find(unlocked, query, REVIEW);
      found.hits().forEach(hit -> Waited.of(hit.row()).ifPresent(waited::add));
      if (from + PAGE >= found.total()) break;
    }
    return Waits.of(waited, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }
}
