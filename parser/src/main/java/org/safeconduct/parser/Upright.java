package org.safeconduct.parser;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/// How a camera was held, as EXIF's orientation 1 to 8 says: from where on the picture as it is
/// stored a pixel of the upright one comes. A copy without metadata has to stand upright by itself.
enum Upright {
  AS_IT_IS,
  MIRRORED,
  UPSIDE_DOWN,
  MIRRORED_UPSIDE_DOWN,
  MIRRORED_LEFT,
  LEFT,
  MIRRORED_RIGHT,
  RIGHT;

  static Upright of(byte[] file) {
    try {
      Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
      ExifIFD0Directory first = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
      if (first == null || !first.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) return AS_IT_IS;
      int said = first.getInt(ExifIFD0Directory.TAG_ORIENTATION);
      return said >= 1 && said <= values().length ? values()[said - 1] : AS_IT_IS;
    } catch (ImageProcessingException | MetadataException | IOException | RuntimeException e) {
      return AS_IT_IS;
    }
  }

  /// Whether width and height change places.
  boolean swaps() {
    return switch (this) {
      case AS_IT_IS, MIRRORED, UPSIDE_DOWN, MIRRORED_UPSIDE_DOWN -> false;
      case MIRRORED_LEFT, LEFT, MIRRORED_RIGHT, RIGHT -> true;
    };
  }

  /// @param w width as stored
  /// @param h height as stored
  int x(int x, int y, int w, int h) {
    return switch (this) {
      case AS_IT_IS, MIRRORED_UPSIDE_DOWN -> x;
      case MIRRORED, UPSIDE_DOWN -> w - 1 - x;
      case MIRRORED_LEFT, LEFT -> y;
      case MIRRORED_RIGHT, RIGHT -> w - 1 - y;
    };
  }

  int y(int x, int y, int w, int h) {
    return switch (this) {
      case AS_IT_IS, MIRRORED -> y;
      case UPSIDE_DOWN, MIRRORED_UPSIDE_DOWN -> h - 1 - y;
      case MIRRORED_LEFT, RIGHT -> x;
      case LEFT, MIRRORED_RIGHT -> h - 1 - x;
    };
  }
}
