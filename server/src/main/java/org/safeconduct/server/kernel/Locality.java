package org.safeconduct.server.kernel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A place by its names, from the widest to the narrowest, as far as they are known.
///
/// @param site a building, a street, a field
/// @param point where it lies, if that is known
public record Locality(
    @Nullable Country country, String region, String town, String site, @Nullable Point point) {

  /// No more exact than that: narrower names are left out, the point is blurred.
  public Locality atMost(Precision floor) {
    return new Locality(
        country,
        floor.compareTo(Precision.REGION) >= 0 ? region : "",
        floor.compareTo(Precision.TOWN) >= 0 ? town : "",
        floor == Precision.SITE ? site : "",
        pointAtMost(floor).orElse(null));
  }

  public Optional<Point> pointAtMost(Precision floor) {
    return Optional.ofNullable(point).flatMap(p -> p.atMost(floor));
  }

  /// Its names without the country, the narrowest first: "Military Academy, Las Condes".
  public String names() {
    List<String> names = Stream.of(site, town, region).filter(n -> !n.isBlank()).toList();
    return String.join(", ", names);
  }

  @Override
  public String toString() {
    return "Locality[" + Objects.toString(country, "") + "]";
  }
}
