package org.safeconduct.server.team.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.MechanismFact;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.journal.Visit;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.team.Organisation;

/// Who saw what of a team's scopes in a month, newest first.
///
/// @param before the month before the shown one
/// @param after the month after it
/// @param broken how many rows of the stores were found broken
public record TrailPage(
    String team,
    String month,
    String before,
    String after,
    List<Choice> teams,
    List<Line> lines,
    int broken)
    implements Page {
  public TrailPage {
    teams = List.copyOf(teams);
    lines = List.copyOf(lines);
  }

  /// One visit; a reveal stands out.
  public record Line(String when, String who, Mark mark, String code, String where, String scopes) {
    @Override
    public String toString() {
      return "Line[" + when + "]";
    }
  }

  static TrailPage of(
      Organisation organisation,
      TeamId team,
      YearMonth month,
      Optional<Chronicle> trail,
      int broken,
      Here here) {
    return new TrailPage(
        team.toString(),
        month.toString(),
        month.minusMonths(1).toString(),
        month.plusMonths(1).toString(),
        organisation.teams().values().stream()
            .map(t -> new Choice(t.id().toString(), MemberWords.name(t, here)))
            .sorted(Comparator.comparing(Choice::label))
            .toList(),
        trail.map(t -> lines(t, organisation, here)).orElse(List.of()),
        broken);
  }

  private static List<Line> lines(Chronicle trail, Organisation organisation, Here here) {
    Stream<Moment> visits =
        trail.live(MechanismFact.Visited.class).stream()
            .map(Told::fact)
            .flatMap(TrailPage::visits)
            .map(visit -> new Moment(visit.slot(), line(visit, organisation, here)));
    Stream<Moment> woken =
        trail.live(MechanismFact.Woken.class).stream()
            .map(told -> new Moment(told.at(), line(told, here)));
    return Stream.concat(visits, woken)
        .sorted(Comparator.comparing(Moment::at).reversed())
        .map(Moment::line)
        .toList();
  }

  private record Moment(Instant at, Line line) {
    @Override
    public String toString() {
      return "Moment[" + at + "]";
    }
  }

  private static Line line(Told<MechanismFact.Woken> told, Here here) {
    return new Line(
        here.when(told.at()),
        here.t("team.trail.house"),
        Mark.URGENT,
        "team.trail.woken." + told.fact().how().word(),
        "",
        here.t("team.trail.level", told.fact().level()));
  }

  private static Stream<Visit> visits(MechanismFact.Visited fact) {
    return fact.visits().stream();
  }

  private static Line line(Visit visit, Organisation organisation, Here here) {
    Purpose purpose = visit.purpose();
    return new Line(
        here.when(visit.slot()),
        organisation.nameOf(visit.reader()),
        purpose.code() == Purpose.Code.REVEAL ? Mark.URGENT : Mark.PLANNED,
        "team.trail.code." + Choice.slug(purpose.code()),
        here.t("team.trail.surface." + Choice.slug(purpose.surface())),
        scopes(visit.scopes(), here));
  }

  private static String scopes(List<ScopeId> scopes, Here here) {
    return scopes.size() == 1
        ? scopes.getFirst().toString()
        : here.t("team.trail.scopes", scopes.size());
  }

  @Override
  public String template() {
    return "team/trail";
  }

  @Override
  public String toString() {
    return "TrailPage[" + month + "]";
  }
}
