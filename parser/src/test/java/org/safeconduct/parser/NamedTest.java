package org.safeconduct.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "geo:lat",
        "GPS:GPS Latitude",
        "exif:GPSLongitude",
        "photoshop:City",
        "photoshop:Country",
        "Iptc4xmpExt:LocationCreated",
        "IPTC:Province/State",
        "dc:coverage",
        "com.apple.quicktime.location.ISO6709",
        "geo:alt"
      })
  void keepsWhatMayTellAPlaceApart(String name) {
    assertThat(Named.isPlace(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiff:Model", "dcterms:created", "Compression Type", "dc:title"})
  void leavesTheRestWhereItIs(String name) {
    assertThat(Named.isPlace(name)).isFalse();
  }
}
