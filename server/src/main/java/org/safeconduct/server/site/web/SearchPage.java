package org.safeconduct.server.site.web;

import java.util.List;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.site.Piece;

/// What was found, the most fitting first.
public record SearchPage(Listed listed, List<Line> lines, long total, long behind) implements Page {
  public SearchPage {
    lines = List.copyOf(lines);
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

  static SearchPage blank(Listed listed) {
    return new SearchPage(listed, List.of(), 0, 0);
  }

  public boolean asked() {
    return !listed.words().isBlank();
  }

  @Override
  public String template() {
    return "site/search";
  }
}
