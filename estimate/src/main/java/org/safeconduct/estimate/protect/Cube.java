package org.safeconduct.estimate.protect;

/// A swap among 2^r figures of a table: some rise by the number by which the others fall.
///
/// It is told by a figure `p` and an inner figure `q`. Along a dimension where both have a level
/// and differ, the cube spans from `p` to `q`. Along every other dimension it is flat at `q`'s
/// level, so that the total over it moves too. Corners are numbered by bits, one a dimension: 0 is
/// `p`'s end, or the total where the cube is flat.
record Cube(Shape shape, int p, int q) {

  int corners() {
    return 1 << shape.rank();
  }

  int place(int corner) {
    int place = 0;
    for (int k = 0; k < shape.rank(); k++) {
      int level =
          isFar(corner, k) ? shape.level(q, k) : spans(k) ? shape.level(p, k) : shape.levels(k);
      place += level * shape.stride(k);
    }
    return place;
  }

  /// Whether a corner rises when `p` rises.
  boolean rises(int corner) {
    int turns = 0;
    for (int k = 0; k < shape.rank(); k++) if (isFar(corner, k) && spans(k)) turns++;
    return turns % 2 == 0;
  }

  boolean isInner(int corner) {
    for (int k = 0; k < shape.rank(); k++) if (!isFar(corner, k) && !spans(k)) return false;
    return true;
  }

  private boolean spans(int k) {
    return !shape.isTotal(p, k) && shape.level(p, k) != shape.level(q, k);
  }

  private static boolean isFar(int corner, int k) {
    return (corner >> k & 1) == 1;
  }
}
