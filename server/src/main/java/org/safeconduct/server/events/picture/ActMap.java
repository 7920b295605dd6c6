package org.safeconduct.server.events.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.safeconduct.server.events.picture.BaseMap.Spot;
import org.safeconduct.server.kernel.Point;

/// Acts on the base map: as much of the world as they need, at true proportions in its middle.
///
/// @param height of the picture; its width is [#WIDTH]
/// @param coasts SVG path data, in the picture's units
/// @param marks the widest first, so that none hides another
public record ActMap(int height, List<String> coasts, List<String> borders, List<Mark> marks) {
  public static final int WIDTH = 720;

  private static final double LEAST_DEGREES = 6;
  private static final double MARGIN = 0.08;
  private static final double NARROWEST = 0.45;
  private static final double TALLEST = 0.9;

  public ActMap {
    coasts = List.copyOf(coasts);
    borders = List.copyOf(borders);
    marks = List.copyOf(marks);
  }

  /// All acts of one point: a site is a dot, a town a ring, a region a wide ring as large as it is
  /// vague.
  public record Mark(Point at, int acts, double x, double y, double radius) {
    public String kind() {
      return at.precision().word();
    }
  }

  /// @param points one for each act, none more exact than its floor
  public static ActMap of(List<Point> points) {
    if (points.isEmpty()) return new ActMap(0, List.of(), List.of(), List.of());
    Frame frame = Frame.around(points);
    Map<Point, Integer> counted = new LinkedHashMap<>();
    points.forEach(p -> counted.merge(p, 1, Integer::sum));
    List<Mark> marks =
        counted.entrySet().stream()
            .map(e -> frame.mark(e.getKey(), e.getValue()))
            .sorted(Comparator.comparingDouble(Mark::radius).reversed())
            .toList();
    List<String> coasts = new ArrayList<>();
    List<String> borders = new ArrayList<>();
    for (BaseMap.Outline outline : BaseMap.world()) {
      String path = frame.path(outline.spots());
      if (!path.isEmpty()) (outline.isCoast() ? coasts : borders).add(path);
    }
    return new ActMap(frame.height(), coasts, borders, marks);
  }

  /// What of the world is shown, and how degrees become units of the picture.
  private record Frame(double west, double north, double scale, double narrow, int height) {

    static Frame around(List<Point> points) {
      double[] east = spread(points.stream().mapToDouble(Point::east));
      double[] north = spread(points.stream().mapToDouble(Point::north));
      double narrow = Math.max(0.2, Math.cos(Math.toRadians((north[0] + north[1]) / 2)));
      double wide = (east[1] - east[0]) * narrow;
      double tall = north[1] - north[0];
      double fullWide = Math.max(wide, tall / TALLEST);
      double fullTall = Math.max(tall, wide * NARROWEST);
      double scale = WIDTH / fullWide;
      return new Frame(
          (east[0] + east[1]) / 2 - fullWide / narrow / 2,
          (north[0] + north[1]) / 2 + fullTall / 2,
          scale,
          narrow,
          (int) Math.round(fullTall * scale));
    }

    /// The least and the most, with a margin, and never less than a few degrees of the world.
    private static double[] spread(DoubleStream degrees) {
      var all = degrees.summaryStatistics();
      double middle = (all.getMin() + all.getMax()) / 2;
      double half = (all.getMax() - all.getMin()) * (0.5 + MARGIN);
      half = Math.max(half, LEAST_DEGREES / 2);
      return new double[] {middle - half, middle + half};
    }

    double x(double east) {
      return (east - west) * narrow * scale;
    }

    double y(double degreesNorth) {
      return (north - degreesNorth) * scale;
    }

    Mark mark(Point point, int acts) {
      double dot = 3 + 1.6 * Math.sqrt(acts);
      double radius =
          switch (point.precision()) {
            case SITE, COUNTRY -> dot;
            case TOWN -> Math.max(dot, scale / 20);
            case REGION -> Math.max(dot + 2, scale / 2);
          };
      return new Mark(
          point, acts, x(point.east()), y(point.north()), Math.min(radius, WIDTH / 6.0));
    }

    /// Path data of what is inside the picture; empty where nothing is.
    String path(List<Spot> spots) {
      StringBuilder path = new StringBuilder();
      boolean drawing = false;
      for (int i = 1; i < spots.size(); i++) {
        if (!touches(spots.get(i - 1), spots.get(i))) {
          drawing = false;
          continue;
        }
        if (!drawing) path.append('M').append(at(spots.get(i - 1)));
        path.append('L').append(at(spots.get(i)));
        drawing = true;
      }
      return path.toString();
    }

    private boolean touches(Spot a, Spot b) {
      return Math.max(x(a.east()), x(b.east())) >= 0
          && Math.min(x(a.east()), x(b.east())) <= WIDTH
          && Math.max(y(a.north()), y(b.north())) >= 0
          && Math.min(y(a.north()), y(b.north())) <= height;
    }

    private String at(Spot spot) {
      return String.format(Locale.ROOT, "%.1f %.1f", x(spot.east()), y(spot.north()));
    }
  }
}
