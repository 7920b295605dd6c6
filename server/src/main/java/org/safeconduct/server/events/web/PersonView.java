package org.safeconduct.server.events.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.server.events.AllegedPerpetrator;
import org.safeconduct.server.events.Command;
import org.safeconduct.server.events.Duplicates;
import org.safeconduct.server.events.Events;
import org.safeconduct.server.events.EventsDesk;
import org.safeconduct.server.events.Joins;
import org.safeconduct.server.events.Victim;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.thesauri.ThesauriDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Component;

/// Makes the pages of people.
@Component
class PersonView {
  private static final int MOST_PROPOSED = 20;

  private final EventsDesk desk;
  private final ThesauriDesk thesauri;

  PersonView(EventsDesk desk, ThesauriDesk thesauri) {
    this.desk = desk;
    this.thesauri = thesauri;
  }

  PeoplePage all(Unlocked unlocked, ScopeId inquiry, Here here) {
    Chronicle chronicle = desk.read(unlocked, inquiry).orElseThrow(NotHere::new);
    Events events = Events.of(chronicle);
    Said said = new Said(events, thesauri.lexicon(unlocked, chronicle), inquiry, here);
    Map<SubjectId, Long> acts = acts(events);
    List<Joins.Pair> proposed =
        List.of(
                labels(events.victims(), Victim::label),
                labels(events.perpetrators(), AllegedPerpetrator::label))
            .stream()
            .flatMap(labels -> Duplicates.proposed(labels, events.joins()).stream())
            .toList();
    return new PeoplePage(
        inquiry,
        events.people().stream()
            .map(v -> new PeoplePage.Line(said.victim(v), count(events, acts, v.id())))
            .toList(),
        events.alleged().stream()
            .map(p -> new PeoplePage.Line(said.perpetrator(p), count(events, acts, p.id())))
            .toList(),
        proposed.stream()
            .limit(MOST_PROPOSED)
            .map(pair -> pair(pair, events, said, chronicle))
            .toList(),
        Math.max(0, proposed.size() - MOST_PROPOSED));
  }

  PersonPage one(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId id,
      PersonForm form,
      Here here,
      List<FieldError> errors) {
    Chronicle chronicle = desk.read(unlocked, inquiry).orElseThrow(NotHere::new);
    Events events = Events.of(chronicle);
    Said said = new Said(events, thesauri.lexicon(unlocked, chronicle), inquiry, here);
    Optional<Victim> victim = Optional.ofNullable(events.victims().get(id));
    Optional<AllegedPerpetrator> alleged = Optional.ofNullable(events.perpetrators().get(id));
    if (victim.isEmpty() && alleged.isEmpty()) throw new NotHere();
    return new PersonPage(
        inquiry,
        id.toString(),
        chronicle.seen(id).toString(),
        label(events, id),
        alleged.isPresent() ? "events.kind.alleged" : "events.kind.harmed",
        alleged
            .map(p -> said.word(p.recorded().type()))
            .orElseGet(() -> said.word(victim.orElseThrow().recorded().unit())),
        alleged.isPresent(),
        events.with(id).stream().map(said::line).toList(),
        joined(events, id, chronicle),
        others(events, id, alleged.isPresent()),
        steps(Command.over(events, id), said, here),
        steps(Command.under(events, id), said, here),
        form,
        errors);
  }

  private static List<PersonPage.Joined> joined(Events events, SubjectId id, Chronicle chronicle) {
    Set<SubjectId> all = events.joins().all(id);
    return events.joins().pairs().stream()
        .filter(pair -> all.contains(pair.one()))
        .map(pair ->
            new PersonPage.Joined(
                pair.one().toString(),
                label(events, pair.one()),
                pair.other().toString(),
                label(events, pair.other()),
                chronicle.seen(pair.one()).toString()))
        .toList();
  }

  private static List<Choice> others(Events events, SubjectId id, boolean alleged) {
    Map<SubjectId, String> labels =
        alleged
            ? labels(events.perpetrators(), AllegedPerpetrator::label)
            : labels(events.victims(), Victim::label);
    return labels.entrySet().stream()
        .filter(e -> !events.joins().areOne(e.getKey(), id))
        .map(e -> new Choice(e.getKey().toString(), e.getValue()))
        .sorted((a, b) -> a.label().compareTo(b.label()))
        .toList();
  }

  private static List<PersonPage.Step> steps(List<Command.Step> steps, Said said, Here here) {
    return steps.stream()
        .map(step ->
            new PersonPage.Step(
                said.perpetrator(step.who()),
                step.command().during() == null ? "" : here.date(step.command().during()),
                step.command().basis()))
        .toList();
  }

  private static PeoplePage.Pair pair(
      Joins.Pair pair, Events events, Said said, Chronicle chronicle) {
    return new PeoplePage.Pair(
        link(events, pair.one(), said),
        link(events, pair.other(), said),
        pair.other().toString(),
        chronicle.seen(pair.one()).toString());
  }

  private static Said.Link link(Events events, SubjectId id, Said said) {
    return said.person(id, label(events, id));
  }

  private static String label(Events events, SubjectId id) {
    return Optional.ofNullable(events.victims().get(id))
        .map(Victim::label)
        .or(() -> Optional.ofNullable(events.perpetrators().get(id)).map(AllegedPerpetrator::label))
        .orElse("");
  }

  /// How many acts each record is named in, counted in one go.
  private static Map<SubjectId, Long> acts(Events events) {
    return events.acts().values().stream()
        .flatMap(act ->
            Stream.concat(
                    act.recorded().victims().stream(),
                    act.involved().stream().map(i -> i.perpetrator()))
                .map(events.joins()::first)
                .distinct())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static int count(Events events, Map<SubjectId, Long> acts, SubjectId id) {
    return Math.toIntExact(acts.getOrDefault(events.joins().first(id), 0L));
  }

  private static <T> Map<SubjectId, String> labels(
      Map<SubjectId, T> all, Function<T, String> label) {
    return all.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> label.apply(e.getValue()),
                (first, _) -> first,
                LinkedHashMap::new));
  }
}
