package org.safeconduct.server.shelter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.Section;
import org.safeconduct.server.shelter.PlaceFact.PlaceDescribed;
import org.springframework.stereotype.Service;

/// What lists and search show of a register of places: one row for each place and for each alarm.
/// Only who may open the register has an index with these rows.
@Service
public class PlaceListing implements Listing {
  public static final String PLACE = "place";
  public static final String ALARM = "alarm";
  private static final int GRAVEST = 100;

  @Override
  public ScopeKind scope() {
    return ScopeKind.REGISTER;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return chronicle.entries().stream()
        .map(Entry::subject)
        .distinct()
        .flatMap(subject -> rows(chronicle, subject));
  }

  private static Stream<Row> rows(Chronicle chronicle, SubjectId subject) {
    Stream<Row> place = Place.of(chronicle, subject).map(PlaceListing::place).stream();
    Stream<Row> alarm = Alarm.of(chronicle, subject).stream().flatMap(PlaceListing::alarm);
    return Stream.concat(place, alarm);
  }

  private static Row place(Place place) {
    PlaceDescribed known = place.known();
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("name", known.name());
    shown.put("town", known.town());
    shown.put("beds", Integer.toString(known.beds()));
    List<String> text = new ArrayList<>(known.address());
    text.addAll(List.of(known.name(), known.town(), known.host()));
    return Row.of(place.id(), PLACE, place.state().word(), known.name(), shown).withText(text);
  }

  private static Stream<Row> alarm(Alarm alarm) {
    String state = alarm.isRunning() ? "running" : "ended";
    String name = alarm.pressed().fact().name();
    Row row =
        Row.of(alarm.id(), ALARM, state, name, Map.of("name", name))
            .withRefs(List.of(alarm.place().toString()));
    if (!alarm.isRunning() || name.isBlank()) return Stream.of(row);
    String path = "/shelter/alarms/" + alarm.id();
    DueRow due =
        DueRow.since(Section.DANGER, "shelter.due.alarm", name, alarm.pressed().at(), path)
            .by(alarm.pressed().by());
    return Stream.of(row, due.row(alarm.id(), 1, GRAVEST));
  }
}
