package org.safeconduct.server.shelter.web;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.site.Choice;

/// Whose clock a sign is expected by: those of a country first.
final class Clocks {
  private static final int QUARTERS = 96;
  private static final int MINUTES = 15;

  private Clocks() {}

  static List<Choice> zones(List<Country> countries) {
    Set<String> zones = new LinkedHashSet<>();
    for (Country country : countries) {
      zones.addAll(
          TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country.code(), null));
    }
    zones.add("UTC");
    zones.addAll(TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null));
    return zones.stream().map(zone -> new Choice(zone, zone.replace('_', ' '))).toList();
  }

  /// The quarter-hours of a day.
  static List<Choice> quarters() {
    return IntStream.range(0, QUARTERS)
        .mapToObj(n ->
            new Choice(
                Integer.toString(n), LocalTime.MIDNIGHT.plusMinutes((long) n * MINUTES).toString()))
        .toList();
  }
}
