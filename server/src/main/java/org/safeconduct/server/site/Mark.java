package org.safeconduct.server.site;

/// The shape and tone of a state. Shapes differ, so that nobody needs to see the colour; a state
/// always stands with its word. Shapes are SVG paths in a box of 16: one drawn as a line, one
/// filled.
public enum Mark {
  /// Not begun, planned: an empty ring.
  PLANNED(Mark.RING, ""),
  /// In work: a half-filled disc.
  OPEN(Mark.RING, "M8 2a6 6 0 0 1 0 12z"),
  /// Lies with somebody else (lodged, asked): a clock.
  WAITING(Mark.RING + "M8 4.5V8l2.5 2", ""),
  /// It went well (granted, arrived, agreed): a tick.
  GOOD("M2.5 8.5l3.5 4 7.5-9", ""),
  /// A formal no: a cross.
  REFUSED("M3 3l10 10M13 3L3 13", ""),
  /// Told informally not to try. Not a refusal: a wave between two dots, never red.
  DISCOURAGED(
      "M2 9.5c2-5 4-5 6-1.5s4 3.5 6-1.5", "M4 12a1.2 1.2 0 1 0 .01 0zM12 1.6a1.2 1.2 0 1 0 .01 0z"),
  /// Over without judgement (withdrawn, closed): a bar.
  ENDED("M2.5 8h11", ""),
  /// Needs somebody today: a filled triangle.
  URGENT("", "M8 1.5l7 13H1z"),
  /// Sealed, or under a key of its own: a lock.
  SEALED("M5 7V5a3 3 0 0 1 6 0v2", "M3 7h10v7H3z");

  private static final String RING = "M8 2a6 6 0 1 0 .01 0z";

  private final String line;
  private final String solid;

  Mark(String line, String solid) {
    this.line = line;
    this.solid = solid;
  }

  public String line() {
    return line;
  }

  public String solid() {
    return solid;
  }
}
