package org.safeconduct.server.inbox.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeconduct.server.inbox.Stage;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.site.Piece;

/// Requests, one a line.
///
/// @param state which of them: `undecided`, a stage, `all`
/// @param arrived first letters of the pages; on the first list alone
/// @param teams one of which could open the pages' letters, where none does yet
/// @param takingOver one of which could open them in the place of the team that does
public record InboxPage(
    Listed listed,
    String state,
    List<Line> lines,
    long total,
    long behind,
    ArrivedLine.All arrived,
    List<Choice> teams,
    List<Choice> takingOver)
    implements Page {
  public static final List<String> STATES =
      List.of("undecided", "waiting", "accepted", "passed-on", "cannot-help", "set-aside", "all");

  public InboxPage {
    lines = List.copyOf(lines);
    teams = List.copyOf(teams);
    takingOver = List.copyOf(takingOver);
  }

  /// @param owed since when an answer is owed, in words; empty where none is
  /// @param needs what is needed first, in words
  public record Line(
      String path,
      String label,
      Mark mark,
      String state,
      String owed,
      String came,
      String at,
      String needs,
      boolean minor,
      String notSafe,
      String worker,
      List<List<Piece>> excerpts) {
    public Line {
      excerpts = List.copyOf(excerpts);
    }

    static Line of(Here here, Found.Hit hit, Map<MemberId, String> names) {
      Map<String, String> shown = hit.row().shown();
      Stage.Word stage = Term.find(Stage.Word.class, hit.row().state()).orElse(Stage.Word.NEW);
      return new Line(
          "/inbox/" + hit.scope() + "/" + hit.row().subject(),
          shown.getOrDefault("label", ""),
          Marks.of(stage),
          "inbox.stage." + stage.word(),
          when(here, shown.get("owed")),
          Optional.ofNullable(shown.get("came")).map(c -> here.t("inbox.came." + c)).orElse(""),
          when(here, shown.get("at")),
          needs(here, shown.getOrDefault("needs", "")),
          shown.containsKey("minor"),
          when(here, shown.get("not-safe")),
          Optional.ofNullable(shown.get("worker"))
              .map(id -> names.getOrDefault(MemberId.parse(id), ""))
              .orElse(""),
          hit.excerpts().stream().map(Piece::of).toList());
    }

    private static String when(Here here, @org.jspecify.annotations.Nullable String instant) {
      return instant == null ? "" : here.when(Instant.parse(instant));
    }

    private static String needs(Here here, String words) {
      return Arrays.stream(words.split(" ", -1))
          .filter(word -> !word.isEmpty())
          .map(word -> here.t("inbox.need." + word))
          .collect(Collectors.joining(" · "));
    }
  }

  static InboxPage of(
      Here here, Listed listed, String state, Found found, Map<MemberId, String> names) {
    return new InboxPage(
        listed,
        state,
        found.hits().stream().map(hit -> Line.of(here, hit, names)).toList(),
        found.total(),
        found.behind(),
        ArrivedLine.All.NONE,
        List.of(),
        List.of());
  }

  InboxPage with(
      ArrivedLine.All came, Map<TeamId, String> mayBegin, Map<TeamId, String> mayTakeOver) {
    return new InboxPage(
        listed, state, lines, total, behind, came, choices(mayBegin), choices(mayTakeOver));
  }

  private static List<Choice> choices(Map<TeamId, String> teams) {
    return teams.entrySet().stream()
        .map(e -> new Choice(e.getKey().toString(), e.getValue()))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  /// The address of the same list in another state.
  public static String pathOf(String state) {
    return state.equals("undecided") ? "/inbox" : "/inbox/in/" + state;
  }

  @Override
  public String template() {
    return "inbox/inbox";
  }
}
