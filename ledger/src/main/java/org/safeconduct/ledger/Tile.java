package org.safeconduct.ledger;

import java.util.Locale;

/// A run of at most 256 hashes of the tree, as c2sp.org/tlog-tiles cuts it.
///
/// @param level 0 holds leaf hashes; a hash of level L is the root of a full tile of level L-1
/// @param index number of the tile in its level
/// @param width hashes in it, 1 to 256
public record Tile(int level, long index, int width) {

  public static final int FULL = 256;
  static final int HEIGHT = 8;

  public Tile {
    if (level < 0 || level > 63 || index < 0 || width < 1 || width > FULL) {
      throw new IllegalArgumentException("tile " + level + "/" + index + " of " + width);
    }
  }

  public boolean isFull() {
    return width == FULL;
  }

  public int bytes() {
    return width * Digest.BYTES;
  }

  /// `tile/<L>/<N>[.p/<W>]`, N in groups of three digits: `tile/0/x001/x234/067`.
  public String path() {
    StringBuilder number = new StringBuilder(String.format(Locale.ROOT, "%03d", index % 1000));
    for (long rest = index / 1000; rest > 0; rest /= 1000) {
      number.insert(0, String.format(Locale.ROOT, "x%03d/", rest % 1000));
    }
    return "tile/" + level + "/" + number + (isFull() ? "" : ".p/" + width);
  }
}
