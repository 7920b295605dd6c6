package org.safeconduct.server.journey;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.casework.Casefile;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.Section;
import org.springframework.stereotype.Service;

/// What lists show of journeys: a row `journey` each with its day, and a row `due` for the day it
/// begins and for all that is to be kept up.
@Service
public class JourneyListing implements Listing {
  private static final int BEGINS = 60;
  private static final int FOLLOWS = 20;

  @Override
  public ScopeKind scope() {
    return ScopeKind.CASE;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    Casework casework = Casework.of(chronicle);
    String path = "/casefiles/" + chronicle.scope() + "/journey";
    List<Row> rows = new ArrayList<>();
    for (Journey journey : Journeys.of(chronicle).all()) {
      rows.add(row(journey, casework.codename(), path));
      if (!(casework.casefile() instanceof Casefile.Closed)) {
        rows.addAll(due(journey, casework.codename(), path));
      }
    }
    return rows.stream();
  }

  private static Row row(Journey journey, String codename, String path) {
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("codename", codename);
    shown.put("path", path);
    Trip trip = journey.trip();
    Row row = Row.of(trip.id(), "journey", journey.state().word(), codename, shown);
    return trip.day().map(day -> row.due(day, BEGINS)).orElse(row);
  }

  private static List<Row> due(Journey journey, String codename, String path) {
    Trip trip = journey.trip();
    return switch (journey) {
      case Journey.Planned _ ->
          trip.day().stream()
              .map(day ->
                  DueRow.of("journey.due.begins", codename, new Due(day, ZoneOffset.UTC), path)
                      .under(Section.JOURNEY)
                      .row(trip.id(), 1, BEGINS))
              .toList();
      case Journey.Arrived _ -> followUps(trip, codename, path);
      case Journey.UnderWay _, Journey.BrokenOff _ -> List.of();
    };
  }

  private static List<Row> followUps(Trip trip, String codename, String path) {
    List<Row> rows = new ArrayList<>();
    trip.followUps()
        .forEach((what, due) -> {
          String word = what.word();
          DueRow row =
              DueRow.of("journey.due." + word, codename, due, path + "/" + trip.id() + "/" + word)
                  .under(what.section());
          if (!trip.kept().containsKey(what))
            rows.add(row.row(trip.id(), 2 + rows.size(), FOLLOWS));
        });
    return rows;
  }
}
