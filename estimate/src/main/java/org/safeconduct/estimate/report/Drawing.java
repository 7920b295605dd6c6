package org.safeconduct.estimate.report;

import static org.safeconduct.estimate.report.Markup.px;

import java.util.List;

/// A plot as SVG, in the colours of the page.
final class Drawing {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 320;
  private static final double LEFT = 64;
  private static final double RIGHT = 28;
  private static final double TOP = 10;
  private static final double BOTTOM = 44;
  private static final double CAP = 9;
  private static final int COLOURS = 6;
  private static final int MOST_CATEGORIES = 30;

  private final Plot plot;
  private final Markup markup;
  private final String id;
  private final Scale x;
  private final Scale y;

  Drawing(Plot plot, Markup markup, String id) {
    this.plot = plot;
    this.markup = markup;
    this.id = id;
    Scale.Range across = new Scale.Range();
    Scale.Range up = new Scale.Range();
    plot.layers().forEach(layer -> takeIn(layer, across, up));
    this.x = Scale.over(across, LEFT, WIDTH - RIGHT);
    this.y = Scale.over(up, HEIGHT - BOTTOM, TOP);
  }

  private static void takeIn(Layer layer, Scale.Range x, Scale.Range y) {
    switch (layer) {
      case Layer.Line(_, List<Layer.Point> points) -> points.forEach(p -> takeIn(p, x, y));
      case Layer.Steps(_, List<Layer.Point> points) -> points.forEach(p -> takeIn(p, x, y));
      case Layer.Bars(_, double width, List<Layer.Point> points) -> {
        y.take(0);
        for (Layer.Point p : points) {
          x.take(p.x() - width / 2);
          x.take(p.x() + width / 2);
          y.take(p.y());
        }
      }
      case Layer.Area(_, List<Layer.Point> points) -> {
        y.take(0);
        points.forEach(p -> takeIn(p, x, y));
      }
      case Layer.Band(_, List<Layer.Reach> reaches) ->
          reaches.forEach(r -> {
            takeIn(new Layer.Point(r.x(), r.low()), x, y);
            y.take(r.high());
          });
      case Layer.Ranges(_, List<Layer.Reach> reaches) ->
          reaches.forEach(r -> {
            x.take(r.x() - 0.5);
            x.take(r.x() + 0.5);
            y.take(r.low());
            y.take(r.high());
          });
      case Layer.Dots(_, List<Layer.Point> points) -> points.forEach(p -> takeIn(p, x, y));
      case Layer.Mark(_, double at) -> x.take(at);
    }
  }

  private static void takeIn(Layer.Point point, Scale.Range x, Scale.Range y) {
    x.take(point.x());
    y.take(point.y());
  }

