package org.safeconduct.server.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.events.EventsFact.ActRecorded;
import org.safeconduct.server.inquiry.Subjects;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Precision;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.thesauri.Thesaurus;
import org.springframework.stereotype.Component;

/// Rows of kinds `event`, `act`, `victim`, `perpetrator` and `scene`. An act points to its event,
/// those harmed, its place and those who are said to have had a part; it is found by the words of
/// its codes in every language they ship in.
@Component
public class ActListing implements Listing {
  @Override
  public ScopeKind scope() {
    return ScopeKind.INQUIRY;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return Subjects.each(chronicle, ActListing::subject);
  }

  private static Stream<Row> subject(Chronicle subject) {
    Events events = Events.of(subject);
    List<Row> rows = new ArrayList<>();
    events.events().values().forEach(e -> rows.add(event(e)));
    events.acts().values().forEach(a -> rows.add(act(a)));
    events.victims().values().forEach(v -> rows.add(victim(v)));
    events.perpetrators().values().forEach(p -> rows.add(perpetrator(p)));
    events.places().values().forEach(p -> rows.add(place(p)));
    return rows.stream();
  }

  private static Row event(Event event) {
    List<String> text = new ArrayList<>(event.recorded().told());
    text.add(event.title());
    Row row =
        Row.of(event.id(), "event", "", event.title(), Map.of("title", event.title()))
            .withText(text);
    return event.recorded().during() == null ? row : row.during(event.recorded().during());
  }

  private static Row act(Act act) {
    ActRecorded recorded = act.recorded();
    List<String> refs = new ArrayList<>(List.of(recorded.event().toString()));
    recorded.victims().forEach(v -> refs.add(v.toString()));
    if (recorded.place() != null) refs.add(recorded.place().toString());
    act.involved().forEach(i -> refs.add(i.perpetrator().toString()));
    if (recorded.row() != null) refs.add(recorded.row().batch().toString());
    List<String> text = new ArrayList<>(recorded.told());
    text.add(recorded.reason());
    Stream.concat(Stream.of(recorded.type()), recorded.methods().stream())
        .filter(code -> !code.isLocal() && Thesaurus.ships(code.list()))
        .flatMap(code -> Thesaurus.number(code.list()).at(code).stream())
        .forEach(entry -> text.addAll(entry.words().values()));
    return Row.of(
            act.id(),
            "act",
            recorded.type().text(),
            recorded.during().earliest().toString(),
            Map.of(
                "type", recorded.type().text(),
                "during", recorded.during().toString(),
                "harmed", Integer.toString(recorded.victims().size())))
        .withRefs(refs)
        .withText(text)
        .during(recorded.during());
  }

  private static Row victim(Victim victim) {
    List<String> refs =
        victim.recorded().witness() == null
            ? List.of()
            : List.of(victim.recorded().witness().toString());
    return Row.of(victim.id(), "victim", "", victim.label(), Map.of("label", victim.label()))
        .withRefs(refs)
        .withText(List.of(victim.label()));
  }

  private static Row perpetrator(AllegedPerpetrator person) {
    return Row.of(person.id(), "perpetrator", "", person.label(), Map.of("label", person.label()))
        .withText(List.of(person.label()))
        .withRefs(person.commands().stream().map(c -> c.superior().toString()).toList());
  }

  /// A list shows a place by its town: what stands on the same page may have a floor.
  private static Row place(Place place) {
    String shown = new Place(place.id(), place.locality().atMost(Precision.TOWN)).label();
    return Row.of(place.id(), "scene", "", shown, Map.of("label", shown)).withText(List.of(shown));
  }
}
