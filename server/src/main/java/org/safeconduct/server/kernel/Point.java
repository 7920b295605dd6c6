package org.safeconduct.server.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A point on the map (WGS 84) and how exactly it is meant. Whole numbers, so that a fact reads the
/// same everywhere.
///
/// @param latitude in hundred-thousandths of a degree, some 1.1 m; north is positive
/// @param longitude alike; east is positive
public record Point(int latitude, int longitude, Precision precision) {
  private static final int DEGREE = 100_000;
  private static final Pattern PAIR =
      Pattern.compile("\\s*(-?\\d{1,2}(?:\\.\\d+)?)\\s*[,; ]\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*");

  public Point {
    if (Math.abs(latitude) > 90 * DEGREE || Math.abs(longitude) > 180 * DEGREE) {
      throw new IllegalArgumentException("latitude to 90, longitude to 180 degrees");
    }
  }

  /// Two decimal numbers of degrees, as maps give them: `-33.45694, -70.64827`.
  ///
  /// @throws IllegalArgumentException if it is no such pair
  public static Point parse(String text, Precision precision) {
    Matcher pair = PAIR.matcher(text);
    if (!pair.matches()) throw new IllegalArgumentException("latitude, longitude");
    return new Point(units(pair.group(1)), units(pair.group(2)), precision);
  }

  /// No more exact than that: a region is one degree (some 110 km), a town a tenth of one. A
  /// country has no point.
  public Optional<Point> atMost(Precision floor) {
    Precision shown = precision.orWider(floor);
    return switch (shown) {
      case COUNTRY -> Optional.empty();
      case REGION -> Optional.of(onGrid(DEGREE, shown));
      case TOWN -> Optional.of(onGrid(DEGREE / 10, shown));
      case SITE -> Optional.of(this);
    };
  }

  /// In degrees, for drawing.
  public double north() {
    return (double) latitude / DEGREE;
  }

  public double east() {
    return (double) longitude / DEGREE;
  }

  private Point onGrid(int step, Precision shown) {
    return new Point(
        Math.round((float) latitude / step) * step,
        Math.round((float) longitude / step) * step,
        shown);
  }

  private static int units(String degrees) {
    return new BigDecimal(degrees)
        .movePointRight(5)
        .setScale(0, RoundingMode.HALF_EVEN)
        .intValueExact();
  }
}
