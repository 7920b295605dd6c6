package org.safeconduct.server.shelter.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.shelter.Alarm;
import org.safeconduct.server.shelter.AlarmDesk;
import org.safeconduct.server.shelter.Compromise;
import org.safeconduct.server.shelter.Housing;
import org.safeconduct.server.shelter.PlaceDesk;
import org.safeconduct.server.shelter.PlaceFact.KeysPaused;
import org.safeconduct.server.shelter.Stay;
import org.safeconduct.server.shelter.StayDesk;
import org.safeconduct.server.shelter.StayFact.WishSaid;
import org.safeconduct.server.shelter.Wish;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Component;

/// Makes the pages of an alarm.
@Component
class AlarmPages {
  private final AlarmDesk desk;
  private final PlaceDesk places;
  private final Housing housing;
  private final Narrator narrator;
  private final InstantSource clock;

  AlarmPages(
      AlarmDesk desk, PlaceDesk places, Housing housing, Narrator narrator, InstantSource clock) {
    this.desk = desk;
    this.places = places;
    this.housing = housing;
    this.narrator = narrator;
    this.clock = clock;
  }

  FormPage press(Unlocked unlocked, Here here, PlaceDesk.Look look, Fields fields) {
    String path = "/shelter/places/" + look.place().id();
    Map<MemberId, String> names = housing.names(unlocked);
    List<Choice> team =
        housing.members(unlocked, look.team()).stream()
            .map(member -> new Choice(member.toString(), names.getOrDefault(member, "")))
            .toList();
    return FormPage.of(
            "compromised", path, look.place().known().name(), path + "/compromised", fields)
        .choosing(
            Map.of("what", Choice.of(here, Compromise.class, "shelter.compromise"), "kept", team));
  }

  AlarmPage alarm(Unlocked unlocked, Here here, AlarmDesk.Look look, List<FieldError> errors) {
    Alarm alarm = look.alarm();
    Map<MemberId, String> names = housing.names(unlocked);
    Instant now = clock.instant();
    PlaceDesk.Look place = places.look(unlocked, alarm.place());
    AlarmPage.Clock time =
        new AlarmPage.Clock(
            here.when(alarm.pressed().at()),
            elapsed(alarm.pressed().at(), now),
            alarm.isRunning() && now.isBefore(alarm.undoableUntil())
                ? here.when(alarm.undoableUntil())
                : "");
    List<String> kept =
        alarm.paused().map(KeysPaused::kept).orElse(List.of()).stream()
            .map(member -> names.getOrDefault(member, ""))
            .toList();
    List<Happened> log =
        alarm.log().reversed().stream()
            .map(told ->
                narrator.tell(
                    here,
                    names,
                    new Told<>(told.ref(), told.subject(), told.by(), told.at(), told.fact())))
            .toList();
    return page(unlocked, here, place, alarm.id())
        .pressed(
            new AlarmPage.Pressed(
                "/shelter/alarms/" + alarm.id(),
                look.seen().toString(),
                "shelter.compromise." + alarm.pressed().fact().what().word(),
                time,
                alarm.isRunning(),
                kept,
                log),
            errors);
  }

  AlarmPage practice(Unlocked unlocked, Here here, PlaceDesk.Look place) {
    return page(unlocked, here, place, place.place().id());
  }

  /// @param alarm whose papers are shown
  private AlarmPage page(Unlocked unlocked, Here here, PlaceDesk.Look place, SubjectId alarm) {
    SubjectId id = place.place().id();
    List<AlarmPage.There> there =
        desk.there(unlocked, id).stream().map(stay -> there(stay, alarm)).toList();
    List<AlarmPage.Knew> knew =
        desk.everThere(unlocked, id).stream().flatMap(stay -> knew(here, stay, id)).toList();
    List<Line> free =
        places.free(unlocked).stream()
            .filter(other -> !other.place().equals(id))
            .map(other ->
                new Line(
                    "/shelter/places/" + other.place(),
                    other.name(),
                    other.town() + " · " + here.t("shelter.beds-free", other.beds())))
            .toList();
    return AlarmPage.practice(
        "/shelter/places/" + id, place.place().known().name(), there, knew, free);
  }

  private static AlarmPage.There there(StayDesk.Look look, SubjectId alarm) {
    Stay stay = look.stay();
    return new AlarmPage.There(
        "/shelter/stays/" + look.scope(),
        stay.opened().codename(),
        stay.wishes(Wish.NEVER_TELL).stream().map(AlarmPages::wish).toList(),
        stay.wishes(Wish.TELL).stream().map(AlarmPages::wish).toList(),
        stay.lawyer().map(lawyer -> lawyer.name() + " · " + lawyer.reach()).orElse(""),
        stay.ordered().stream()
            .filter(order -> order.alarm().equals(alarm))
            .map(order -> "/papers/" + order.papers())
            .findFirst()
            .orElse(""));
  }

  private static String wish(WishSaid said) {
    return said.how().isEmpty() ? said.who() : said.who() + " · " + said.how();
  }

  private static Stream<AlarmPage.Knew> knew(Here here, StayDesk.Look look, SubjectId place) {
    return look.stay().placements().stream()
        .filter(placement -> placement.place().equals(place))
        .flatMap(placement -> placement.told().stream())
        .map(told ->
            new AlarmPage.Knew(
                look.stay().opened().codename(), StayPage.Knows.of(here, told.fact())));
  }

  /// Hours and minutes since.
  private static String elapsed(Instant from, Instant now) {
    Duration since = Duration.between(from, now);
    return String.format(Locale.ROOT, "%d:%02d", since.toHours(), since.toMinutesPart());
  }
}
