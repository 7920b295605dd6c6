package org.safeconduct.server.events.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The outlines that ship with the program, read once; see `basemap/SOURCE.md`.
final class BaseMap {
  private static final String FILE = "/basemap/outlines.txt";
  private static final double HUNDREDTHS = 100;
  private static final List<Outline> WORLD = read();

  private BaseMap() {}

  /// One line of coast or border: degrees east and north, point after point.
  record Outline(boolean isCoast, List<Spot> spots) {}

  /// Degrees, for drawing.
  record Spot(double east, double north) {}

  static List<Outline> world() {
    return WORLD;
  }

  private static List<Outline> read() {
    try (InputStream in = BaseMap.class.getResourceAsStream(FILE)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(BaseMap::outline).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outline outline(String line) {
    String[] words = line.split(" ", -1);
    List<Spot> spots = new ArrayList<>();
    int east = 0;
    int north = 0;
    for (int i = 1; i + 1 < words.length; i += 2) {
      east += Integer.parseInt(words[i]);
      north += Integer.parseInt(words[i + 1]);
      spots.add(new Spot(east / HUNDREDTHS, north / HUNDREDTHS));
    }
    return new Outline(words[0].equals("coast"), List.copyOf(spots));
  }
}
