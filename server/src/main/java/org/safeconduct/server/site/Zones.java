package org.safeconduct.server.site;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.kernel.Country;

/// Whose clock a deadline is counted by: that of the country first, then those of places where
/// applications of this kind are lodged.
public final class Zones {
  private static final List<String> OTHERS =
      List.of(
          "UTC",
          "Europe/Berlin",
          "Europe/Paris",
          "Europe/London",
          "Europe/Vilnius",
          "Europe/Istanbul",
          "Europe/Moscow",
          "Europe/Belgrade",
          "Asia/Tbilisi",
          "Asia/Yerevan",
          "Asia/Almaty",
          "Asia/Beirut",
          "Asia/Amman",
          "Africa/Cairo",
          "Africa/Nairobi",
          "America/New_York",
          "America/Toronto",
          "America/Mexico_City",
          "America/Buenos_Aires");

  private Zones() {}

  public static List<Choice> choices(Optional<Country> country) {
    Set<String> zones = new LinkedHashSet<>();
    country.ifPresent(c -> zones.addAll(of(c)));
    zones.addAll(OTHERS);
    return zones.stream().map(z -> new Choice(z, z.replace('_', ' '))).toList();
  }

  /// The first zone of a country, or UTC.
  public static String first(Optional<Country> country) {
    return country.flatMap(c -> of(c).stream().findFirst()).orElse("UTC");
  }

  private static Set<String> of(Country country) {
    Set<String> zones = new LinkedHashSet<>();
    OTHERS.stream().filter(z -> country.code().equals(TimeZone.getRegion(z))).forEach(zones::add);
    zones.addAll(
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country.code(), null));
    return zones;
  }
}
