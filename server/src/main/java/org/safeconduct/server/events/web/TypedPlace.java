package org.safeconduct.server.events.web;

import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.Point;
import org.safeconduct.server.kernel.Precision;
import org.safeconduct.server.site.Typed;

/// Reads the place of an [ActForm]: what stands after the last comma is the town, what stands
/// before it a building, a street, a field.
final class TypedPlace {
  private TypedPlace() {}

  static Locality read(ActForm form, Typed typed) {
    // An Arabic comma is a comma.
    String line = form.place().strip().replace('\u060c', ',');
    int comma = line.lastIndexOf(',');
    String town = line.substring(comma + 1).strip();
    String site = comma < 0 ? "" : line.substring(0, comma).strip();
    @Nullable Country country =
        form.country().isEmpty() ? null : typed.country("country", form.country());
    return new Locality(country, form.region(), town, site, point(form, typed, site));
  }

  private static @Nullable Point point(ActForm form, Typed typed, String site) {
    if (form.point().isBlank()) return null;
    try {
      return Point.parse(form.point(), site.isEmpty() ? Precision.TOWN : Precision.SITE);
    } catch (IllegalArgumentException e) {
      typed.wrong("point", "events.wrong.point");
      return null;
    }
  }
}
