package org.safeconduct.server.shelter.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.shelter.Ask;
import org.safeconduct.server.shelter.AskListing;
import org.safeconduct.server.shelter.Housing;
import org.safeconduct.server.shelter.Place;
import org.safeconduct.server.shelter.PlaceDesk;
import org.safeconduct.server.shelter.PlaceListing;
import org.safeconduct.server.shelter.StayListing;
import org.safeconduct.server.site.Caption;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Signpost;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What a shelter coordinator sees first: alarms, what was asked, who is placed, which beds are
/// free. A member without the shelter's keys sees what they asked themselves.
@Controller
class ShelterController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
  private static final int MOST = 200;

  private final Search search;
  private final Housing housing;
  private final PlaceDesk places;

  ShelterController(Search search, Housing housing, PlaceDesk places) {
    this.search = search;
    this.housing = housing;
    this.places = places;
  }

  @Bean
  static Signpost shelterSignpost() {
    return Signpost.of("/shelter", "shelter.nav", 130, "caseworker", "shelter-coordinator");
  }

  @Bean
  static Caption placeCaption() {
    return new Caption(
        PlaceListing.PLACE,
        "shelter.place",
        Caption.column("name"),
        hit -> "/shelter/places/" + hit.row().subject());
  }

  @Bean
  static Caption stayCaption() {
    return new Caption(
        StayListing.STAY,
        "shelter.stay",
        Caption.column("codename"),
        hit -> "/shelter/stays/" + hit.scope());
  }

  @GetMapping("/shelter")
  ShelterPage shelter(Unlocked unlocked, Here here) {
    boolean keeps = !housing.registers(unlocked).isEmpty();
    return new ShelterPage(
        keeps,
        !housing.beginners(unlocked).isEmpty(),
        lines(unlocked, "alarm", "running", hit -> "/shelter/alarms/" + hit.row().subject()),
        asked(unlocked),
        lines(unlocked, StayListing.STAY, "placed", hit -> "/shelter/stays/" + hit.scope()),
        lines(unlocked, StayListing.STAY, "nowhere", hit -> "/shelter/stays/" + hit.scope()),
        places(unlocked, here));
  }

  private List<ShelterPage.Marked> asked(Unlocked unlocked) {
    return find(unlocked, Query.list(AskListing.KIND)).stream()
        .map(hit -> {
          Ask.State state = Term.find(Ask.State.class, hit.row().state()).orElse(Ask.State.WAITING);
          String codename = hit.row().shown().getOrDefault("codename", "");
          return new ShelterPage.Marked(
              new Line("/shelter/asks/" + hit.scope(), codename, ""),
              Marks.of(state),
              "shelter.ask." + state.word());
        })
        .toList();
  }

  private List<ShelterPage.Marked> places(Unlocked unlocked, Here here) {
    Map<SubjectId, Integer> free =
        places.free(unlocked).stream()
            .collect(Collectors.toMap(PlaceDesk.Free::place, PlaceDesk.Free::beds));
    return find(unlocked, Query.list(PlaceListing.PLACE)).stream()
        .map(hit -> {
          SubjectId place = hit.row().subject();
          Place.State state =
              Term.find(Place.State.class, hit.row().state()).orElse(Place.State.CLOSED);
          Map<String, String> shown = hit.row().shown();
          String beds = here.t("shelter.beds-free", free.getOrDefault(place, 0));
          String detail = shown.getOrDefault("town", "") + " · " + beds;
          return new ShelterPage.Marked(
              new Line("/shelter/places/" + place, shown.getOrDefault("name", ""), detail),
              Marks.of(state),
              "shelter.place-state." + state.word());
        })
        .toList();
  }

  private List<Line> lines(
      Unlocked unlocked, String kind, String state, Function<Found.Hit, String> path) {
    return find(unlocked, Query.list(kind).inStates(state)).stream()
        .map(hit -> new Line(path.apply(hit), hit.row().sort(), ""))
        .toList();
  }

  private List<Found.Hit> find(Unlocked unlocked, Query query) {
    return search.find(unlocked, query.page(0, MOST), LIST).hits();
  }
}
