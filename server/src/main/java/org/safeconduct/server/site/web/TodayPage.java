package org.safeconduct.server.site.web;

import java.util.List;
import org.safeconduct.server.search.Section;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.site.Watch;

/// What needs somebody today.
///
/// @param duty who is on duty, and the hand-over note, for each team of the reader
/// @param warnings what comes before anything else
/// @param behind how many changes the index has yet to take in
/// @param kept how many forms wait for the member to send them again
public record TodayPage(
    List<Part> parts, List<Watch.OnDuty> duty, List<String> warnings, long behind, int kept)
    implements Page {
  public TodayPage {
    parts = List.copyOf(parts);
    duty = List.copyOf(duty);
    warnings = List.copyOf(warnings);
  }

  /// One section.
  ///
  /// @param more whether there is more of it than the page shows
  public record Part(Section section, List<Line> lines, boolean more) {
    public Part {
      lines = List.copyOf(lines);
    }

    public String key() {
      return "site.today." + section.word();
    }

    public String id() {
      return section.word();
    }

    /// Where all of it stands.
    public String path() {
      return "/today/" + section.word();
    }
  }

  /// One thing, in words ready to be read.
  ///
  /// @param state the word that stands with the mark: "overdue", "since 3 May 2017, 02:15 UTC"
  /// @param when the day and whose clock counts it; empty where `state` says it
  /// @param who is on it; empty where that is not asked
  public record Line(
      Mark mark,
      String state,
      String when,
      String whose,
      String what,
      String detail,
      String who,
      String path) {
    @Override
    public String toString() {
      return "Line[" + mark + "]";
    }
  }

  /// Whoever may be in danger is never left out for brevity.
  static int most(Section section) {
    return switch (section) {
      case DANGER, SIGN -> 200;
      case UNASSESSED, ANSWER, CLOCK, STATEMENT, JOURNEY, BASIS, CONFLICT, REVEAL, TASK -> 25;
    };
  }

  @Override
  public String template() {
    return "site/today";
  }
}
