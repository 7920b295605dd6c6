package org.safeconduct.server.passage.web;

import java.util.List;
import org.safeconduct.server.passage.Step;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// One application.
///
/// @param state a message key
/// @param possible a message key: what can be done now
/// @param interview its day, if one is set and not yet held; else empty
/// @param until the visa's last day; empty where none is granted
/// @param statuses the authority's own track, newest first
/// @param steps what this state allows; empty in a closed casefile
/// @param course everything that happened, newest first
/// @param via the route it goes, in the register; empty for none
/// @param odd something in it does not follow from what was before
public record ApplicationPage(
    String casefile,
    String path,
    String codename,
    String heading,
    Mark mark,
    String state,
    String possible,
    List<Clock> clocks,
    String interview,
    List<Owed> owed,
    String until,
    List<Status> statuses,
    List<Word> words,
    List<Step> steps,
    List<Happened> course,
    boolean odd,
    String via)
    implements Page {
  public ApplicationPage {
    clocks = List.copyOf(clocks);
    owed = List.copyOf(owed);
    statuses = List.copyOf(statuses);
    words = List.copyOf(words);
    steps = List.copyOf(steps);
    course = List.copyOf(course);
  }

  /// A remedy and its last day.
  public record Clock(String remedy, String forum, String day, String zone, boolean past) {}

  public record Owed(List<String> documents, String day) {
    public Owed {
      documents = List.copyOf(documents);
    }
  }

  public record Status(String words, String where, String on) {}

  /// An informal word: who said it by office, when, on which terms, verbatim, and how it was
  /// corrected since.
  public record Word(
      String seq,
      String tenor,
      String office,
      String said,
      String attribution,
      String through,
      List<String> verbatim,
      List<Happened> since) {
    public Word {
      verbatim = List.copyOf(verbatim);
      since = List.copyOf(since);
    }
  }

  @Override
  public String template() {
    return "passage/application";
  }
}
