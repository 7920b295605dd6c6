package org.safeconduct.server.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.casework.Casefile;
import org.safeconduct.server.casework.Danger;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.site.Piece;

/// Casefiles, one a line.
///
/// @param state which of them: `open`, `cooling`, `closed`, `all`
/// @param named casefiles whose person bears a name that was looked for
public record CasefilesPage(
    Listed listed, String state, List<Line> lines, List<Line> named, long total, long behind)
    implements Page {
  public static final List<String> STATES = List.of("open", "cooling", "closed", "all");

  public CasefilesPage {
    lines = List.copyOf(lines);
    named = List.copyOf(named);
  }

  /// @param danger a message key; the mark beside it
  /// @param excerpts passages in which what was looked for was found
  /// @param again the day of the next assessment, in words; empty if never assessed
  public record Line(
      String path,
      String codename,
      Mark stateMark,
      String state,
      Mark dangerMark,
      String danger,
      String again,
      String worker,
      List<List<Piece>> excerpts) {
    public Line {
      excerpts = List.copyOf(excerpts);
    }

    static Line of(Here here, Found.Hit hit, Map<MemberId, String> names) {
      Map<String, String> shown = hit.row().shown();
      Optional<Danger> danger = Term.find(Danger.class, shown.getOrDefault("danger", ""));
      Casefile.State state =
          Term.find(Casefile.State.class, hit.row().state()).orElse(Casefile.State.OPEN);
      return new Line(
          "/casefiles/" + hit.scope(),
          shown.getOrDefault("codename", ""),
          Marks.of(state),
          "casework.state." + state.word(),
          danger.map(Marks::of).orElse(Mark.URGENT),
          danger.map(d -> "casework.danger." + d.word()).orElse("casework.danger.none"),
          Optional.ofNullable(shown.get("again"))
              .map(day -> here.day(LocalDate.parse(day)))
              .orElse(""),
          Optional.ofNullable(shown.get("worker"))
              .map(id -> names.getOrDefault(MemberId.parse(id), ""))
              .orElse(""),
          hit.excerpts().stream().map(Piece::of).toList());
    }
  }

  static CasefilesPage of(
      Here here,
      Listed listed,
      String state,
      Found found,
      List<Found.Hit> named,
      Map<MemberId, String> names) {
    return new CasefilesPage(
        listed,
        state,
        found.hits().stream().map(h -> Line.of(here, h, names)).toList(),
        named.stream().map(h -> Line.of(here, h, names)).toList(),
        found.total(),
        found.behind());
  }

  /// The address of the same list in another state.
  public static String pathOf(String state) {
    return state.equals("open") ? "/casefiles" : "/casefiles/in/" + state;
  }

  @Override
  public String template() {
    return "casework/casefiles";
  }
}
