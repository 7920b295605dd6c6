package org.safeconduct.server.site;

import java.util.ArrayList;
import java.util.List;

/// Part of a passage: found, or around what was found.
public record Piece(String text, boolean found) {

  /// A passage in which what was found stands between `⟦` and `⟧`.
  public static List<Piece> of(String excerpt) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    while (from < excerpt.length()) {
      int open = excerpt.indexOf('⟦', from);
      int close = open < 0 ? -1 : excerpt.indexOf('⟧', open);
      if (close < 0) break;
      if (open > from) pieces.add(new Piece(excerpt.substring(from, open), false));
      pieces.add(new Piece(excerpt.substring(open + 1, close), true));
      from = close + 1;
    }
    if (from < excerpt.length()) pieces.add(new Piece(excerpt.substring(from), false));
    return pieces;
  }

  @Override
  public String toString() {
    return "Piece";
  }
}
