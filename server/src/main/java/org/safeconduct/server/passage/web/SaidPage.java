package org.safeconduct.server.passage.web;

import java.util.List;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// What was said to whom in all applications of a casefile: what each office holds, what it shows
/// to others, what it fixes, and what nobody decided.
public record SaidPage(String casefile, String codename, List<Told> told) implements Page {
  public SaidPage {
    told = List.copyOf(told);
  }

  /// One application.
  ///
  /// @param office that holds it; empty where nobody has it
  /// @param lodged on which day, under which number
  /// @param handed what was handed in and said in interviews
  /// @param words informal ones, as they stand now: never a refusal
  /// @param shows what others see; none where nothing was lodged
  public record Told(
      String path,
      String heading,
      Mark mark,
      String state,
      String office,
      String lodged,
      List<String> handed,
      List<Word> words,
      List<String> shows,
      List<String> fixes) {
    public Told {
      handed = List.copyOf(handed);
      words = List.copyOf(words);
      shows = List.copyOf(shows);
      fixes = List.copyOf(fixes);
    }
  }

  /// @param corrected it was said differently at first
  public record Word(String office, String said, String tenor, boolean corrected) {}

  @Override
  public String template() {
    return "passage/said";
  }

  @Override
  public String toString() {
    return "SaidPage";
  }
}
