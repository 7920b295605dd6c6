package org.safeconduct.estimate.report;

import java.util.List;

/// What is drawn into a plot, one over the other. Every layer has a name, which stands at its side
/// in the legend and heads its column in the table.
public sealed interface Layer {
  String name();

  /// A curve from point to point.
  record Line(String name, List<Point> points) implements Layer {
    public Line {
      points = List.copyOf(points);
    }
  }

  /// A curve that holds its value until the next point: Kaplan–Meier, a count over time.
  record Steps(String name, List<Point> points) implements Layer {
    public Steps {
      points = List.copyOf(points);
    }
  }

  /// A bar from nothing to each point; `width` in units of x.
  record Bars(String name, double width, List<Point> points) implements Layer {
    public Bars {
      points = List.copyOf(points);
    }
  }

  /// A curve with what lies under it: a density.
  record Area(String name, List<Point> points) implements Layer {
    public Area {
      points = List.copyOf(points);
    }
  }

  /// From low to high at each x: an interval.
  record Band(String name, List<Reach> reaches) implements Layer {
    public Band {
      reaches = List.copyOf(reaches);
    }
  }

  /// From low to high at each x, each for itself: intervals side by side.
  record Ranges(String name, List<Reach> reaches) implements Layer {
    public Ranges {
      reaches = List.copyOf(reaches);
    }
  }

  /// A dot at each point; several may stand over one x.
  record Dots(String name, List<Point> points) implements Layer {
    public Dots {
      points = List.copyOf(points);
    }
  }

  /// An upright line at one x: a median, a threshold.
  record Mark(String name, double x) implements Layer {}

  record Point(double x, double y) {}

  record Reach(double x, double low, double high) {}
}
