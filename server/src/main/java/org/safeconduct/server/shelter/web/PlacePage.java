package org.safeconduct.server.shelter.web;

import java.util.List;
import org.safeconduct.server.shelter.Place;
import org.safeconduct.server.shelter.PlaceDesk;
import org.safeconduct.server.shelter.PlaceFact.PlaceDescribed;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// One place.
///
/// @param alarm where its running alarm is; empty where none runs
public record PlacePage(
    String path,
    String seen,
    PlaceDescribed known,
    String country,
    Mark mark,
    String state,
    List<String> closed,
    List<Line> there,
    String alarm,
    List<FieldError> errors)
    implements Page {
  public PlacePage {
    closed = List.copyOf(closed);
    there = List.copyOf(there);
    errors = List.copyOf(errors);
  }

  static PlacePage of(
      Here here, PlaceDesk.Look look, List<Line> there, String alarm, List<FieldError> errors) {
    Place place = look.place();
    return new PlacePage(
        "/shelter/places/" + place.id(),
        look.seen().toString(),
        place.known(),
        place.known().country().name(here.words().locale()),
        Marks.of(place.state()),
        "shelter.place-state." + place.state().word(),
        switch (place) {
          case Place.Open _ -> List.of();
          case Place.Closed shut -> shut.why();
        },
        there,
        alarm,
        errors);
  }

  public boolean open() {
    return mark == Mark.OPEN;
  }

  @Override
  public String template() {
    return "shelter/place";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }

  @Override
  public String toString() {
    return "PlacePage";
  }
}
