package org.safeconduct.parser;

import java.awt.image.BufferedImage;
import java.io.IOException;

/// Tells an image pixel by pixel, from the top, on white where it is transparent.
final class Pixels {
  private static final int OPAQUE = 255;

  private Pixels() {}

  static void tell(BufferedImage image, Upright upright, Answer answer) throws IOException {
    int w = image.getWidth();
    int h = image.getHeight();
    int width = upright.swaps() ? h : w;
    int height = upright.swaps() ? w : h;
    answer.page(width, height);
    byte[] row = new byte[3 * width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        put(image.getRGB(upright.x(x, y, w, h), upright.y(x, y, w, h)), row, 3 * x);
      }
      answer.pixels(row);
    }
  }

  private static void put(int argb, byte[] row, int at) {
    int alpha = argb >>> 24;
    row[at] = onWhite(argb >> 16 & 0xff, alpha);
    row[at + 1] = onWhite(argb >> 8 & 0xff, alpha);
    row[at + 2] = onWhite(argb & 0xff, alpha);
  }

  private static byte onWhite(int colour, int alpha) {
    if (alpha == OPAQUE) return (byte) colour;
    return (byte) ((colour * alpha + OPAQUE * (OPAQUE - alpha)) / OPAQUE);
  }
}
