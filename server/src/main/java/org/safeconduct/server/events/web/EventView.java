package org.safeconduct.server.events.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.events.Event;
import org.safeconduct.server.events.Events;
import org.safeconduct.server.events.EventsDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.thesauri.ThesauriDesk;
import org.safeconduct.server.thesauri.Vocabulary;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Component;

/// Makes the page of an event.
@Component
class EventView {
  private final EventsDesk desk;
  private final ThesauriDesk thesauri;
  private final Sources sources;

  EventView(EventsDesk desk, ThesauriDesk thesauri, Sources sources) {
    this.desk = desk;
    this.thesauri = thesauri;
    this.sources = sources;
  }

  EventPage of(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId id,
      EventForm form,
      Here here,
      List<FieldError> errors) {
    Chronicle chronicle = desk.read(unlocked, inquiry).orElseThrow(NotHere::new);
    Events events = Events.of(chronicle);
    Event event = Optional.ofNullable(events.events().get(id)).orElseThrow(NotHere::new);
    Said said = new Said(events, thesauri.lexicon(unlocked, chronicle), inquiry, here);
    Map<String, Sources.Source> all = sources.of(unlocked, inquiry, here);
    return new EventPage(
        inquiry,
        id.toString(),
        chronicle.seen(id).toString(),
        event.title(),
        event.recorded().during() == null ? "" : here.date(event.recorded().during()),
        event.recorded().told(),
        said.word(event.recorded().status()),
        events.of(event).stream().map(said::line).toList(),
        links(events, event, said),
        information(event, all, said),
        interventions(event, said, here),
        choices(events, event, all, said),
        form,
        errors);
  }

  private static List<EventPage.Tied> links(Events events, Event event, Said said) {
    return event.links().stream()
        .flatMap(link ->
            Optional.ofNullable(events.events().get(link.other())).stream()
                .map(o -> new EventPage.Tied(said.word(link.chain()), said.event(o), link.why())))
        .toList();
  }

  private static List<EventPage.Source> information(
      Event event, Map<String, Sources.Source> all, Said said) {
    return event.information().stream()
        .flatMap(found ->
            Optional.ofNullable(all.get(found.source().toString())).stream()
                .map(s ->
                    new EventPage.Source(
                        "events.source.kind." + s.kind(),
                        s.link(),
                        said.word(found.reliability()))))
        .toList();
  }

  private static List<EventPage.Intervention> interventions(Event event, Said said, Here here) {
    return event.interventions().stream()
        .map(i ->
            new EventPage.Intervention(
                said.word(i.type()),
                i.party(),
                i.on() == null ? "" : here.date(i.on()),
                i.askedOf(),
                said.word(i.response())))
        .toList();
  }

  private static EventPage.Choices choices(
      Events events, Event event, Map<String, Sources.Source> all, Said said) {
    return new EventPage.Choices(
        events.events().values().stream()
            .filter(e -> !e.id().equals(event.id()))
            .map(e -> new Choice(e.id().toString(), e.title()))
            .toList(),
        said.choices(Vocabulary.CHAINS),
        all.entrySet().stream()
            .map(e -> new Choice(e.getKey(), e.getValue().link().label()))
            .toList(),
        said.choices(Vocabulary.RELIABILITY),
        said.choices(Vocabulary.INTERVENTIONS),
        said.choices(Vocabulary.RESPONSES));
  }
}
