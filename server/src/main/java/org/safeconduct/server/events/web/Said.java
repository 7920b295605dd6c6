package org.safeconduct.server.events.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.events.Act;
import org.safeconduct.server.events.ActFilter;
import org.safeconduct.server.events.AllegedPerpetrator;
import org.safeconduct.server.events.Event;
import org.safeconduct.server.events.Events;
import org.safeconduct.server.events.Victim;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.thesauri.Lexicon;
import org.safeconduct.server.thesauri.TermCode;
import org.safeconduct.server.thesauri.Vocabulary;

/// Makes acts ready to be shown: codes as words, ids as names, places no more exact than their
/// floor.
public final class Said {
  private static final int MOST_LABEL = 90;

  private final Events events;
  private final Lexicon lexicon;
  private final Here here;
  private final Locale reader;
  private final String path;

  Said(Events events, Lexicon lexicon, ScopeId inquiry, Here here) {
    this.events = events;
    this.lexicon = lexicon;
    this.here = here;
    this.reader = here.words().locale();
    this.path = "/inquiries/" + inquiry;
  }

  /// Somebody or something that has a page.
  public record Link(String path, String label) {}

  /// One act in a list.
  public record Line(
      String path,
      String type,
      String when,
      String where,
      String event,
      List<Link> harmed,
      List<Link> alleged) {}

  Line line(Act act) {
    return new Line(
        path + "/acts/" + act.id(),
        word(act.recorded().type()),
        here.date(act.recorded().during()),
        where(act),
        Optional.ofNullable(events.events().get(act.recorded().event()))
            .map(Event::title)
            .orElse(""),
        events.victimsOf(act).stream().map(this::victim).toList(),
        events.perpetratorsOf(act).stream().map(this::perpetrator).toList());
  }

  Link victim(Victim victim) {
    return person(victim.id(), victim.label());
  }

  Link perpetrator(AllegedPerpetrator person) {
    return person(person.id(), person.label());
  }

  Link person(SubjectId id, String label) {
    return new Link(path + "/people/" + id, label);
  }

  Link event(Event event) {
    return new Link(path + "/events/" + event.id(), event.title());
  }

  /// Where, as the act's floor lets it be shown.
  String where(Act act) {
    return ActFilter.shown(events, act).map(this::place).orElse("");
  }

  String place(Locality place) {
    String names = place.names();
    if (place.country() == null) return names;
    String country = place.country().name(reader);
    return names.isEmpty() ? country : names + ", " + country;
  }

  String word(@Nullable TermCode code) {
    return code == null ? "" : lexicon.word(code, reader);
  }

  String words(List<TermCode> codes) {
    return codes.stream().map(this::word).collect(Collectors.joining(" · "));
  }

  String eventTitle(SubjectId id) {
    return Optional.ofNullable(events.events().get(id)).map(Event::title).orElse("");
  }

  /// A whole list to choose from; narrower terms are set in.
  List<Choice> choices(Vocabulary list) {
    return lexicon.all(list, reader).stream()
        .map(said ->
            new Choice(said.code().text(), "\u2003".repeat(said.level()) + shortened(said.word())))
        .toList();
  }

  private static String shortened(String word) {
    if (word.length() <= MOST_LABEL) return word;
    return word.substring(0, word.offsetByCodePoints(0, MOST_LABEL - 1)) + "…";
  }
}
