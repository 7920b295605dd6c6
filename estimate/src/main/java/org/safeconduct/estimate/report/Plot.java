package org.safeconduct.estimate.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// A picture of numbers, with the numbers.
///
/// @param description what a reader who does not see it should know: what is drawn and what it
///   shows
public record Plot(String title, String description, Axis x, Axis y, List<Layer> layers)
    implements Block {
  /// A table longer than this is thinned: it is for reading.
  private static final int MOST_ROWS = 60;

  public Plot {
    layers = List.copyOf(layers);
  }

  /// What one direction means.
  ///
  /// @param categories names of 0, 1, 2 … where the axis counts kinds of things; else empty
  public record Axis(String label, List<String> categories) {
    public Axis {
      categories = List.copyOf(categories);
    }

    public static Axis of(String label) {
      return new Axis(label, List.of());
    }

    String said(double value) {
      int at = (int) Math.rint(value);
      boolean named = at == value && at >= 0 && at < categories.size();
      return named ? categories.get(at) : Ticks.said(value);
    }
  }

  /// The picture alone, as SVG with its legend, for a page that has the [#grid] beside it. It has
  /// classes and no styles of its own.
  ///
  /// @param id told apart by it from the page's other pictures
  public String svg(String id) {
    Markup markup = new Markup();
    new Drawing(this, markup, id).draw();
    return markup.toString();
  }

  /// The same numbers as a table: a row for each x, a column for each layer.
  public Grid grid() {
    TreeMap<Double, String[]> rows = new TreeMap<>();
    List<String> heads = new ArrayList<>(List.of(x.label()));
    for (Layer layer : layers) {
      int column = heads.size();
      heads.add(layer.name());
      cells(
          layer,
          (at, cell) -> {
            String[] row = row(rows, at);
            row[column] = row[column].isEmpty() ? cell : row[column] + " or " + cell;
          });
    }
    Grid.Writing grid = Grid.captioned(title, heads.toArray(String[]::new));
    int step = Math.max(1, (rows.size() + MOST_ROWS - 1) / MOST_ROWS);
    int at = 0;
    for (var row : rows.entrySet()) {
      if (at++ % step != 0) continue;
      row.getValue()[0] = x.said(row.getKey());
      grid.row((Object[]) row.getValue());
    }
    return grid.done();
  }

  private String[] row(TreeMap<Double, String[]> rows, double at) {
    return rows.computeIfAbsent(
        at,
        _ -> {
          String[] cells = new String[layers.size() + 1];
          Arrays.fill(cells, "");
          return cells;
        });
  }

  private void cells(Layer layer, BiConsumer<Double, String> cell) {
    switch (layer) {
      case Layer.Line l -> l.points().forEach(p -> cell.accept(p.x(), y.said(p.y())));
      case Layer.Steps s -> s.points().forEach(p -> cell.accept(p.x(), y.said(p.y())));
      case Layer.Bars b -> b.points().forEach(p -> cell.accept(p.x(), y.said(p.y())));
      case Layer.Area a -> a.points().forEach(p -> cell.accept(p.x(), y.said(p.y())));
      case Layer.Dots d -> d.points().forEach(p -> cell.accept(p.x(), y.said(p.y())));
      case Layer.Band b -> b.reaches().forEach(r -> cell.accept(r.x(), said(r)));
      case Layer.Ranges i -> i.reaches().forEach(r -> cell.accept(r.x(), said(r)));
      case Layer.Mark m -> cell.accept(m.x(), "here");
    }
  }

  private String said(Layer.Reach reach) {
    return y.said(reach.low()) + " – " + y.said(reach.high());
  }
}
