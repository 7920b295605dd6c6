package org.safeconduct.server.events.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.events.Act;
import org.safeconduct.server.events.ActFilter;
import org.safeconduct.server.events.Events;
import org.safeconduct.server.events.EventsDesk;
import org.safeconduct.server.events.picture.ActMap;
import org.safeconduct.server.events.picture.Timeline;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.Point;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.thesauri.Lexicon;
import org.safeconduct.server.thesauri.ThesauriDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Acts over time, and on the map, with the filters of their list.
@Controller
class PictureController {
  private final EventsDesk desk;
  private final ThesauriDesk thesauri;

  PictureController(EventsDesk desk, ThesauriDesk thesauri) {
    this.desk = desk;
    this.thesauri = thesauri;
  }

  @GetMapping("/inquiries/{inquiry}/acts/time")
  TimePage time(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      Here here,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String year) {
    Looked looked = look(unlocked, inquiry, here, ActsView.of(type, place, by, year, ""));
    Timeline timeline =
        Timeline.of(looked.acts().stream().map(act -> act.recorded().during()).toList());
    return TimePage.of(inquiry, looked.filters(), timeline, here);
  }

  @GetMapping("/inquiries/{inquiry}/acts/map")
  MapPage map(
      Unlocked unlocked,
      @PathVariable ScopeId inquiry,
      Here here,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String year) {
    Looked looked = look(unlocked, inquiry, here, ActsView.of(type, place, by, year, ""));
    List<Point> points = new ArrayList<>();
    Map<Point, String> labels = new LinkedHashMap<>();
    Map<String, MapPage.Line> lines = new LinkedHashMap<>();
    for (Act act : looked.acts()) {
      Optional<Locality> at = ActFilter.shown(looked.events(), act);
      String where = looked.said().where(act);
      Optional<Point> point = at.flatMap(l -> Optional.ofNullable(l.point()));
      point.ifPresent(p -> {
        points.add(p);
        labels.putIfAbsent(p, where);
      });
      if (at.isPresent()) {
        lines.merge(where, line(inquiry, act, where, point), PictureController::both);
      }
    }
    return new MapPage(
        inquiry,
        looked.filters(),
        ActMap.of(points),
        labels,
        lines.values().stream()
            .sorted(Comparator.comparingInt(MapPage.Line::acts).reversed())
            .toList(),
        points.size(),
        looked.acts().size());
  }

  private record Looked(Events events, List<Act> acts, Said said, ActsPage.Filters filters) {}

  private Looked look(Unlocked unlocked, ScopeId inquiry, Here here, ActsView view) {
    Chronicle chronicle = desk.read(unlocked, inquiry).orElseThrow(NotHere::new);
    Events events = Events.of(chronicle);
    Lexicon lexicon = thesauri.lexicon(unlocked, chronicle);
    Said said = new Said(events, lexicon, inquiry, here);
    return new Looked(
        events,
        view.filter().of(events, lexicon),
        said,
        ActsController.filters(view, events, said));
  }

  private static MapPage.Line line(ScopeId inquiry, Act act, String where, Optional<Point> point) {
    String path = "/inquiries/" + inquiry + "/acts?place=" + act.recorded().place();
    String precision =
        point.map(p -> "events.floor." + p.precision().word()).orElse("events.map.nowhere");
    return new MapPage.Line(path, where, 1, precision);
  }

  private static MapPage.Line both(MapPage.Line one, MapPage.Line other) {
    return new MapPage.Line(one.path(), one.place(), one.acts() + other.acts(), one.precision());
  }
}