  void draw() {
    markup.open(
        "svg",
        "viewBox",
        "0 0 " + px(WIDTH) + " " + px(HEIGHT),
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-words");
    markup.element("title", plot.title(), "id", id + "-title");
    markup.element("desc", plot.description(), "id", id + "-words");
    axes();
    for (int i = 0; i < plot.layers().size(); i++) layer(plot.layers().get(i), "c" + i % COLOURS);
    markup.close("svg").line();
    legend();
  }

  private void axes() {
    for (double tick : Ticks.between(y.low(), y.high(), 5)) {
      path("grid", "M" + px(LEFT) + " " + px(y.at(tick)) + "H" + px(WIDTH - RIGHT));
      label(LEFT - 6, y.at(tick) + 4, "end", plot.y().said(tick));
    }
    int categories = plot.x().categories().size();
    if (categories > 0 && categories <= MOST_CATEGORIES) {
      for (int i = 0; i < categories; i++) tick(i);
    } else {
      Ticks.between(x.low(), x.high(), 7).forEach(this::tick);
    }
    path("axis", "M" + px(LEFT) + " " + px(HEIGHT - BOTTOM) + "H" + px(WIDTH - RIGHT));
    label((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6, "middle", plot.x().label());
    markup.element(
        "text",
        plot.y().label(),
        "text-anchor",
        "middle",
        "transform",
        "translate(13 " + px((TOP + HEIGHT - BOTTOM) / 2) + ") rotate(-90)");
  }

  private void tick(double at) {
    path("axis", "M" + px(x.at(at)) + " " + px(HEIGHT - BOTTOM) + "v4");
    label(x.at(at), HEIGHT - BOTTOM + 17, "middle", plot.x().said(at));
  }

  private void layer(Layer layer, String colour) {
    switch (layer) {
      case Layer.Line(_, List<Layer.Point> points) -> path("line " + colour, through(points));
      case Layer.Steps(_, List<Layer.Point> points) -> path("line " + colour, steps(points));
      case Layer.Bars(_, double width, List<Layer.Point> points) -> bars(width, points, colour);
      case Layer.Area(_, List<Layer.Point> points) -> area(points, colour);
      case Layer.Band(_, List<Layer.Reach> reaches) -> band(reaches, colour);
      case Layer.Ranges(_, List<Layer.Reach> reaches) -> ranges(reaches, colour);
      case Layer.Dots(_, List<Layer.Point> points) -> dots(points, colour);
      case Layer.Mark(_, double at) ->
          path("mark " + colour, "M" + px(x.at(at)) + " " + px(TOP) + "V" + px(y.from()));
    }
  }

  private String through(List<Layer.Point> points) {
    StringBuilder d = new StringBuilder();
    for (Layer.Point p : points) {
      if (Double.isFinite(p.y())) d.append(d.isEmpty() ? 'M' : 'L').append(at(p.x(), p.y()));
    }
    return d.toString();
  }

  private String steps(List<Layer.Point> points) {
    StringBuilder d = new StringBuilder();
    for (Layer.Point p : points) {
      if (d.isEmpty()) d.append('M').append(at(p.x(), p.y()));
      else d.append('H').append(px(x.at(p.x()))).append('V').append(px(y.at(p.y())));
    }
    return d.toString();
  }

  private void bars(double width, List<Layer.Point> points, String colour) {
    double zero = y.at(Math.max(y.low(), Math.min(y.high(), 0)));
    for (Layer.Point p : points) {
      double left = x.at(p.x() - width / 2);
      double wide = Math.max(0.5, x.at(p.x() + width / 2) - left - 1);
      double top = Math.min(zero, y.at(p.y()));
      markup
          .open(
              "rect",
              "class",
              "bar " + colour,
              "x",
              px(left),
              "y",
              px(top),
              "width",
              px(wide),
              "height",
              px(Math.abs(zero - y.at(p.y()))))
          .close("rect");
    }
  }

  private void area(List<Layer.Point> points, String colour) {
    if (points.isEmpty()) return;
    double last = points.getLast().x();
    path(
        "area " + colour,
        through(points) + "L" + at(last, 0) + "L" + at(points.getFirst().x(), 0) + "Z");
    path("line " + colour, through(points));
  }

  private void band(List<Layer.Reach> reaches, String colour) {
    StringBuilder d = new StringBuilder();
    for (Layer.Reach r : reaches) {
      d.append(d.isEmpty() ? 'M' : 'L').append(at(r.x(), r.high()));
    }
    for (Layer.Reach r : reaches.reversed()) d.append('L').append(at(r.x(), r.low()));
    path("area " + colour, d.isEmpty() ? "" : d + "Z");
  }

  private void ranges(List<Layer.Reach> reaches, String colour) {
    StringBuilder d = new StringBuilder();
    for (Layer.Reach r : reaches) {
      String left = "M" + px(x.at(r.x()) - CAP) + " ";
      String across = "h" + px(2 * CAP);
      d.append('M').append(at(r.x(), r.low())).append('V').append(px(y.at(r.high())));
      d.append(left).append(px(y.at(r.low()))).append(across);
      d.append(left).append(px(y.at(r.high()))).append(across);
    }
    path("line " + colour, d.toString());
  }

  private void dots(List<Layer.Point> points, String colour) {
    for (Layer.Point p : points) {
      markup
          .open(
              "circle",
              "class",
              "bar " + colour,
              "cx",
              px(x.at(p.x())),
              "cy",
              px(y.at(p.y())),
              "r",
              px(CAP / 2))
          .close("circle");
    }
  }

  private String at(double px, double py) {
    return px(x.at(px)) + " " + px(y.at(py));
  }

  private void path(String style, String d) {
    markup.open("path", "class", style, "d", d).close("path");
  }

  private void label(double atX, double atY, String anchor, String text) {
    markup.element("text", text, "x", px(atX), "y", px(atY), "text-anchor", anchor);
  }

  /// Each layer's name with its colour; named by a dash pattern too, for those who see none.
  private void legend() {
    if (plot.layers().size() < 2) return;
    markup.open("p", "class", "legend");
    for (int i = 0; i < plot.layers().size(); i++) {
      Layer layer = plot.layers().get(i);
      String said =
          layer instanceof Layer.Mark m
              ? m.name() + " (" + plot.x().said(m.x()) + ")"
              : layer.name();
      markup.raw("<span><svg viewBox=\"0 0 24 10\" aria-hidden=\"true\">");
      boolean filled =
          layer instanceof Layer.Bars || layer instanceof Layer.Band || layer instanceof Layer.Dots;
      String kind = layer instanceof Layer.Mark ? "mark" : filled ? "area" : "line";
      path(kind + " c" + i % COLOURS, filled ? "M0 0H24V10H0Z" : "M0 5H24");
      markup.raw("</svg> ").text(said).raw("</span> ");
    }
    markup.close("p");
  }
}
