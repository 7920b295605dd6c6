package org.safeconduct.server.events.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.safeconduct.server.events.Act;
import org.safeconduct.server.events.ActFilter;
import org.safeconduct.server.events.Events;
import org.safeconduct.server.events.EventsDesk;
import org.safeconduct.server.inquiry.Inquiry;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.thesauri.Lexicon;
import org.safeconduct.server.thesauri.TermCode;
import org.safeconduct.server.thesauri.ThesauriDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The acts of an inquiry as a list.
@Controller
class ActsController {
  private final EventsDesk desk;
  private final ThesauriDesk thesauri;

  ActsController(EventsDesk desk, ThesauriDesk thesauri) {
    this.desk = desk;
    this.thesauri = thesauri;
  }

  @Bean
  static Caption eventCaption() {
    return new Caption(
        "event",
        "events.kind.event",
        Caption.column("title"),
        Caption.within("/inquiries", "events"));
  }

  @Bean
  static Caption actCaption() {
    return new Caption(
        "act",
        "events.kind.act",
        (unlocked, here, hit) ->
            Lexicon.SHIPPED.word(new TermCode(hit.row().state()), here.words().locale())
                + ", "
                + here.dateShown(hit.row().shown().getOrDefault("during", "")),
        Caption.within("/inquiries", "acts"));
  }

  @Bean
  static Caption victimCaption() {
    return new Caption(
        "victim",
        "events.kind.harmed",
        Caption.column("label"),
        Caption.within("/inquiries", "people"));
  }

  @Bean
  static Caption perpetratorCaption() {
    return new Caption(
        "perpetrator",
        "events.kind.alleged",
        Caption.column("label"),
        Caption.within("/inquiries", "people"));
  }

  @GetMapping("/inquiries/{inquiry}/acts")
  ActsPage acts(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      Here here,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String page) {
    Chronicle chronicle = desk.read(unlocked, inquiry).orElseThrow(NotHere::new);
    Events events = Events.of(chronicle);
    Lexicon lexicon = thesauri.lexicon(unlocked, chronicle);
    ActsView view = ActsView.of(type, place, by, year, page);
    List<Act> all = view.filter().of(events, lexicon);
    Said said = new Said(events, lexicon, inquiry, here);
    return new ActsPage(
        inquiry,
        Inquiry.of(chronicle.about(chronicle.root())).title(),
        filters(view, events, said),
        all.stream()
            .skip((view.page() - 1L) * ActsView.SIZE)
            .limit(ActsView.SIZE)
            .map(said::line)
            .toList(),
        all.size());
  }

  /// Only what there is can be chosen.
  static ActsPage.Filters filters(ActsView view, Events events, Said said) {
    Map<String, String> types = new TreeMap<>();
    Map<String, String> places = new TreeMap<>();
    Map<String, String> people = new TreeMap<>();
    Map<Integer, String> years = new TreeMap<>();
    for (Act act : events.acts().values()) {
      types.putIfAbsent(said.word(act.recorded().type()), act.recorded().type().text());
      ActFilter.shown(events, act)
          .filter(at -> act.recorded().place() != null)
          .ifPresent(at -> places.putIfAbsent(said.where(act), "" + act.recorded().place()));
      events.perpetratorsOf(act).forEach(p -> people.putIfAbsent(p.label(), p.id().toString()));
      years(act).forEach(year -> years.putIfAbsent(year, Integer.toString(year)));
    }
    return new ActsPage.Filters(
        view, choices(types), choices(places), choices(people), byYear(years));
  }

  private static IntStream years(Act act) {
    int first = act.recorded().during().earliest().getYear();
    int last = act.recorded().during().latest().getYear();
    return last - first > 30 ? IntStream.empty() : IntStream.rangeClosed(first, last);
  }

  private static List<Choice> choices(Map<String, String> byLabel) {
    return byLabel.entrySet().stream()
        .map(e -> new Choice(e.getValue(), e.getKey()))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  private static List<Choice> byYear(Map<Integer, String> years) {
    return years.values().stream().map(year -> new Choice(year, year)).toList();
  }
}
