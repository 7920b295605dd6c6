package org.safeconduct.server.lists.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.estimate.report.Plot;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Page;

/// The lists of an inquiry, and how they overlap.
///
/// @param going whether a linkage is being computed
/// @param failed why the last one found nothing
/// @param joined what the newest linkage says; null where there is none
public record ListsPage(
    ScopeId inquiry,
    String title,
    boolean open,
    List<Line> lines,
    boolean going,
    Optional<Refusal> failed,
    @Nullable Joined joined)
    implements Page {
  private static final int SECONDS = 2;

  public ListsPage {
    lines = List.copyOf(lines);
  }

  /// One list.
  ///
  /// @param letter by which the overlap names it; empty where it has no part in it
  public record Line(
      String path,
      String letter,
      String name,
      String source,
      int rows,
      boolean ready,
      boolean takenBack) {}

  /// What a linkage says.
  ///
  /// @param differ whether other lists stand now
  /// @param since how much was decided since
  public record Joined(
      String when,
      String who,
      int rows,
      int people,
      String precision,
      String recall,
      String fields,
      int seed,
      boolean differ,
      long since,
      Plot overlap,
      List<Overlaps.Line> lines) {
    public Joined {
      lines = List.copyOf(lines);
    }
  }

  public String path() {
    return "/inquiries/" + inquiry + "/lists";
  }

  /// Whether there is something to lay beside each other.
  public boolean mayLink() {
    return open && !going && lines.stream().filter(Line::ready).count() > 1;
  }

  @Override
  public String template() {
    return "lists/lists";
  }

  @Override
  public int again() {
    return going ? SECONDS : 0;
  }
}
