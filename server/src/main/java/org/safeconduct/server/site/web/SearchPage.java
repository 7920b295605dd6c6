package org.safeconduct.server.site.web;

import java.util.List;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.site.Piece;
import org.safeconduct.server.site.SavedSearches.Saved;

/// What was found, the most fitting first.
///
/// @param kinds what a search can be narrowed to
/// @param saved the reader's own searches
public record SearchPage(
    Listed listed,
    List<Choice> kinds,
    List<Saved> saved,
    List<Line> lines,
    long total,
    long behind,
    List<FieldError> errors)
    implements Page {
  public SearchPage {
    kinds = List.copyOf(kinds);
    saved = List.copyOf(saved);
    lines = List.copyOf(lines);
    errors = List.copyOf(errors);
  }

  /// @param kind a message key
  /// @param excerpts passages in which it was found
  public record Line(String kind, String title, String path, List<List<Piece>> excerpts) {
    public Line {
      excerpts = List.copyOf(excerpts);
    }

    static Line of(String kind, String title, String path, Found.Hit hit) {
      return new Line(kind, title, path, hit.excerpts().stream().map(Piece::of).toList());
    }
  }

  static SearchPage blank(Listed listed, List<Choice> kinds, List<Saved> saved) {
    return new SearchPage(listed, kinds, saved, List.of(), 0, 0, List.of());
  }

  SearchPage with(List<Line> found, long all, long late) {
    return new SearchPage(listed, kinds, saved, found, all, late, errors);
  }

  SearchPage wrong(List<FieldError> what) {
    return new SearchPage(listed, kinds, saved, lines, total, behind, what);
  }

  public boolean asked() {
    return !listed.sought().saysNothing() && errors.isEmpty();
  }

  @Override
  public String template() {
    return "site/search";
  }
}
