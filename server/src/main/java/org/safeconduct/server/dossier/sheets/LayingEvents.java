package org.safeconduct.server.dossier.sheets;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.server.dossier.sheets.EventRows.ActRow;
import org.safeconduct.server.dossier.sheets.EventRows.AllegedRow;
import org.safeconduct.server.dossier.sheets.EventRows.CommandRow;
import org.safeconduct.server.dossier.sheets.EventRows.EventRow;
import org.safeconduct.server.dossier.sheets.EventRows.HarmedRow;
import org.safeconduct.server.dossier.sheets.EventRows.InterventionRow;
import org.safeconduct.server.dossier.sheets.EventRows.InvolvementRow;
import org.safeconduct.server.dossier.sheets.EventRows.LinkRow;
import org.safeconduct.server.events.Act;
import org.safeconduct.server.events.AllegedPerpetrator;
import org.safeconduct.server.events.Event;
import org.safeconduct.server.events.Events;
import org.safeconduct.server.events.EventsFact.ActRecorded;
import org.safeconduct.server.events.EventsFact.InformationFound;
import org.safeconduct.server.events.EventsFact.VictimRecorded;
import org.safeconduct.server.events.Place;
import org.safeconduct.server.events.Victim;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.Point;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.thesauri.TermCode;

/// Lays out events, acts and people. A place is said with each act and no more exactly than that
/// act's floor: a sheet of places would say to the one what the other must not. People who were
/// joined are one row.
record LayingEvents(Events events, Numbers numbers, Laying laying) {

  EventRow event(SubjectId id) {
    Event event = at(events.events(), id);
    return new EventRow(
        numbers.of(id),
        event.title(),
        Laying.text(event.recorded().during()),
        event.recorded().told(),
        Laying.text(event.recorded().status()),
        laying.word(event.recorded().status()),
        numbers.of(event.information().stream().map(InformationFound::source).toList()));
  }

  List<LinkRow> links(SubjectId id) {
    return at(events.events(), id).links().stream()
        .filter(link -> numbers.find(link.other()).isPresent())
        .map(link ->
            new LinkRow(
                numbers.of(id),
                numbers.of(link.other()),
                link.chain().text(),
                word(link.chain()),
                link.why()))
        .toList();
  }

  List<InterventionRow> interventions(SubjectId id) {
    return at(events.events(), id).interventions().stream()
        .map(done ->
            new InterventionRow(
                numbers.of(id),
                done.party(),
                done.type().text(),
                word(done.type()),
                Laying.text(done.on()),
                done.askedOf(),
                Laying.text(done.response()),
                laying.word(done.response())))
        .toList();
  }

  ActRow act(SubjectId id) {
    Act act = at(events.acts(), id);
    ActRecorded recorded = act.recorded();
    Optional<Locality> place =
        events.placeOf(act).map(Place::locality).map(where -> where.atMost(recorded.floor()));
    Optional<Point> point = place.flatMap(where -> Optional.ofNullable(where.point()));
    return new ActRow(
        numbers.of(id),
        recorded.row() == null ? null : recorded.row().key(),
        numbers.find(recorded.event()).orElse(null),
        recorded.type().text(),
        word(recorded.type()),
        recorded.during().toString(),
        events.victimsOf(act).stream().flatMap(v -> numbers.find(v.id()).stream()).toList(),
        place.map(where -> Laying.text(where.country())).orElse(null),
        place.map(where -> Laying.text(where.region())).orElse(null),
        place.map(where -> Laying.text(where.town())).orElse(null),
        place.map(where -> Laying.text(where.site())).orElse(null),
        point.map(Point::north).orElse(null),
        point.map(Point::east).orElse(null),
        recorded.floor().word(),
        recorded.methods().stream().map(m -> m.text()).toList(),
        recorded.methods().stream().map(this::word).toList(),
        Laying.text(recorded.status()),
        laying.word(recorded.status()),
        Laying.text(recorded.reason()),
        recorded.told());
  }

  HarmedRow harmed(SubjectId id) {
    Victim victim = at(events.victims(), id);
    VictimRecorded recorded = victim.recorded();
    return new HarmedRow(
        numbers.of(id),
        witness(id).map(numbers::witness).orElse(recorded.pseudonym()),
        recorded.unit().text(),
        word(recorded.unit()),
        recorded.people());
  }

  /// Whose number a person bears, by any of their records.
  private Optional<SubjectId> witness(SubjectId person) {
    return events.joins().all(person).stream()
        .flatMap(id -> Stream.ofNullable(events.victims().get(id)))
        .flatMap(victim -> Stream.ofNullable(victim.recorded().witness()))
        .findFirst();
  }

  AllegedRow alleged(SubjectId id) {
    var recorded = at(events.perpetrators(), id).recorded();
    return new AllegedRow(
        numbers.of(id),
        recorded.office(),
        recorded.unit(),
        Laying.text(recorded.type()),
        laying.word(recorded.type()));
  }

  List<InvolvementRow> involvements(SubjectId id) {
    Act act = at(events.acts(), id);
    return act.involved().stream()
        .flatMap(part ->
            person(part.perpetrator()).stream()
                .map(alleged ->
                    new InvolvementRow(
                        numbers.of(id),
                        alleged,
                        part.degree().text(),
                        word(part.degree()),
                        Laying.text(part.status()),
                        laying.word(part.status()))))
        .toList();
  }

  /// Who commanded this person, by any of their records.
  List<CommandRow> commands(SubjectId id) {
    return events.joins().all(id).stream()
        .flatMap(each -> Stream.ofNullable(events.perpetrators().get(each)))
        .map(AllegedPerpetrator::commands)
        .flatMap(List::stream)
        .flatMap(command ->
            person(command.superior()).stream()
                .map(superior ->
                    new CommandRow(
                        numbers.of(id), superior, Laying.text(command.during()), command.basis())))
        .toList();
  }

  private Optional<String> person(SubjectId record) {
    return numbers.find(events.joins().first(record)).or(() -> numbers.find(record));
  }

  private String word(TermCode code) {
    return Objects.requireNonNull(laying.word(code));
  }

  private static <T> T at(Map<SubjectId, T> all, SubjectId id) {
    return Objects.requireNonNull(all.get(id));
  }
}
