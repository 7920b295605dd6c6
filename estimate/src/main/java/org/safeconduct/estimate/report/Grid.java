package org.safeconduct.estimate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A table. The first cell of a row names the row; a column in which every cell is a number is set
/// flush right.
public record Grid(String caption, List<String> heads, List<List<String>> rows) implements Block {
  private static final Pattern NUMBER =
      Pattern.compile("[-+−<>≤≥]?\\s?[\\d,.\\u202F]+([eE]-?\\d+)?\\s?%?|–|");

  public Grid {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != heads.size()) throw new IllegalArgumentException("ragged grid: " + caption);
    }
  }

  public static Writing captioned(String caption, String... heads) {
    return new Writing(caption, List.of(heads));
  }

  boolean isNumeric(int column) {
    return !rows.isEmpty()
        && rows.stream().allMatch(row -> NUMBER.matcher(row.get(column)).matches());
  }

  /// A grid while it is filled, row by row.
  public static final class Writing {
    private final String caption;
    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();

    private Writing(String caption, List<String> heads) {
      this.caption = caption;
      this.heads = heads;
    }

    public Writing row(Object... cells) {
      List<String> row = new ArrayList<>();
      for (Object cell : cells) row.add(String.valueOf(cell));
      rows.add(row);
      return this;
    }

    public Grid done() {
      return new Grid(caption, heads, rows);
    }
  }
}
