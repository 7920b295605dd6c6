package org.safeconduct.server.events.web;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.events.Event;
import org.safeconduct.server.events.Events;
import org.safeconduct.server.events.EventsDesk;
import org.safeconduct.server.events.Voices;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.Holder;
import org.safeconduct.server.records.OwnFieldsDesk;
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
  private final OwnFieldsDesk own;

  EventView(EventsDesk desk, ThesauriDesk thesauri, OwnFieldsDesk own) {
    this.own = own;
    this.desk = desk;
    this.thesauri = thesauri;
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
    Voices voices = Voices.of(chronicle);
    Sources sources = new Sources(chronicle, voices, here);
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
        information(event, voices, sources, said),
        interventions(event, said, here),
        choices(events, event, sources, said),
        own.of(unlocked, Holder.EVENT, chronicle.about(id), here),
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
      Event event, Voices voices, Sources sources, Said said) {
    return event.information().stream()
        .flatMap(found ->
            voices.at(found.source()).stream()
                .map(voice ->
                    new EventPage.Source(
                        "events.source.kind." + voice.kind().word(),
                        sources.link(voice.id()),
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

  private static EventPage.Choices choices(Events events, Event event, Sources sources, Said said) {
    return new EventPage.Choices(
        events.events().values().stream()
            .filter(e -> !e.id().equals(event.id()))
            .map(e -> new Choice(e.id().toString(), e.title()))
            .toList(),
        said.choices(Vocabulary.CHAINS),
        sources.choices(),
        said.choices(Vocabulary.RELIABILITY),
        said.choices(Vocabulary.INTERVENTIONS),
        said.choices(Vocabulary.RESPONSES));
  }
}
