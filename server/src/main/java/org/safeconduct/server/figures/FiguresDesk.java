package org.safeconduct.server.figures;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.safeconduct.server.casework.Accompanied;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.passage.Waited;
import org.safeconduct.server.search.DueRow;
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
  private static final int MOST_DUE = 20;

  private final Search search;
  private final TeamDesk team;
  private final InstantSource clock;

  public FiguresDesk(Search search, TeamDesk team, InstantSource clock) {
    this.search = search;
    this.team = team;
    this.clock = clock;
  }

  /// Everything that a coordinator sees at a glance.
  ///
  /// @param overdue the oldest first, a few of them, and how many there are
  /// @param behind how many changes the figures do not have yet
  public record Overview(
      Numbers numbers,
      Waits waits,
      Found overdue,
      Documented documented,
      DocumentedActs acts,
      Instant now,
      long behind) {}

  /// @throws Absent if the member is no coordinator
  public Overview overview(Unlocked unlocked) {
    demand(unlocked);
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    AllRows rows = new AllRows(search, unlocked);
    List<Found.Hit> applications = rows.of(Query.list("application"));
    Query due = DueRow.deadlines().until(today.minusDays(1));
    Numbers numbers = Numbers.of(people(rows), waiting(applications), today);
    Waits waits = Waits.of(waited(applications), today);
    Found overdue = rows.first(due, MOST_DUE);
    Documented documented = documented(rows);
    DocumentedActs acts = acts(rows);
    return new Overview(numbers, waits, overdue, documented, acts, now, rows.behind());
  }

  private void demand(Unlocked unlocked) {
    if (!team.organisation(unlocked).has(unlocked.member(), Role.COORDINATOR)) throw new Absent();
  }

  static List<Accompanied> people(AllRows rows) {
    return rows.of(Query.list("casefile")).stream()
        .flatMap(hit -> Accompanied.of(hit.row()).stream())
        .toList();
  }

  private static List<Waited> waited(List<Found.Hit> applications) {
    return applications.stream().flatMap(hit -> Waited.of(hit.row()).stream()).toList();
  }

  /// People, not applications: many lodge several.
  private static long waiting(List<Found.Hit> applications) {
    return applications.stream()
        .filter(hit -> Waited.of(hit.row()).filter(w -> w.answer().isEmpty()).isPresent())
        .map(Found.Hit::scope)
        .distinct()
        .count();
  }

  private static Documented documented(AllRows rows) {
    return new Documented(
        rows.of(Query.list("inquiry")).stream()
            .map(hit ->
                new Documented.Line(
                    "/inquiries/" + hit.scope(),
                    hit.row().shown().getOrDefault("title", ""),
                    hit.row().shown().getOrDefault("period", ""),
                    count(rows, "account", hit.scope()),
                    count(rows, "statement", hit.scope()),
                    count(rows, "exhibit", hit.scope())))
            .toList());
  }

  private static DocumentedActs acts(AllRows rows) {
    Query acts = Query.list("act");
    long inAll = rows.first(acts, 1).total();
    if (inAll > AllRows.MOST) return DocumentedActs.tooMany(inAll);
    return DocumentedActs.of(rows.of(acts).stream().map(Found.Hit::row).toList());
  }

  private static long count(AllRows rows, String kind, ScopeId inquiry) {
    return rows.first(Query.list(kind).inScope(inquiry), 1).total();
  }
}
